import type { Book } from "../../tabs/book.ts";
import type { MeetingQuestion } from "../../tabs/meeting.ts";
import type { Remark } from "../state.ts";
import { openQuestions } from "./questions.ts";
import { firstRowOf, type Reading } from "./reading.ts";

const FACTS: readonly MeetingQuestion[] = ["association", "date", "contact"];

/** Tabs that have to be made or mended before anything can be entered in them. */
export function openTabs({ book, words, listed, plain }: Reading): Remark[] {
  const named = (tabs: typeof book.missing) => tabs.map((tab) => ({ tab, row: 0, field: "id", name: book.names[tab] }));
  if (isUnprepared(book)) return plain(true, words.nothingPrepared);
  return [...listed(words.tabMissing, named(book.missing)), ...listed(words.tabUnreadable, named(book.unreadable))];
}

const isUnprepared = (book: Book) => book.language === null && book.unreadable.length === 0;

/** Step 1 of the guide, and what belongs before it: the meeting, the team. */
export function openGoals(reading: Reading): Remark[] {
  const { book, words, rows, listed, plain, isBad } = reading;
  if (isUnprepared(book)) return [];
  const pursued = rows("goals").filter((goal) => goal.pursued);
  return [
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
