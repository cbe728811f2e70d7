import { describe, expect, it } from "vitest";
import { assess } from "../../../addon/commands/assess.ts";
import { check } from "../../../addon/commands/check.ts";
import { takeOver } from "../../../addon/commands/take-over.ts";
import { readBook } from "../../../addon/tabs/book.ts";
import { resolve } from "../../../addon/tabs/resolve.ts";
import type { TabId } from "../../../addon/tabs/tab-id.ts";
import { type FakeWorld, FIRST, fakeWorld, type Rows } from "../../support/fake-world.ts";

/** A person merges `rows` cells of a column, from this row below the headers on: what stood in the lower ones is gone. */
function merge(world: FakeWorld, tab: TabId, field: string, row: number, rows: number) {
  const book = readBook(world.workbook, "de");
  const columns: Partial<Record<string, number>> = book.tabs[tab]?.location.columns ?? {};
  const column = columns[field] ?? -1;
  for (let below = 1; below < rows; below++) {
    const cells = world.grids[tab]?.[FIRST + row + below];
    if (cells) cells[column] = "";
  }
  world.merged[tab] = [...(world.merged[tab] ?? []), { row: FIRST + row, column, rows, columns: 1 }];
}

const GOALS: Rows["goals"] = [
  { name: "Räume", rank: 1, id: "g1" },
  { name: "Medien", rank: 2, id: "g2" },
];
const goalsOf = (world: FakeWorld) =>
  resolve(readBook(world.workbook, "de")).actors.map(({ name, goals }) => [name, ...goals.map((goal) => goal.name)]);
const problems = (world: FakeWorld) =>
  check(world).check?.problems.map(({ what, place }) => `${place?.label}: ${what}`);

describe("cells that people merged", () => {
  it("a goal over several rows counts for each actor there, and nothing is written into the merged cells", () => {
    const actors = ["A", "B", "C"].map((name) => ({ goal: "Räume", name }));
    const world = fakeWorld({ goals: GOALS, actors: [...actors, { goal: "Medien", name: "D" }, { name: "E" }] });
    merge(world, "actors", "goal", 0, 3);
    const goals = [["A", "Räume"], ["B", "Räume"], ["C", "Räume"], ["D", "Medien"], ["E"]];
    expect(goalsOf(world)).toEqual(goals);
    expect(assess(world).message.text).toMatch(/^Zielabdeckung/);
    expect(world.asked.assess[0]?.actors.map((actor) => actor.goals)).toEqual([["g1"], ["g1"], ["g1"], ["g2"], []]);
    expect(goalsOf(world)).toEqual(goals);
    expect(world.column("actors", "goal")).toEqual(["Räume", "", "", "Medien", ""]);
    expect(problems(world)).toEqual([]);
  });

  it("a goal that was merged over rows without an actor makes no actor", () => {
    const world = fakeWorld({ goals: GOALS, actors: [{ goal: "Räume", name: "A" }, { goal: "Räume" }, { name: "Z" }] });
    merge(world, "actors", "goal", 0, 2);
    expect(goalsOf(world)).toEqual([["A", "Räume"], ["Z"]]);
  });

  it("an actor over several rows of tab 2 helps with each of their goals", () => {
    const world = fakeWorld({
      goals: GOALS,
      actors: [
        { goal: "Räume", name: "A", purpose: "Saal" },
        { goal: "Medien", name: "A", purpose: "Artikel" },
      ],
    });
    merge(world, "actors", "name", 0, 2);
    takeOver(world);
    expect(goalsOf(world)).toEqual([["A", "Räume", "Medien"]]);
    expect(problems(world)).toEqual([]);
  });

  it("an actor and a person over several rows of tab 4 count in each", () => {
    const row = { actor: "A", measure: "Telefonate", level: "Beziehungsebene", owner: "Kim" };
    const world = fakeWorld({
      team: [{ name: "Kim" }],
      actors: [{ name: "A" }],
      upkeep: [row, { ...row, measure: "Newsletter versenden", level: "Inhaltsebene" }],
    });
    merge(world, "upkeep", "actor", 0, 2);
    merge(world, "upkeep", "owner", 0, 2);
    const { upkeep } = resolve(readBook(world.workbook, "de"));
    expect(upkeep.map(({ actor, owner }) => [actor.name, owner?.name])).toEqual([
      ["A", "Kim"],
      ["A", "Kim"],
    ]);
    expect(problems(world)).toEqual([]);
  });

  it("a responsible person over several rows of tab 3 is responsible for each", () => {
    const world = fakeWorld({
      team: [{ name: "Kim" }],
      actors: [{ name: "A" }, { name: "B" }],
      reflection: ["A", "B"].map((name) => ({ name, stage: "jetzt", owner: "Kim" })),
    });
    merge(world, "reflection", "owner", 0, 2);
    expect(resolve(readBook(world.workbook, "de")).actors.map(({ owner }) => owner?.name)).toEqual(["Kim", "Kim"]);
  });

  it("a name over several rows of tab 3 cannot stand for all of them: that is named, and nothing is written over it", () => {
    const world = fakeWorld({ actors: [{ name: "A" }, { name: "B" }] });
    takeOver(world);
    world.type("reflection", 1, "current", "3");
    merge(world, "reflection", "name", 0, 2);
    takeOver(world);
    expect(world.column("reflection", "name")).toEqual(["A", "", "B"]);
    expect(problems(world)).toEqual([
      "3 IST-Reflexion, Zeile 4, Akteur: „Akteur“ ist hier mit der Zelle darüber verbunden: Diese Zeile zählt nicht mit („3“).",
    ]);
  });
});

describe("sheets that look like a second one of a tab", () => {
  it.each([
    "Kopie von 2 Akteure",
    "Copy of 2 Akteure",
    "Kopie von Kopie von 2 Akteure",
    "2 Akteure(Kopie)",
    "2 Akteure (2)",
    "Kopie von 2 Akteure 1",
    "2 Actors",
  ])("%s is named, with the one that counts", (name) => {
    const world = fakeWorld({ goals: GOALS });
    world.others.push("Notizen", name);
    const found = check(world).check?.problems.map(({ what }) => what);
    expect(found).toEqual([`Es gibt zwei Blätter „2 Akteure“: Gezählt wird „2 Akteure“, nicht „${name}“.`]);
  });

  it.each(["Sicherung vom Mai", "Teamliste", "Akteure 2024", "Treffen im Mai"])(
    "%s is a sheet of their own",
    (name) => {
      const world = fakeWorld({ goals: GOALS });
      world.others.push(name);
      expect(problems(world)).toEqual([]);
    },
  );
});
