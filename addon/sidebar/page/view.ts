import type { Decision } from "../../../model/delivery.ts";
import type { SidebarText } from "../../text/sidebar.ts";
import type { GoalChoice, HandOverRequest, Mail, Place, SidebarCommand, SidebarState } from "../state.ts";
import type { WhatIfActs } from "./what-if/acts.ts";
import type { WhatIf } from "./what-if/state.ts";

export const TABS = ["step-1", "step-2", "step-3", "step-4", "check", "assessment", "summaries"] as const;
/** A tab of the sidebar: one of the guide's steps, or one of the three views across them. */
export type Tab = (typeof TABS)[number];
/** What is shown: a tab, or a screen that only a command opens. */
export type Shown = Tab | "handOver";

/** What is chosen so far; "" for nobody. */
export type HandOverChoice = HandOverRequest;
export const NOBODY_CHOSEN: HandOverChoice = { from: "", to: "", contacts: false, questions: false };

/** All that decides what the page shows. */
export interface View {
  state: SidebarState;
  tab: Shown;
  /** What is running: a command, or an answer that is being put into the sheet. */
  busy: SidebarCommand | GoalChoice | "tryOut" | "apply" | null;
  /** What did not work, and how to try again. */
  failure: { text: string; again(): void; inWhatIf?: boolean } | null;
  /** The person is asked whether the mails may go. */
  confirming: boolean;
  /** The mails are no longer watched, although some are still under way. */
  unwatched: boolean;
  /** The person has closed what the sidebar opened with. */
  greeted: boolean;
  handOver: HandOverChoice;
  /** The id of the entry last gone to. */
  visited: string | null;
  whatIf: WhatIf;
}

/** What a screen is given to show and to offer. */
export interface Desk {
  view: View;
  text: SidebarText;
  open(tab: Tab): void;
  run(command: SidebarCommand): void;
  refresh(): void;
  goTo(place: Pick<Place, "tab" | "row" | "column">, visited?: string): void;
  settleGoals(choice: GoalChoice, goals: string[]): void;
  whatIf: WhatIfActs;
  showMail(mail: Mail): void;
  /** Opens the network map in a large dialog. */
  showMap(): void;
  chooseHandOver(choice: Partial<HandOverChoice>): void;
  handOver(request: HandOverRequest): void;
  confirm(asking: boolean): void;
  /** Shows what became of a batch of mails. */
  look(batch: string): void;
  /** Says of a mail that failed or is unclear what the person knows, or wants. */
  decide(owner: string, decision: Decision): void;
  /** Looks after the mails that are under way. */
  watch(): void;
  dismiss(): void;
  closeGreeting(): void;
}

/** The step that a tab stands for, from 0; null for the other views. */
export const stepIndex = (tab: Shown): 0 | 1 | 2 | 3 | null => {
  const index = (TABS as readonly Shown[]).indexOf(tab);
  return index === 0 || index === 1 || index === 2 || index === 3 ? index : null;
};

/** Where the sidebar opens: on what the command has to show, or on the first step that is not done. */
export function tabFor(state: SidebarState): Shown {
  if (state.screen !== "steps") return state.screen;
  return TABS[state.steps.findIndex((open) => open.length > 0)] ?? "step-1";
}

/** A fresh state takes over what it does not speak of: a list that was shown stays until it is made anew. */
export const merged = (old: SidebarState, fresh: SidebarState): SidebarState => ({
  ...fresh,
  check: fresh.check ?? old.check,
  assessment: fresh.assessment ?? old.assessment,
  summaries: fresh.summaries ?? old.summaries,
  invitations: fresh.invitations ?? old.invitations,
  handOver: fresh.handOver ?? old.handOver,
  // A new preview is about mails that have not been sent.
  delivery: fresh.delivery ?? (fresh.summaries ? null : old.delivery),
});
