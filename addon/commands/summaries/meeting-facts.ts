import type { SummariesRequest } from "../../../model/contract/summaries.ts";
import type { IsoDate } from "../../../model/date.ts";
import { isEmailAddress } from "../../../model/email.ts";
import type { Language } from "../../../model/language.ts";
import { isPlainLine } from "../../../model/name.ts";
import { nameKey } from "../../table/cell.ts";
import type { Book } from "../../tabs/book.ts";
import { NOTHING_RENAMED } from "../../tabs/known-names.ts";
import { type Problem, problemAt } from "../../tabs/problem.ts";
import { closestOf } from "../../tabs/resolve/closest.ts";
import type { Meeting, Person, Resolved } from "../../tabs/resolve/resolved.ts";
import { texts } from "../../text/index.ts";
import type { Outcome } from "../outcome.ts";
import { remarkOf } from "../problem-text.ts";

type Contact = SummariesRequest["meeting"]["contact"];

/** What every mail says about the meeting, or what has to be entered first. */
export type MeetingFacts =
  | { ok: true; association: string; date: IsoDate; contact: Contact }
  | { ok: false; problems: Problem[] };

const MOST_CHARACTERS = 200;

/** Answers go to the address; it may be a person of the team without one. */
function contactOf(typed: string, team: readonly Person[]): { known: boolean; contact: Contact } {
  if (typed === "") return { known: true, contact: null };
  if (isEmailAddress(typed)) {
    const owner = team.find(({ email }) => email.toLowerCase() === typed.toLowerCase());
    return { known: true, contact: { name: owner && isPlainLine(owner.name) ? owner.name : typed, email: typed } };
  }
  const named = team.filter(({ name }) => nameKey(name) === nameKey(typed));
  const [person] = named;
  if (!person || named.length > 1 || !isPlainLine(person.name)) return { known: false, contact: null };
  return { known: true, contact: { name: person.name, email: person.email === "" ? null : person.email } };
}

/** `renamed`: what people who are not found are probably called now. */
export function meetingFacts(
  { meeting, team, problems: known }: Pick<Resolved, "meeting" | "team" | "problems">,
  renamed = NOTHING_RENAMED,
): MeetingFacts {
  const { association, date, contact: typed } = meeting;
  const { known: isKnown, contact } = contactOf(typed, team);
  const problem = (code: Problem["code"], question: keyof Meeting["rows"], entry = "", about = "") => {
    const row = meeting.rows[question];
    const present = known.find((each) => each.tab === "meeting" && each.field === "answer" && each.row === row);
    if (present) return present; // Something stands there, and why it cannot be used is said already.
    return problemAt(code, "meeting", row, row === null ? null : "answer", entry, about);
  };
  const named = association !== "" && association.length <= MOST_CHARACTERS && isPlainLine(association);
  const closest = () => renamed.team.get(nameKey(typed)) ?? closestOf(team.map(({ name }) => name))(typed);
  if (named && date !== null && isKnown) return { ok: true, association, date, contact };
  return {
    ok: false,
    problems: [
      ...(named
        ? []
        : [problem(association === "" ? "no_association" : "bad_association", "association", association)]),
      ...(date === null ? [problem("no_date", "date")] : []),
      ...(isKnown ? [] : [problem("unknown_contact", "contact", typed, closest())]),
    ],
  };
}

/** Says which facts are missing or cannot be used, and leads to them. */
export function missingFacts(missing: readonly Problem[], book: Book, language: Language): Outcome {
  const problems = missing.map((problem) => remarkOf(problem, book, language));
  const said = problems.map(({ what }) => what).join(" ");
  const text = `${texts[language].results.summaries.missingFacts} ${said}`;
  return { message: { tone: "problem", text }, check: { problems, open: [] } };
}
