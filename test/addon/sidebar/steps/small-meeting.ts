import { openWork } from "../../../../addon/sidebar/steps.ts";
import { bookOf, type Rows } from "../workbook-of.ts";

/** What a step says is open. */
export const open = (rows: Rows, step: 1 | 2 | 3 | 4) => openWork(bookOf(rows), "de")[step - 1] ?? [];
export const said = (rows: Rows, step: 1 | 2 | 3 | 4) => open(rows, step).map(({ what }) => what);

// The smallest meeting: one goal, one person, one actor with a gap, a plan and upkeep.
export const goals = [
  { rank: 1, name: "Finanzmittel", pursued: true, id: "funding" },
  { rank: 2, name: "Zielgruppen", pursued: true, id: "target_groups" },
];
export const team = [{ name: "Vorsitz", email: "vorsitz@example.org", wantsMail: true, id: "t1" }];
export const actor = { goal: "Finanzmittel", name: "Stiftung", purpose: "Anschub", key: true, id: "a1" };
export const inStep3 = { place: 1, name: "Stiftung", current: "1 – man kennt sich", target: "4", id: "r1" };
export const planned = { ...inStep3, stage: "jetzt", how: "anrufen", owner: "Vorsitz", due: { date: "2026-04-15" } };
export const kept = { actor: "Stiftung", measure: "Telefonate", owner: "Vorsitz", id: "u1" };
