import type { IsoDate } from "../../model/date.ts";
import type { Decision, DeliveryState } from "../../model/delivery.ts";
import type { MailFate } from "../sidebar/mail-fate.ts";
import type { SidebarCommand } from "../sidebar/state.ts";
import type { WhatIfPageText } from "./what-if-page.ts";

/** One of the guide's steps as the sidebar shows it. */
export interface StepText {
  /** One word below the number. */
  short: string;
  minutes: string;
  question: string;
  hints: readonly string[];
}

/** What the sidebar's page says. It is bundled into the page, not into the server's script. */
export interface SidebarText {
  /** Names the row of tabs for those who cannot see it. */
  navigation: string;
  steps: readonly [StepText, StepText, StepText, StepText];
  /** "Schritt 2 von 4" */
  stepOf(step: number): string;
  screens: { check: string; assessment: string; summaries: string };
  commands: Record<SidebarCommand, string>;
  openTab: string;
  refresh: string;
  open: string;
  openCount(count: number): string;
  allDone: string;
  allDoneHint: string;
  /** Names the other tabs where step 1 cannot be done yet. */
  prepareFirst: string;
  wait: string;
  again: string;
  failed: string;
  /** The call did not reach Google's server. */
  notReached: string;
  dismiss: string;
  goesTo: string;
  /** Takes away what moved since the last meeting. */
  closeProgress: string;
  handOver: {
    title: string;
    intro: string;
    from: string;
    to: string;
    /** The first line of a list, which chooses nobody. */
    choose: string;
    formerMember(name: string): string;
    nobodyElse: string;
    nothing: string;
    nothingHint: string;
    changes: string;
    /** `title` is that of the column as it stands in the sheet, or the question. */
    steps(count: number, tab: string, title: string): string;
    upkeep(count: number, tab: string, title: string): string;
    doneStays(count: number): string;
    questions(tab: string, title: string): string;
    contacts(count: number, tab: string, title: string): string;
    contactsHint: string;
    handOver: string;
    confirm(count: number, from: string, to: string): string;
    confirmHint: string;
    yes: string;
    no: string;
  };
  check: {
    title: string;
    intro: string;
    again: string;
    problems(count: number): string;
    typed: string;
    none: string;
    noneHint: string;
    openHint: string;
    allDone: string;
  };
  assessment: {
    title: string;
    caveat: string;
    intro: string;
    again: string;
    coverage: string;
    coverageMeaning: string;
    percent(share: number): string;
    places: string;
    noPlaces: string;
    trustQuestion: string;
    trustMeaning: string;
    points(points: number): string;
    keyActor: string;
    questions: string;
    moreQuestions(count: number): string;
    noQuestions: string;
    /** "Schritt 2" */
    step(step: number): string;
    /** Where a question is about several. */
    eachOf(count: number): string;
    setAside: string;
    putLast: string;
    putLastTogether: string;
    badCells(count: number): string;
  };
  whatIf: WhatIfPageText;
  summaries: {
    title: string;
    intro: string;
    preview: string;
    previewAgain: string;
    mails(count: number): string;
    look: string;
    show(name: string): string;
    /** `askedOn`: the day of the question, where that is known. */
    fates: Record<MailFate, (askedOn: IsoDate | null) => string>;
    /** Where somebody would be asked. */
    asksHint: string;
    without: string;
    nothing: string;
    nothingHint: string;
    nothingWhy: string;
    send: string;
    confirm(count: number): string;
    /** Below the question, where not all mails go at once. */
    goAtOnce(count: number): string;
    areAsked(count: number): string;
    goOnWaiting(count: number): string;
    confirmHint: string;
    no: string;
  };
  invitations: { title: string; hint: string; invite: string; again: string };
  reminders: { title: string; on: string; off: string; turnOn: string; turnOff: string; look: string };
  delivery: {
    title: string;
    states: Record<DeliveryState, string>;
    /** Said once nothing more will change by itself. */
    settled(sent: number, total: number): string;
    underWay: string;
    /** On the buttons for a mail that failed or is unclear. */
    decisions: Record<Decision, string>;
    /** Shows what became of what was sent before. */
    look: string;
    lookAgain: string;
    none: string;
    back: string;
  };
}
