import { describe, expect, it } from "vitest";
import type { World } from "../../../addon/ports.ts";
import { sidebarState } from "../../../addon/sidebar/sidebar-state.ts";
import type { TabId } from "../../../addon/tabs/tab-id.ts";
import { EVERY_TAB, type Rows, workbookOf } from "./workbook-of.ts";

/** A world of which only the workbook and what is kept with it are asked: anything else fails the test. */
const worldOf = (rows: Rows, without: readonly TabId[] = [], kept: Record<string, string> = {}) =>
  ({
    workbook: workbookOf(rows, "de", without),
    document: { get: (name: string) => kept[name] ?? null },
    language: "de",
  }) as World;

const goals = [{ rank: "", name: "Finanzmittel", pursued: true, id: "funding" }];

describe("the state of the sidebar", () => {
  it("before the tabs are there", () =>
    expect(sidebarState(worldOf({}, EVERY_TAB), "steps")).toMatchObject({
      language: "de",
      screen: "steps",
      prepared: false,
      empty: true,
      sampleLoaded: false,
      check: null,
      picture: null,
      message: null,
    }));

  it("has the picture of the sheet as it stands, assessed or not", () =>
    expect(sidebarState(worldOf({ goals }), "steps").picture).toEqual({
      map: { association: "", goals: ["Finanzmittel"], actors: [] },
      coverage: [{ goal: "Finanzmittel", current: 0, target: 0, actors: 0, complete: 0 }],
      history: [],
    }));

  it("is empty while only the guide's own rows are there", () => {
    const meeting = [{ question: "Datum", answer: "", id: "date" }];
    expect(sidebarState(worldOf({ goals, meeting }), "steps")).toMatchObject({ prepared: true, empty: true });
  });

  it.each([
    ["a rank", { goals: [{ ...goals[0], rank: 1 }] }],
    ["an answer", { goals, meeting: [{ question: "Verein/Verband", answer: "Wir", id: "association" }] }],
    ["a person", { goals, team: [{ name: "Vorsitz" }] }],
    ["an actor", { goals, actors: [{ name: "Stiftung" }] }],
  ] as [string, Rows][])("is not empty any more with %s", (_what, rows) =>
    expect(sidebarState(worldOf(rows), "steps").empty).toBe(false),
  );

  it("knows what was sent last", () => {
    expect(sidebarState(worldOf({ goals }), "steps").lastBatch).toBeNull();
    expect(sidebarState(worldOf({ goals }, [], { lastBatch: "batch-1" }), "steps").lastBatch).toBe("batch-1");
  });

  it("carries what the command leaves behind", () => {
    const message = { tone: "done", text: "Fertig." } as const;
    const check = { problems: [], open: [] };
    expect(sidebarState(worldOf({ goals }), "check", { message, check })).toMatchObject({
      screen: "check",
      message,
      check,
      assessment: null,
      delivery: null,
    });
  });
});
