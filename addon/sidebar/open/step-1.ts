import type { MeetingQuestion } from "../../tabs/meeting.ts";
import type { Remark } from "../state.ts";
import { openQuestions } from "./questions.ts";
import { firstRowOf, type Reading } from "./reading.ts";

const FACTS: readonly MeetingQuestion[] = ["association", "date", "contact"];

/** Step 1 of the guide, and what has to be there before it: the tabs, the meeting, the team. */
export function openGoals(reading: Reading): Remark[] {
  const { book, words, rows, listed, plain, isBad } = reading;
  const named = (tabs: typeof book.missing) => tabs.map((tab) => ({ tab, row: 0, field: "id", name: book.names[tab] }));
  if (book.language === null && book.unreadable.length === 0) return plain(true, words.nothingPrepared);
  const pursued = rows("goals").filter((goal) => goal.pursued);
  return [
    ...listed(words.tabMissing, named(book.missing)),
    ...listed(words.tabUnreadable, named(book.unreadable)),
    ...listed(words.meetingFacts, openQuestions(reading, FACTS)),
    ...openQuestions(reading, ["purpose"]).map((spot) => ({
      what: words.meetingQuestion.what(spot.name),
      todo: words.meetingQuestion.todo,
      place: reading.place(spot),
    })),
    ...plain(
      book.tabs.team !== null && rows("team").length === 0,
      words.nobodyInTeam,
      firstRowOf(reading, "team", "name"),
    ),
    ...plain(
      book.tabs.goals !== null && pursued.length === 0,
      words.noGoalPursued,
      firstRowOf(reading, "goals", "pursued"),
    ),
    ...listed(
      words.goalWithoutRank,
      pursued
        .filter((goal) => goal.rank === null)
        .map((goal) => ({ tab: "goals" as const, row: goal.at, field: "rank", name: goal.name }))
        .filter((spot) => !isBad(spot)),
    ),
  ];
}
