import { describe, expect, it } from "vitest";
import { check } from "../../../addon/commands/check.ts";
import { fakeWorld } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";

describe("checking the entries", () => {
  it("tells problems from open work", () => {
    const world = fakeWorld({
      goals: [
        { name: "A", rank: "hoch" },
        { name: "B", rank: 1 },
      ],
      actors: [{ goal: "A", name: "Kita" }],
    });
    const { message, check: view } = check(world);
    expect(message).toEqual({
      tone: "problem",
      text: "Ein Eintrag lässt sich so nicht verwenden. In Schritt 3: 1 Akteur neu.",
    });
    expect(check(world).message.text).toBe("Ein Eintrag lässt sich so nicht verwenden.");
    expect(view?.problems.map(({ what }) => what)).toEqual(["„hoch“ ist keine Priorität."]);
    expect(view?.problems[0]?.place).toEqual({ tab: "goals", row: 2, column: 0, label: "1 Ziele, Zeile 3, Priorität" });
    expect(view?.open.map(({ what }) => what)).toContain("1 Ziel ohne Akteur: B");
  });

  it("takes the actors over on the way, and writes nothing the second time", () => {
    const world = fakeWorld({ actors: [{ name: "Kita" }] });
    check(world);
    expect(world.column("reflection", "name")).toEqual(["Kita"]);
    const { writes } = world.calls;
    check(world);
    expect(world.calls.writes).toBe(writes);
  });

  it("finds nothing wrong with the sample case, and says how much is open", () => {
    const { message, check: view } = check(fakeWorld(sampleA()));
    expect(view?.problems).toEqual([]);
    expect(message.tone).toBe("info");
    expect(message.text).toContain(`${view?.open.length} Punkte`);
  });

  it("names all that is missing and still checks the rest", () => {
    const world = fakeWorld({ goals: [{ name: "A", rank: "hoch" }], actors: [{ name: "Kita" }] });
    delete world.grids.reflection;
    const { check: view } = check(world);
    expect(view?.problems.map(({ what }) => what)).toEqual([
      "„hoch“ ist keine Priorität.",
      "Das Blatt „3 IST-Reflexion“ fehlt.",
    ]);
    expect(world.written.every(({ tab }) => tab === "goals" || tab === "actors")).toBe(true);
  });

  it("asks to prepare the tabs where there are none", () => {
    const world = fakeWorld({});
    for (const tab of Object.keys(world.grids)) delete world.grids[tab as keyof typeof world.grids];
    expect(check(world)).toEqual({
      message: {
        tone: "problem",
        text: "Die Arbeitsblätter sind noch nicht da. „Arbeitsblätter anlegen“ legt sie an.",
      },
    });
  });

  it("speaks the person's language, whatever language the tabs are in", () => {
    const world = fakeWorld({ goals: [{ name: "A", rank: "hoch" }] });
    const { check: view } = check({ ...world, language: "en" });
    expect(view?.problems[0]).toEqual({
      what: "“hoch” is not a priority.",
      todo: "Please enter 1, 2, 3 … The same number = equally important.",
      place: { tab: "goals", row: 2, column: 0, label: "1 Ziele, row 3, Priorität" },
    });
  });
});
