import type { GoalChoice, Screen, SidebarCommand } from "../../../addon/sidebar/state.ts";
import type { TabId } from "../../../addon/tabs/tab-id.ts";

/** As a row: the first one below all that stands in the tab, where people go on typing. */
export const NEXT_ROW = -1;

/** What a person does to the sheet. Places are taken modulo what is there, so that a move holds in any workbook. */
export type HumanMove =
  | { act: "type"; tab: TabId; row: number; field: string; text: string }
  | { act: "note"; tab: TabId; row: number; text: string }
  | { act: "clear" | "clearHeader"; tab: TabId; row: number; field: string }
  | { act: "renameHeader"; tab: TabId; field: string; text: string }
  | { act: "paste"; tab: TabId; row: number; field: string; block: string[][] }
  | { act: "fillDown" | "merge"; tab: TabId; row: number; field: string; count: number }
  | { act: "sort"; tab: TabId; field: string; descending: boolean }
  | { act: "copyRow" | "moveRow"; tab: TabId; row: number; to: number }
  | { act: "insertRows" | "deleteRows" | "hideRows"; tab: TabId; row: number; count: number }
  | { act: "insertColumn" | "deleteColumn" | "hideColumn"; tab: TabId; column: number }
  | { act: "moveColumn"; tab: TabId; column: number; to: number }
  | { act: "format"; tab: TabId; field: string; pattern: string }
  | { act: "clearFormat" | "clearValidations"; tab: TabId; field: string }
  | { act: "filter"; tab: TabId; row: number; field: string }
  | { act: "insertTop" | "deleteTop"; tab: TabId; row: number }
  | { act: "clearHeaders"; tab: TabId }
  | { act: "unfilter" | "unmerge" | "duplicateTab" | "deleteTab" | "hideTab"; tab: TabId }
  | { act: "renameTab"; tab: TabId; text: string }
  | { act: "moveTab"; tab: TabId; to: number }
  | SettingMove;
/** The spreadsheet's own settings. */
interface SettingMove {
  act: "locale" | "timeZone";
  text: string;
}

export type Command = SidebarCommand | "switchLanguage";

/** A value that is tried out in "Was wäre, wenn …?": of the goals or actors offered there the one at `index`. */
export interface TrialMove {
  tab: "goals" | "reflection";
  field: "rank" | "pursued" | "current" | "target";
  index: number;
  to: number | boolean;
}

/** What people choose in the sidebar before they press a button there; places are taken modulo what is offered. */
export type Choice =
  | { button: "applyTrials"; trials: TrialMove[] }
  | { button: "settleGoals"; choice: GoalChoice; goals: number[] }
  | { button: "handOver"; from: number; to: number; contacts: boolean; questions: boolean };

/** `first`: what others do before the button is pressed, with what it offers on the screen. */
export type Press = { act: "press"; first?: HumanMove[] } & Choice;

/** A command, and what happens while it runs. */
export type Run = { act: "run"; command: Command; by?: "sidebar" } | Press;

/** While a command reads, or before it writes; and which time of these, from 0. */
export interface Moment {
  before: "reading" | "writing";
  time: number;
}

/**
 * What others do while a command runs (a command then is a second person's): while it waits for the server, or, where `at` is given,
 * before it reads another tab, or looks at one again to write there.
 */
export interface Disturbance {
  server?: "down";
  at?: Moment;
  meanwhile?: (HumanMove | SecondRun)[];
}
export type DisturbedRun = Run & Disturbance;

/** What somebody looks at: nothing of it may change the sheet. */
export type Look =
  | { act: "look"; at: "screen"; screen: Screen }
  | { act: "look"; at: "cell"; tab: TabId; row: number; column: number }
  | { act: "look"; at: "trials"; trials: TrialMove[] }
  | { act: "look"; at: "map" };

export type Move = HumanMove | DisturbedRun | Look | { act: "undo" };
export interface SecondRun {
  act: "second";
  command: SidebarCommand;
}
