import { DECISIONS } from "../../model/delivery.ts";
import { commands } from "../commands/by-name.ts";
import { askDelivery, decideDelivery } from "../commands/delivery.ts";
import { type Command, execute } from "../commands/execute.ts";
import { handOver } from "../commands/hand-over/hand-over.ts";
import { screenOf } from "../commands/screen-of.ts";
import { failureText } from "../commands/server-failure.ts";
import { settleGoals } from "../commands/settle-goals.ts";
import { applyTrials } from "../commands/what-if/apply-trials.ts";
import { whatIf } from "../commands/what-if/what-if.ts";
import type { ServerResult, World } from "../ports.ts";
import { handOverOf } from "../sidebar/hand-over-of.ts";
import { mailDialog } from "../sidebar/mail-dialog.ts";
import { mailOf } from "../sidebar/mail-of.ts";
import { sidebarState } from "../sidebar/sidebar-state.ts";
import {
  type DeliveryView,
  GOAL_CHOICES,
  SCREENS,
  SIDEBAR_COMMANDS,
  type SidebarServer,
  type SidebarState,
} from "../sidebar/state.ts";
import { trialsOf } from "../sidebar/trials-of.ts";
import { TAB_IDS } from "../tabs/tab-id.ts";
import { texts } from "../text/index.ts";
import { showPage } from "./dialogs.ts";
import { logError } from "./log-error.ts";
import { showPicture } from "./picture.ts";
import { googleWorld } from "./world.ts";

const MAX_ROW = 10_000_000;
const MAX_COLUMN = 18_278;

/** Anybody with the sidebar open can call these with anything: only what is listed gets through. */
function oneOf<T extends string>(list: readonly T[], given: unknown): T | null {
  return list.find((value) => value === given) ?? null;
}

const isIndex = (given: unknown, most: number): given is number =>
  typeof given === "number" && Number.isInteger(given) && given >= 0 && given < most;

/** The contract's limit. */
const MOST_GOALS = 200;

const isId = (given: unknown): given is string => typeof given === "string" && /^[\w-]{1,64}$/.test(given);
const idsOf = (given: unknown): string[] | null =>
  Array.isArray(given) && given.length > 0 && given.length <= MOST_GOALS && given.every(isId) ? given : null;

/** Runs a call of the page; it fulfils or throws a sentence that people can read. */
function answer<T>(work: (world: World) => T | null): T {
  const world = googleWorld();
  const text = texts[world.language].menu;
  let result: T | null;
  try {
    result = work(world);
  } catch (error) {
    logError(error);
    throw new Error(text.unexpected(error instanceof Error ? error.message : String(error)));
  }
  if (result === null) throw new Error(text.notUnderstood);
  return result;
}

/** The same where the work may give a sentence instead: it is expected, and said in full, so nothing technical is added to it. */
function answerOrSay<T extends { ok: true }>(work: (world: World) => T | { ok: false; text: string } | null): T {
  const result = answer(work);
  if (result.ok) return result;
  throw new Error(result.text);
}

/** Runs a command and shows what it left behind. */
function stateAfter(world: World, command: Command): SidebarState {
  const outcome = execute(world, command, logError);
  return sidebarState(world, screenOf(outcome) ?? "steps", outcome);
}

/** What the Worker says of a batch. */
const delivery = (ask: (world: World) => ServerResult<DeliveryView> | null): DeliveryView =>
  answerOrSay((world) => {
    const result = ask(world);
    return result === null || result.ok ? result : { ok: false, text: failureText(result, world.language) };
  }).value;

export const sidebarServer: SidebarServer = {
  sidebarState: (given) =>
    answer((world) => {
      const screen = oneOf(SCREENS, given);
      return screen && sidebarState(world, screen);
    }),
  sidebarRun: (given) =>
    answer((world) => {
      const name = oneOf(SIDEBAR_COMMANDS, given);
      if (name === null) return null;
      return stateAfter(world, commands[name]);
    }),
  sidebarDelivery: (batch) => delivery((world) => (isId(batch) ? askDelivery(world, batch) : null)),
  sidebarDecide: (batch, owner, given) =>
    delivery((world) => {
      const decision = oneOf(DECISIONS, given);
      return isId(batch) && isId(owner) && decision ? decideDelivery(world, batch, { owner, decision }) : null;
    }),
  sidebarWhatIf: (given, mark) =>
    answerOrSay((world) => {
      const trials = trialsOf(given);
      if (trials === null || !(mark === null || isId(mark))) return null;
      return whatIf(world, trials, mark);
    }).view,
  sidebarApplyTrials: (given) =>
    answer((world) => {
      const trials = trialsOf(given);
      return trials && trials.length > 0 ? stateAfter(world, applyTrials(trials)) : null;
    }),
  sidebarSettleGoals: (choice, goals) =>
    answer((world) => {
      const chosen = oneOf(GOAL_CHOICES, choice);
      const ids = idsOf(goals);
      return chosen && ids && stateAfter(world, settleGoals(chosen, ids));
    }),
  sidebarHandOver: (given) =>
    answer((world) => {
      const request = handOverOf(given);
      return request && stateAfter(world, handOver(request));
    }),
  sidebarGoTo(tab, row, column) {
    answer(({ workbook }) => {
      const id = oneOf(TAB_IDS, tab);
      if (id === null || !isIndex(row, MAX_ROW) || !isIndex(column, MAX_COLUMN)) return null;
      workbook.goTo(id, row, column);
      return true;
    });
  },
  sidebarShowMail(given) {
    answer(({ language }) => {
      const mail = mailOf(given);
      if (mail === null) return null;
      showPage(mail.subject.slice(0, 200), mailDialog(mail, language));
      return true;
    });
  },
  sidebarShowMap() {
    const refusal = answer((world) => ({ text: showPicture(world) })).text;
    if (refusal !== null) throw new Error(refusal); // Expected, and said in full: nothing technical is added to it.
  },
};
