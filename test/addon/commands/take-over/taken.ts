import { takeOver } from "../../../../addon/commands/take-over.ts";
import { type FakeWorld, fakeWorld, type Rows } from "../../../support/fake-world.ts";

/** Whom tab 3 names. */
export const names = (world: FakeWorld) => world.column("reflection", "name").filter((name) => name !== "");
/** What stands in a column of tab 3, in the rows that have a name. */
export const values = (world: FakeWorld, field: Parameters<typeof world.column<"reflection">>[1]) =>
  world.column("reflection", field).slice(0, names(world).length);

/** A workbook in which these actors have been taken over; each row of tab 2 has the goal "Zielgruppen" or none. */
export function taken(actors: NonNullable<Rows["actors"]>): FakeWorld {
  const world = fakeWorld({ goals: [{ name: "Zielgruppen", rank: 1, id: "target_groups" }], actors });
  takeOver(world);
  world.written.length = 0;
  return world;
}
