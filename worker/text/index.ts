import type { Language } from "../../model/language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";

/** A page with one question: what it asks, what it says afterwards, and what to a link that is not ours. */
export interface PageTexts {
  title: string;
  question: string;
  button: string;
  done: string;
  doneDetail: string;
  bad: string;
  badDetail: string;
}

/** What the mails and pages say. Dates come in already formatted. */
export interface Texts {
  /** The whole subject: our words, counts and a date, nothing that somebody typed. */
  subject: (gaps: number, upkeep: number, meeting: string) => string;
  title: string;
  meetingOn: (date: string) => string;
  greeting: (name: string) => string;
  intro: (association: string) => string;
  first: string;
  overdueSince: (date: string) => string;
  build: string;
  keep: string;
  by: (date: string) => string;
  purpose: string;
  how: string;
  current: string;
  target: string;
  nextContact: (date: string) => string;
  everyDays: (days: number) => string;
  more: (count: number) => string;
  done: string;
  openSheet: string;
  calendarAttached: string;
  calendarName: string;
  calendarFile: string;
  coverage: (percent: number) => string;
  why: (association: string) => string;
  ask: (name: string) => string;
  /** Where a reply to the mail reaches the contact. */
  askByReply: (name: string) => string;
  askTeam: string;
  stop: string;
  /** A reminder says these in their own way. */
  reminder: {
    subject: (tasks: number, overdue: number) => string;
    title: string;
    intro: (association: string, until: string) => string;
    why: (association: string) => string;
  };
  /** The mail that asks for consent. */
  confirmation: {
    subject: string;
    title: string;
    what: (association: string) => string;
    question: string;
    yes: string;
    until: (date: string) => string;
    /** What happens without a yes. */
    otherwise: string;
    why: (association: string) => string;
  };
  /** The pages behind the links of mails. */
  confirm: PageTexts & { expired: string; expiredDetail: string };
  unsubscribe: PageTexts & { undo: string; undone: string; undoneDetail: string };
}

/** By language; a missing key is a compile error. */
export const texts: Record<Language, Texts> = { de, en };
