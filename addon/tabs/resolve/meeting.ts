import { date } from "../../table/kinds.ts";
import type { Book } from "../book.ts";
import { questionOf } from "../guide-rows.ts";
import type { MeetingQuestion } from "../meeting.ts";
import { type Problem, problemAt } from "../problem.ts";
import type { Meeting } from "./resolved.ts";

const asDate = date(0);

/** What the meeting's tab says about the meeting: rows are known by their id, or else by their words. */
export function resolveMeeting(book: Book): { meeting: Meeting; problems: Problem[] } {
  const rows = book.tabs.meeting?.rows ?? [];
  const row = (question: MeetingQuestion) =>
    rows.find(({ id }) => id === question) ?? rows.find((each) => questionOf(each) === question);
  const problems: Problem[] = [];
  const dated = (question: "date" | "nextMeeting") => {
    const found = row(question);
    const { value, problem } = asDate.parse(found?.answer ?? "");
    if (found && problem) problems.push(problemAt(problem, "meeting", found.at, "answer", found.answer));
    return value;
  };
  const at = (question: MeetingQuestion) => row(question)?.at ?? null;
  const day = dated("date");
  dated("nextMeeting");
  return {
    meeting: {
      association: row("association")?.answer ?? "",
      date: day,
      contact: row("contact")?.answer ?? "",
      rows: { association: at("association"), date: at("date"), contact: at("contact") },
    },
    problems,
  };
}
