import type { PreviewReply } from "../../model/contract/summaries.ts";
import type { Decision, DeliveryState, InvitationState, Refusal } from "../../model/delivery.ts";
import type { Language } from "../../model/language.ts";
import type { Picture } from "../picture/picture-of.ts";
import type { TabId } from "../tabs/tab-id.ts";
import type { Trial, WhatIfView } from "./what-if.ts";

// What the sidebar's page is given and gives back. It crosses `google.script.run`, so it is plain data: no Date, no function.

/** A cell to go to; row and column count from 0. `label` names it for people: "2 Akteure, Zeile 7, Ziel". */
export interface Place {
  tab: TabId;
  row: number;
  column: number;
  label: string;
}

/** Something to look at: what is so, what to do about it, and where. */
export interface Remark {
  what: string;
  todo: string;
  place: Place | null;
  /** What stands in the cell, where that helps to recognise it (and `what` does not say it). */
  typed?: string;
}

export const SCREENS = ["steps", "check", "assessment", "summaries", "handOver"] as const;
export type Screen = (typeof SCREENS)[number];

export interface CheckView {
  /** Entries that cannot be used as they stand. */
  problems: Remark[];
  /** Work that is still open: nothing is wrong. */
  open: Remark[];
}

/** A question that an assessment asks. */
export interface QuestionView extends Remark {
  /** The step of the guide in which it is answered. */
  step: 1 | 2 | 3 | 4;
  /** Whom or what it is about, each with its own cell. */
  each: { name: string; place: Place | null }[];
  /** The ids of goals without a priority, about which the team is asked here and now. */
  unranked: string[];
}

/** What becomes of goals without a priority: not pursued, or last together. */
export const GOAL_CHOICES = ["aside", "last"] as const;
export type GoalChoice = (typeof GOAL_CHOICES)[number];

/** What has moved since the last meeting, in sentences. */
export interface ProgressView {
  since: string;
  moved: string[];
  coverage: string | null;
  /** What to do first where nothing has been entered since. */
  hint: string | null;
  /** Nothing has been assessed today: a meeting begins. */
  opening: boolean;
}

export interface AssessmentView {
  /** 0..1. */
  coverage: number;
  /** The first ten places; `verdict` says whether the actor stays among the first three, null where nobody has to ask. */
  first: {
    place: number;
    actor: string;
    key: boolean;
    levels: string;
    points: number;
    verdict: { kind: "in" | "out" | "open"; text: string } | null;
    goTo: Place | null;
  }[];
  /** What of the first three depends on the distances between the goals; null where nobody has to ask. */
  contest: string | null;
  /** What would raise coverage most. */
  nextStep: { text: string; place: Place | null } | null;
  /** Questions, the most important first. */
  questions: QuestionView[];
  /** Cells that counted as empty because they cannot be used. */
  badCells: number;
}

/** What the sidebar draws: the sheet as it is now, assessed or not. */
export type PictureView = Pick<Picture, "map" | "coverage" | "history">;

export type Mail = PreviewReply["mails"][number] & { name: string };

export interface SummariesView {
  mails: Mail[];
  /** Who gets no mail, and why in a sentence. */
  without: { name: string; why: string; place: Place | null }[];
  refused: { name: string; reason: Refusal; why: string; place: Place | null }[];
}

export interface DeliveryView {
  batch: string;
  mails: { owner: string; name: string; state: DeliveryState; problem: string | null }[];
  /** Every mail has reached a state that will not change by itself. */
  settled: boolean;
}

/** Whether each person of the team has said that mail is welcome, in a sentence. */
export type InvitationsView = { name: string; state: InvitationState; says: string; place: Place | null }[];

/** The reminders by mail: switched on or not, and what became of them last, in a sentence. */
/** Whose work can be handed over, and to whom. */
export interface HandOverView {
  /** By name: how many steps are to be taken, are done, and so on. */
  from: {
    name: string;
    inTeam: boolean;
    counts: Record<"steps" | "done" | "contacts" | "upkeep" | "questions", number>;
  }[];
  to: string[];
  /** What keeps people from being chosen. */
  remarks: Remark[];
  /** The names under which the tabs stand, and the titles and the question that stand there. */
  tabs: Record<"reflection" | "upkeep" | "meeting", string>;
  titles: Record<"steps" | "upkeep" | "contacts" | "questions", string>;
}

/** From whom to whom; and whether contacts ("Wer hat Kontakt?") and the answer to "Rückfragen an" go along. */
export interface HandOverRequest {
  from: string;
  to: string;
  contacts: boolean;
  questions: boolean;
}

export interface RemindersView {
  on: boolean;
  last: string | null;
  batch: string | null;
}

export interface SidebarState {
  language: Language;
  screen: Screen;
  /** The tabs are there and can be read. */
  prepared: boolean;
  /** Nobody has entered anything yet: the sample may be loaded without mixing it with the team's own entries. */
  empty: boolean;
  sampleLoaded: boolean;
  /** What is still open in each of the four steps. */
  steps: [Remark[], Remark[], Remark[], Remark[]];
  progress: ProgressView | null;
  check: CheckView | null;
  assessment: AssessmentView | null;
  /** Null before the tabs are there. */
  picture: PictureView | null;
  summaries: SummariesView | null;
  delivery: DeliveryView | null;
  invitations: InvitationsView | null;
  handOver: HandOverView | null;
  /** The batch of the summaries that were sent last, to look after it again. */
  lastBatch: string | null;
  reminders: RemindersView;
  /** What the command that has just run has to say. */
  message: { tone: "done" | "info" | "problem"; text: string } | null;
}

/** The commands that the sidebar's buttons run: see `main.ts`. */
export const SIDEBAR_COMMANDS = [
  "prepare",
  "takeOver",
  "check",
  "assess",
  "inviteTeam",
  "previewSummaries",
  "sendSummaries",
  "switchReminders",
  "handOver",
  "loadSample",
  "removeSample",
] as const;
export type SidebarCommand = (typeof SIDEBAR_COMMANDS)[number];

/** What `main.ts` lets the sidebar's page call. Each fulfils or throws an Error whose message people can read. */
export interface SidebarServer {
  sidebarState(screen: Screen): SidebarState;
  sidebarRun(command: SidebarCommand): SidebarState;
  sidebarDelivery(batch: string): DeliveryView;
  /** Decides about these goals without a priority, and assesses again. */
  sidebarSettleGoals(choice: GoalChoice, goals: string[]): SidebarState;
  /** What the person says of an owner's mail that failed or is unclear. */
  sidebarDecide(batch: string, owner: string, decision: Decision): DeliveryView;
  /** What order and coverage would be with these trials; `mark` is that of the basis which the page knows. Nothing is written. */
  sidebarWhatIf(trials: Trial[], mark: string | null): WhatIfView;
  /** Puts the trials into the sheet, and assesses again. */
  sidebarApplyTrials(trials: Trial[]): SidebarState;
  /** Hands over what a person is responsible for. The command "handOver" only says what there is. */
  sidebarHandOver(request: HandOverRequest): SidebarState;
  sidebarGoTo(tab: TabId, row: number, column: number): void;
  /** Opens the mail in a large dialog, as its reader will see it. */
  sidebarShowMail(mail: Mail): void;
  /** Opens the network map in a large dialog. */
  sidebarShowMap(): void;
}
