import { check } from "../../../../addon/commands/check.ts";
import { takeOver } from "../../../../addon/commands/take-over.ts";
import { type FakeWorld, fakeWorld, type Rows } from "../../../support/fake-world.ts";

export const NOTHING = "Alle Akteure stehen schon in Schritt 3.";
export const ROWS: Rows = {
  meeting: [{ question: "Rückfragen an", answer: "Kim", id: "contact" }],
  team: [{ name: "Kim", email: "kim@example.org", wantsMail: true }, { name: "Alex" }],
  goals: [
    { name: "Finanzmittel", rank: 1, id: "funding" },
    { name: "Räume", rank: 2 },
  ],
  actors: [
    { goal: "Räume", name: "Kita" },
    { goal: "Finanzmittel", name: "Amt" },
    { goal: "Räume" },
    { goal: "Finanzmittel" },
  ],
  reflection: [
    { name: "Kita", contactHolder: " kim", owner: "Kim" },
    { name: "Amt", contactHolder: "Alex" },
  ],
  upkeep: [{ actor: "Kita", owner: "Kim" }],
};

/** A workbook whose names the add-on has seen once. */
export function seen(rows: Rows = ROWS): FakeWorld {
  const world = fakeWorld(structuredClone(rows));
  takeOver(world);
  world.written.length = 0;
  return world;
}

/** What the check names, each with its place. */
export const problems = (world: FakeWorld) =>
  check(world).check?.problems.map(({ what, todo, place }) => `${place?.label}: ${what} ${todo}`);
