import type { SidebarState } from "../../../addon/sidebar/state.ts";
import type { Basis, Trial, WhatIfView } from "../../../addon/sidebar/what-if.ts";
import { nameKey } from "../../../addon/table/cell.ts";
import type { Column } from "../../../addon/table/column.ts";
import { tables } from "../../../addon/tabs/index.ts";
import { addDays } from "../../../model/date.ts";
import type { Playground } from "../../support/headless.ts";
import type { Deed } from "./command.ts";
import type { Asked } from "./may-change.ts";
import type { Press, TrialMove } from "./moves.ts";
import type { Value } from "./snapshot.ts";

const itemAt = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** What stands in the sheet for "Was wäre, wenn …?"; null where that is not to be had, which people are told. */
export function basisOf({ script }: Playground): Basis | null {
  try {
    return (script.runFromClient("sidebarWhatIf", [[], null]) as WhatIfView).basis;
  } catch (error) {
    if (/Technisch|Technical/.test(String(error))) throw error;
    return null;
  }
}

/** The trials as the page would send them: each cell once, with what it held when it was shown. */
export function trialsOn({ goals, actors }: Basis, wanted: readonly TrialMove[]): Trial[] {
  const trials = new Map<string, Trial>();
  for (const { tab, field, index, to } of wanted) {
    const row =
      tab === "goals"
        ? itemAt(goals, index)
        : itemAt(
            actors.filter(({ findable }) => findable),
            index,
          );
    if (row === undefined) continue;
    const from = (row as unknown as Record<string, Value | null>)[field] ?? null;
    trials.set(`${tab} ${row.id} ${field}`, { tab, id: row.id, field, from, to } as Trial);
  }
  return [...trials.values()];
}

const meaningOf = (tab: Trial["tab"], field: string, value: Value | undefined): unknown => {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[tab].columns;
  return columns[field]?.parse(value ?? "").value;
};

const askedByTrials =
  (trials: readonly Trial[]): Asked =>
  ({ tab }, { id }, field, was, now) =>
    trials.some(
      (each) =>
        each.tab === tab &&
        each.id === id &&
        each.field === field &&
        meaningOf(each.tab, field, was) === each.from &&
        meaningOf(each.tab, field, now) === each.to,
    );

const askedBySettling =
  (ids: readonly string[]): Asked =>
  ({ tab }, { id }, field, was, now) =>
    tab === "goals" &&
    ids.includes(id) &&
    field === "pursued" &&
    meaningOf("goals", field, was) === true &&
    now === false;

const DAY_ZERO = "1899-12-30";

/** As the add-on reads it: a day as YYYY-MM-DD; a time, which the sheet keeps as a part of a day, as the day that has the number 0. */
function readAs(value: Value): string {
  if (typeof value === "number" && value > 0 && value < 1) return DAY_ZERO;
  const day = /^day (\d+)$/.exec(String(value))?.[1];
  return day === undefined ? String(value) : addDays(DAY_ZERO, Number(day));
}

const HELD: readonly string[] = ["reflection.owner", "upkeep.owner"];

const askedByHandingOver =
  (from: string, to: string, { contacts, questions }: { contacts: boolean; questions: boolean }): Asked =>
  ({ tab }, _line, field, was, now) => {
    const place = `${tab}.${field}`;
    const goes =
      HELD.includes(place) ||
      (contacts && place === "reflection.contactHolder") ||
      (questions && place === "meeting.answer");
    const isFrom =
      [readAs(was), String(was)].some((each) => nameKey(each) === nameKey(from)) ||
      (place === "meeting.answer" && String(was).includes("@"));
    return goes && isFrom && nameKey(String(now)) === nameKey(to);
  };

/** What pressing the button comes to, after `meanwhile` has happened to what the screen shows; null where there is nothing to press. */
export function pressed(playground: Playground, press: Press, meanwhile: () => void): Deed | null {
  const { script } = playground;
  if (press.button === "handOver") {
    const { handOver } = script.runFromClient("sidebarRun", ["handOver"]) as SidebarState;
    const [from, to] = [itemAt(handOver?.from ?? [], press.from)?.name, itemAt(handOver?.to ?? [], press.to)];
    meanwhile();
    if (from === undefined || to === undefined) return null;
    const { contacts, questions } = press;
    return {
      doing: "handedOver",
      asked: askedByHandingOver(from, to, press),
      call: () => script.runFromClient("sidebarHandOver", [{ from, to, contacts, questions }]),
    };
  }
  const basis = basisOf(playground);
  meanwhile();
  if (basis === null) return null;
  if (press.button === "settleGoals") {
    const open = basis.goals.filter(({ rank, pursued }) => pursued && rank === null).map(({ id }) => id);
    const ids = [...new Set(press.goals.flatMap((index) => itemAt(open, index) ?? []))];
    if (ids.length === 0) return null;
    return {
      doing: "settledGoals",
      ...(press.choice === "aside" ? { asked: askedBySettling(ids) } : {}),
      call: () => script.runFromClient("sidebarSettleGoals", [press.choice, ids]),
    };
  }
  const trials = trialsOn(basis, press.trials);
  if (trials.length === 0) return null;
  return {
    doing: "appliedTrials",
    asked: askedByTrials(trials),
    call: () => script.runFromClient("sidebarApplyTrials", [trials]),
  };
}
