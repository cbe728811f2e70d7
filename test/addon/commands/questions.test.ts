import { describe, expect, it } from "vitest";
import { assess } from "../../../addon/commands/assess.ts";
import { settleGoals } from "../../../addon/commands/settle-goals.ts";
import type { QuestionView } from "../../../addon/sidebar/state.ts";
import { fakeWorld, type Rows } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";

const asked = (rows: Rows): QuestionView[] => assess(fakeWorld(rows)).assessment?.questions ?? [];
const about = (questions: readonly QuestionView[], start: string) =>
  questions.find(({ what }) => what.startsWith(start))?.place?.label;
const one = (values: object): Rows => ({
  goals: [{ id: "g", name: "Z", rank: 1, pursued: true }],
  actors: [{ goal: "Z", name: "K", id: "r" }],
  reflection: [{ name: "K", id: "a", sources: "r", sourceName: "K", ...values }],
});

describe("each question leads to the cell in which it is answered", () => {
  it.each<[string, Rows, string, string | undefined]>([
    [
      "no goal is pursued",
      { goals: [{ name: "Z", pursued: false }] },
      "Noch verfolgen",
      "1 Ziele, Zeile 3, Verfolgen wir",
    ],
    ["no actor", { goals: [{ name: "Z", rank: 1 }] }, "Noch ist kein Akteur", "2 Akteure, Zeile 3, Akteur"],
    [
      "a goal without an actor: the row made ready for it",
      {
        goals: [
          { name: "Z", rank: 1 },
          { name: "Y", rank: 2 },
        ],
        actors: [{ goal: "Z", name: "K" }, { goal: "Z" }, { goal: "Y" }],
      },
      "Für Y ist",
      "2 Akteure, Zeile 5, Akteur",
    ],
    ["a goal without a key actor", one({}), "Z: noch kein Akteur", "2 Akteure, Zeile 3, Am wichtigsten"],
    ["a goal with one actor, and no row left for it", one({}), "Bei Z hängt", "1 Ziele, Zeile 3, Ziel"],
    ["IST is missing", one({ target: "2" }), "K: IST oder SOLL", "3 IST-Reflexion, Zeile 3, IST"],
    ["SOLL is missing", one({ current: "2" }), "K: IST oder SOLL", "3 IST-Reflexion, Zeile 3, SOLL"],
    [
      "nothing is chosen",
      one({ current: "1", target: "2" }),
      "Noch ist kein Kontakt",
      "3 IST-Reflexion, Zeile 3, Stand",
    ],
  ])("%s", (_, rows, start, label) => {
    expect(about(asked(rows), start)).toBe(label);
  });

  it("of an owner with too much to do: the task with the least need", () => {
    const all = sampleA();
    const reflection = all.reflection?.map((row, index) => ({
      ...row,
      owner: "Vorsitz",
      stage: index < 8 ? "jetzt" : "",
    }));
    const questions = asked({ ...all, reflection: reflection ?? [] });
    expect(about(questions, "Vorsitz hat")).toBe("3 IST-Reflexion, Zeile 9, Zuständig");
  });

  it("of too many key actors: the one with the least need", () => {
    expect(about(asked(sampleA()), "Mehr als ein Drittel")).toBe("2 Akteure, Zeile 7, Am wichtigsten");
  });

  it("in the sample case every single one of them", () => {
    const questions = asked(sampleA());
    expect(
      questions.filter(
        ({ place, each }) => place === null || each.some((each) => each.place === null && each.name !== ""),
      ),
    ).toEqual([]);
  });

  it("names each of several with its own cell", () => {
    const joined = asked(sampleA()).find(({ what }) =>
      what.startsWith("4 besonders wichtige Akteure ohne verabredete"),
    );
    expect(joined?.each.map(({ name }) => name)).toContain("Unterkunft Nordstraße");
    expect(joined?.each).toHaveLength(4);
  });
});

describe("the order of the questions", () => {
  it("after the first five goes by the steps of the guide, under a line for each", () => {
    const world = fakeWorld(sampleA());
    const questions = assess(world).assessment?.questions ?? [];
    const steps = questions.slice(5).map(({ step }) => step);
    expect(steps).toEqual([...steps].sort());
    const cells = world.column("assessment", "finding").map(String);
    expect(cells.filter((cell) => cell.startsWith("Weitere Fragen"))).toEqual([
      "Weitere Fragen zu Schritt 2 (Akteure):",
      "Weitere Fragen zu Schritt 3 (Kontakte):",
      "Weitere Fragen zu Schritt 4 (Pflege):",
    ]);
  });
});

describe("goals without a priority are one question with two answers", () => {
  const unranked = (): Rows => {
    const all = sampleA();
    return { ...all, goals: all.goals?.map((goal, index) => (index < 6 ? goal : { ...goal, rank: "" })) ?? [] };
  };

  it("asked among the first five, whatever else there is", () => {
    const question = asked(unranked()).find((each) => each.unranked.length > 0);
    expect(question?.what).toBe("2 Ziele ohne Priorität: (Mediale) Aufmerksamkeit und Expertise.");
    expect(question?.unranked).toEqual(["attention", "expertise"]);
    expect(asked(unranked()).indexOf(question as QuestionView)).toBeLessThan(5);
  });

  it("setting them aside takes their ticks, and no other entry is touched", () => {
    const world = fakeWorld(unranked());
    assess(world);
    world.written.length = 0;
    const { message, assessment } = settleGoals("aside", ["attention", "expertise"])(world);
    const goals = world.written.filter(({ tab }) => tab === "goals").map(({ edit }) => edit);
    expect(goals).toEqual([
      { row: 8, column: 2, value: false },
      { row: 9, column: 2, value: false },
    ]);
    expect(message.text).toMatch(/^Zurückgestellt: \(Mediale\) Aufmerksamkeit und Expertise\. Zielabdeckung \d+ %/);
    expect(assessment?.questions.every((each) => each.unranked.length === 0)).toBe(true);
  });

  it("putting them last gives them one rank below all others", () => {
    const world = fakeWorld(unranked());
    settleGoals("last", ["attention", "expertise"])(world);
    expect(world.column("goals", "rank").slice(0, 8)).toEqual([1, 2, 3, 4, 4, 6, 7, 7]);
  });

  it("leaves what somebody has decided meanwhile, and what was typed there, and says so", () => {
    const world = fakeWorld(unranked());
    world.type("goals", 6, "rank", 3);
    world.type("goals", 7, "rank", "später");
    const { message } = settleGoals("last", ["attention", "expertise", "gone"])(world);
    expect(world.column("goals", "rank").slice(6, 8)).toEqual([3, "später"]);
    expect(message.tone).toBe("problem");
    expect(message.text).toContain(
      "Unverändert, weil dort inzwischen etwas anderes steht: (Mediale) Aufmerksamkeit und Expertise.",
    );
  });

  it("writes nothing at all when the server gives no result", () => {
    const world = fakeWorld(unranked(), { server: { assess: () => ({ ok: false, status: 0, code: "no_answer" }) } });
    expect(settleGoals("aside", ["attention"])(world).message.text).toContain("Ihre Tabelle ist unverändert.");
    expect(world.calls.writes).toBe(0);
  });
});
