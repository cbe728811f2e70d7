import type { SummariesRequest, SummaryOwner } from "../../model/contract/summaries.ts";
import { addDays, formatDate, formatDay, type IsoDate } from "../../model/date.ts";
import type { Language } from "../../model/language.ts";
import { RHYTHM_DAYS, RHYTHMS } from "../../model/upkeep.ts";
import { words } from "../../model/words/index.ts";
import { type Texts, texts } from "../text/index.ts";
import type { Agenda, Task } from "./agenda.ts";
import { type Occasion, REMINDER_DAYS } from "./occasion.ts";
import { plain } from "./plain.ts";

/** At most so many tasks in a section; the rest is in the sheet. */
const SECTION_LENGTH = 5;
const NAME_LENGTH = 120;

export interface Detail {
  label: string;
  text: string;
}

/** One task in words. `when` is empty where there is no date; `note` follows the name after a dash. */
export interface Item {
  actor: string;
  when: string;
  note: string;
  details: Detail[];
}
export interface Section {
  items: Item[];
  /** "… and 3 more in the sheet", or empty. */
  more: string;
}

/** All that a mail says, in words and in order, for HTML and plain text alike. Not yet escaped. */
export interface Summary {
  language: Language;
  texts: Texts;
  subject: string;
  title: string;
  association: string;
  meeting: string;
  greeting: string;
  intro: string;
  first: Section;
  build: Section;
  keep: Section;
  sheetUrl: string;
  hasDates: boolean;
  coverage: string | null;
  why: string;
  ask: string;
  stopUrl: string;
}

export type SummaryContext = Pick<SummariesRequest, "language" | "meeting" | "coverage" | "today">;

/** What the mail is for, and where its links and replies lead. */
export interface SummaryWays {
  occasion: Occasion;
  stopUrl: string;
  /** True if replies go to the meeting's contact. */
  repliesToContact: boolean;
}

/** Puts an owner's agenda into words. */
export function phraseSummary(
  { language, meeting, coverage, today }: SummaryContext,
  owner: Pick<SummaryOwner, "name">,
  agenda: Agenda,
  { occasion, stopUrl, repliesToContact }: SummaryWays,
): Summary {
  const t = texts[language];
  /** The year stands only where it is another than today's. */
  const day = (date: IsoDate) =>
    date.slice(0, 4) === today.slice(0, 4) ? formatDay(date, language) : formatDate(date, language);
  const rhythm = (intervalDays: number | null) => {
    const name = RHYTHMS.find((candidate) => RHYTHM_DAYS[candidate] === intervalDays);
    return name !== undefined || intervalDays === null
      ? words[language].rhythms[name ?? "on_occasion"]
      : t.everyDays(intervalDays);
  };
  const details = (task: Task): Detail[] =>
    task.kind === "upkeep"
      ? []
      : [
          { label: t.purpose, text: task.purpose },
          { label: t.how, text: task.how },
          { label: t.current, text: words[language].levels[task.current] },
          { label: t.target, text: words[language].levels[task.target] },
        ].filter(({ text }) => text !== "");
  const phrase = (task: Task, overdue: boolean): Item => ({
    actor: task.actor,
    when: task.due === null ? "" : overdue ? t.overdueSince(day(task.due)) : when(task, day(task.due)),
    note: task.kind === "upkeep" ? note(task, overdue) : overdue ? t.build : "",
    details: details(task),
  });
  const when = (task: Task, date: string) => (task.kind === "gap" ? t.by(date) : t.nextContact(date));
  const note = (task: Task & { kind: "upkeep" }, overdue: boolean) =>
    [task.measure, overdue && task.measure !== "" ? "" : rhythm(task.intervalDays)].filter(Boolean).join(", ");
  const section = (tasks: Task[], overdue = false): Section => ({
    items: tasks.slice(0, SECTION_LENGTH).map((task) => phrase(task, overdue)),
    more: tasks.length > SECTION_LENGTH ? t.more(tasks.length - SECTION_LENGTH) : "",
  });

  const association = plain(meeting.association, NAME_LENGTH);
  const ofMeeting = occasion === "meeting";
  const tasks = [...agenda.overdue, ...agenda.build, ...agenda.keep];
  return {
    language,
    texts: t,
    subject: ofMeeting
      ? t.subject(agenda.gaps, agenda.upkeep, day(meeting.date))
      : t.reminder.subject(tasks.length, agenda.overdue.length),
    title: ofMeeting ? t.title : t.reminder.title,
    association,
    meeting: t.meetingOn(formatDate(meeting.date, language)),
    greeting: t.greeting(plain(owner.name, NAME_LENGTH)),
    intro: ofMeeting ? t.intro(association) : t.reminder.intro(association, day(addDays(today, REMINDER_DAYS))),
    first: section(agenda.overdue, true),
    build: section(agenda.build),
    keep: section(agenda.keep),
    sheetUrl: meeting.sheetUrl,
    hasDates: ofMeeting && tasks.some(({ due }) => due !== null),
    coverage: ofMeeting && coverage !== null ? t.coverage(Math.round(coverage * 100)) : null,
    why: ofMeeting ? t.why(association) : t.reminder.why(association),
    ask:
      meeting.contact === null
        ? t.askTeam
        : (repliesToContact ? t.askByReply : t.ask)(plain(meeting.contact.name, NAME_LENGTH)),
    stopUrl,
  };
}
