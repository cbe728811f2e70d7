import { describe, expect, it } from "vitest";
import { check } from "../../../../addon/commands/check.ts";
import { takeOver } from "../../../../addon/commands/take-over.ts";
import { type FakeWorld, fakeWorld } from "../../../support/fake-world.ts";
import { NOTHING, problems, ROWS, seen } from "./seen.ts";

const people = (world: FakeWorld) => [
  world.column("meeting", "answer")[0],
  ...world.column("reflection", "contactHolder"),
  ...world.column("reflection", "owner"),
  ...world.column("upkeep", "owner"),
];

describe("a person who is called otherwise in the team", () => {
  it.each([
    ["completed", "Kim Yılmaz"],
    ["corrected", "Kymm"],
    ["by another name, with the same address", "Vorsitz"],
  ])("%s: all entries follow, and it is said", (_, name) => {
    const world = seen({ ...ROWS, team: [{ name: "Kimm", email: "kim@example.org" }, { name: "Alex" }] });
    for (const [tab, row, field] of [
      ["meeting", 0, "answer"],
      ["reflection", 0, "contactHolder"],
      ["reflection", 0, "owner"],
      ["upkeep", 0, "owner"],
    ] as const)
      world.type(tab, row, field as never, "Kimm");
    const to = name === "Kim Yılmaz" ? "Kimm Yılmaz" : name;
    world.type("team", 0, "name", to);
    expect(takeOver(world).message.text).toBe(`Im Team umbenannt: „Kimm“ in „${to}“. 4 Einträge sind nachgezogen.`);
    expect(people(world)).toEqual([to, to, "Alex", to, "", to]);
    expect(takeOver(world).message.text).toBe(NOTHING);
    expect(problems(world)).toEqual([]);
  });

  it("is also followed and said by the check", () => {
    const world = seen();
    world.type("team", 0, "name", "Kim Yılmaz");
    expect(check(world).message.text).toContain(
      "Im Team umbenannt: „Kim“ in „Kim Yılmaz“. 4 Einträge sind nachgezogen.",
    );
  });

  it("by another name and address is perhaps another person: nothing is written, and people are asked, again and again", () => {
    const world = seen();
    world.type("team", 0, "name", "Robin");
    world.type("team", 0, "email", "robin@example.org");
    for (const _ of [1, 2]) {
      expect(takeOver(world).message.text).toBe(NOTHING);
      expect(problems(world)).toEqual([
        "Treffen, Zeile 3, Antwort: „Kim“ steht nicht eindeutig im Team und ist keine E-Mail-Adresse. Meinten Sie „Robin“?",
        "3 IST-Reflexion, Zeile 3, Wer hat Kontakt?: „kim“ steht nicht im Team. Meinten Sie „Robin“?",
        "3 IST-Reflexion, Zeile 3, Zuständig: „Kim“ steht nicht im Team. Meinten Sie „Robin“?",
        "4 Netzwerkpflege, Zeile 3, Zuständig: „Kim“ steht nicht im Team. Meinten Sie „Robin“?",
      ]);
      expect(world.written).toEqual([]);
    }
  });

  it("swaps names with another: every entry means whom it names", () => {
    const world = seen();
    world.type("team", 0, "name", "Alex");
    world.type("team", 1, "name", "Kim");
    expect(takeOver(world).message.text).toBe(NOTHING);
    expect(world.written).toEqual([]);
  });

  it("gets the name of another: nobody can say who is meant, and nothing is written", () => {
    const world = seen();
    world.type("team", 0, "name", "Alex");
    takeOver(world);
    expect(world.written).toEqual([]);
    expect(problems(world)?.filter((each) => each.includes("steht nicht im Team"))).toHaveLength(3);
  });

  it("in other case, with spaces or with what Word made of it is the same: nothing is written", () => {
    const world = seen();
    world.type("team", 0, "name", "• KIM\u00a0, ");
    expect(takeOver(world).message.text).toBe(NOTHING);
    expect(problems(world)).toEqual([]);
    expect(world.written).toEqual([]);
  });

  it("is followed after the team was sorted, but not where nothing is remembered", () => {
    const world = seen();
    const [title = [], headers = [], ...rows] = world.grids.team ?? [];
    world.grids.team = [title, headers, ...rows.reverse()];
    world.type("team", 1, "name", "Kim Yılmaz");
    const forgetful = fakeWorld({});
    Object.assign(forgetful.grids, structuredClone(world.grids));
    expect(takeOver(world).message.text).toContain("„Kim“ in „Kim Yılmaz“");
    expect(takeOver(forgetful).message.text).toBe(NOTHING);
    expect(problems(forgetful)?.filter((each) => each.includes("„Kim“ steht nicht im Team"))).toHaveLength(2);
  });

  it("is remembered without the address itself", () => {
    const world = seen();
    expect([...world.kept.values()].join()).toContain("Kim");
    expect([...world.kept.values()].join()).not.toContain("example.org");
  });

  it("is remembered while the team's tab is gone, and no more than a property can hold", () => {
    const world = seen();
    const kept = world.kept.get("names.team");
    const { team } = world.grids;
    delete world.grids.team;
    takeOver(world);
    expect(world.kept.get("names.team")).toBe(kept);
    world.grids.team = team ?? [];
    const many = Array.from({ length: 400 }, (_, index) => ({ name: `Vorständ*in für alles Mögliche ${index}` }));
    const large = seen({ ...ROWS, team: [...many, { name: "Kim" }] });
    expect(new TextEncoder().encode(large.kept.get("names.team")).length).toBeLessThanOrEqual(9 * 1024);
    expect(large.kept.get("names.team")).toContain("Kim");
  });
});
