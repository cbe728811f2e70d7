import { describe, expect, it } from "vitest";
import { assess } from "../../../addon/commands/assess.ts";
import { sidebarState } from "../../../addon/sidebar/sidebar-state.ts";
import { type FakeWorld, fakeWorld } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";

const opened = (world: FakeWorld, today: string) => sidebarState({ ...world, today }, "steps").progress;

function afterOneMeeting(): FakeWorld {
  const world = fakeWorld(sampleA());
  assess({ ...world, today: "2026-03-12" });
  return world;
}

describe("what the sidebar opens with", () => {
  it("is nothing before and on the day of the first meeting", () => {
    expect(opened(fakeWorld(sampleA()), "2026-03-12")).toBeNull();
    expect(opened(afterOneMeeting(), "2026-03-12")).toBeNull();
  });

  it("on a new day is what is overdue, and the request to enter what has moved", () => {
    expect(opened(afterOneMeeting(), "2026-06-11")).toEqual({
      since: "Seit dem 12.03.",
      moved: ["noch nichts Neues eingetragen", "9 überfällig"],
      coverage: "Zielabdeckung weiterhin 49 %.",
      opening: true,
      hint: "Tragen Sie zuerst ein, was sich bewegt hat: „IST“, „Stand“ und „Letzter Kontakt“.",
    });
  });

  it("follows what is entered, actors that tab 3 does not know yet included; and stops greeting with the day's assessment", () => {
    const world = afterOneMeeting();
    world.type("reflection", 0, "current", "2");
    for (const name of ["Neuer Verein", "Bücherei"]) world.grids.actors?.push(["Finanzmittel", name, "", "", ""]);
    const expected = {
      moved: ["1 Kontakt gestärkt", "9 überfällig", "2 Akteure neu"],
      coverage: "Zielabdeckung 49 % → 53 %: +4 Punkte durch gestärkte Kontakte.",
      hint: null,
    };
    expect(opened(world, "2026-06-11")).toMatchObject({ ...expected, opening: true });
    assess({ ...world, today: "2026-06-11" });
    expect(opened(world, "2026-06-11")).toMatchObject({ ...expected, opening: false });
  });

  it("reads a copied row as the actor once and as a new one", () => {
    const world = afterOneMeeting();
    const first = world.grids.reflection?.[2] ?? [];
    world.grids.reflection?.push([...first].map((cell, at) => (at === 1 ? "Abgeschrieben e. V." : cell)));
    expect(opened(world, "2026-06-11")?.moved).toEqual(["10 überfällig", "1 Akteur neu"]);
  });

  it("is nothing where tab 3 is gone: then nothing is known of anybody", () => {
    const world = afterOneMeeting();
    delete world.grids.reflection;
    expect(opened(world, "2026-06-11")).toBeNull();
  });

  it("holds in a copy of the file, whose cells are the same and which remembers nothing", () => {
    const original = afterOneMeeting();
    const copy = fakeWorld(sampleA());
    copy.grids = structuredClone(original.grids);
    Object.assign(copy.workbook, { read: { ...original.workbook }.read });
    expect(opened(copy, "2026-06-11")?.since).toBe("Seit dem 12.03.");
  });
});
