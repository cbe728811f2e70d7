import type { FakeWorld } from "../../../support/fake-world.ts";

/** The filled part of a column of "Auswertung". */
export function written(
  world: FakeWorld,
  field:
    | "place"
    | "actor"
    | "goals"
    | "levels"
    | "need"
    | "arithmetic"
    | "owner"
    | "goal"
    | "coverage"
    | "bar"
    | "finding",
) {
  const cells = world.column("assessment", field);
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}
