import { describe, expect, it } from "vitest";
import { assess } from "../../../addon/commands/assess.ts";
import { texts } from "../../../addon/text/index.ts";
import { FINDING_CODES } from "../../../model/finding.ts";
import { type FakeWorld, fakeWorld, type Rows } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";

/** The filled part of a column of "Auswertung". */
function written(
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

const decimal = (text: string) => Number(text.replace(",", "."));

describe("the sample case", () => {
  const world = fakeWorld(sampleA());
  const outcome = assess(world);

  it("gives the places that were worked out by hand", () => {
    const rows = written(world, "actor").map((actor, index) => [
      written(world, "place")[index] ?? "",
      actor,
      written(world, "levels")[index],
      written(world, "need")[index],
    ]);
    expect(rows).toEqual([
      [1, "★ Stiftung Gute Nachbarschaft", "1 → 4", 20.4],
      [2, "★ Sozialamt Musterstadt", "2 → 4", 13.6],
      [3, "Ratsfraktion A", "0 → 2", 8.6],
      [4, "★ Jobcenter, Team Integration", "1 → 3", 6.1],
      [5, "★ Unterkunft Nordstraße", "0 → 3", 5.7],
      [6, "★ Integrationsbüro der Stadt", "3 → 4", 4.3],
      [7, "Grundschule am Park", "2 → 4", 3.8],
      [8, "TSV Musterstadt", "2 → 3", 3],
      [9, "★ Lokalredaktion Musterstädter Bote", "1 → 3", 2.2],
      [10, "Bürgerradio", "0 → 1", 1.1],
      [11, "Hochschule, Soziale Arbeit", "0 → 2", 0.6],
      ["", "★ Integrationsrat", "4 → 4", 0],
      ["", "Migrationsberatung im Wohlfahrtsverband", "3 → 2", 0],
    ]);
  });

  it("says how each figure is worked out, to the letter", () => {
    expect(written(world, "arithmetic")[2]).toBe("Ziel-Gewicht 21,5 % × Lücke 2 von 5 Stufen = 8,6");
    expect(written(world, "arithmetic")[11]).toBe("Keine Lücke: SOLL ist erreicht");
  });

  it("shows the coverage in total and of each goal, the weightiest first", () => {
    expect(written(world, "goal")).toEqual([
      "Zielabdeckung insgesamt",
      "Finanzmittel (Gewicht 34,0 %)",
      "Zugang zu Entscheidungsträger*innen (Gewicht 21,5 %)",
      "Gemeinsame Projekte/Kooperationen (Gewicht 15,2 %)",
      "Zielgruppen (Gewicht 9,5 %)",
      "Fachlicher Austausch (Gewicht 9,5 %)",
      "Zugang zu Medien (Gewicht 5,4 %)",
      "(Mediale) Aufmerksamkeit (Gewicht 3,3 %)",
      "Expertise (Gewicht 1,6 %)",
      "Ausgewertet am 12.03.2026",
    ]);
    expect(written(world, "coverage")).toEqual([0.489, 0.375, 0.7, 0.5, 0.286, 1, 0.25, 0, 0]);
    expect(written(world, "bar").slice(0, 3)).toEqual(["■■■■■□□□□□", "■■■■□□□□□□", "■■■■■■■□□□"]);
    expect(written(world, "bar")[7]).toBe("noch kein Akteur");
  });

  it("asks the most important questions first, and no kind fills the first five", () => {
    expect(written(world, "finding").slice(2, 7)).toEqual([
      "Jobcenter, Team Integration: war bis 09.03.2026 geplant. Schon geschafft – oder brauchen wir Hilfe und ein neues Datum?",
      "Unterkunft Nordstraße: noch niemand zuständig. Wer übernimmt?",
      "Für (Mediale) Aufmerksamkeit ist noch kein Akteur genannt. Wer könnte helfen – oder Ziel zurückstellen?",
      "Unterkunft Nordstraße ist besonders wichtig, aber es gibt keinen Kontakt. Wer kennt jemanden?",
      "Unterkunft Nordstraße: Der Weg ist noch offen. Was ist der nächste konkrete Schritt?",
    ]);
    expect(written(world, "finding")).toContain(
      "Integrationsbüro der Stadt: bisher nur „Info-Mails versenden“. Wer hält den persönlichen Kontakt?",
    );
    expect(written(world, "finding")).toContain(
      "Migrationsberatung im Wohlfahrtsverband: enger als geplant (3 statt 2). Kein Fehler – SOLL anheben oder Zeit anders nutzen?",
    );
  });

  it("writes the places into tab 3", () => {
    expect(world.column("reflection", "place")).toEqual([1, 2, 6, 3, "", 4, 8, 7, 5, "", 9, 10, 11]);
  });

  it("tells the sidebar the same, with the cells to go to", () => {
    expect(outcome.message).toEqual({
      tone: "done",
      text: "Zielabdeckung 49 %. Am meisten fehlt bei: Stiftung Gute Nachbarschaft, Sozialamt Musterstadt, Ratsfraktion A.",
    });
    expect(outcome.assessment?.first).toHaveLength(10);
    expect(outcome.assessment?.first[2]).toMatchObject({ place: 3, actor: "Ratsfraktion A", points: 8.6, key: false });
    expect(outcome.assessment?.questions[0]?.place?.label).toBe("3 IST-Reflexion, Zeile 8, Bis wann");
    expect(outcome.assessment?.badCells).toBe(0);
  });

  it("sends ids and numbers only", () => {
    const sent = JSON.stringify(world.asked.assess);
    for (const name of ["Sozialamt", "Vorsitz", "example.org", "Anhörung", "Musterstadt"])
      expect(sent).not.toContain(name);
  });

  it("writes nothing the second time on the same day", () => {
    const again = fakeWorld(sampleA());
    assess(again);
    const { writes } = again.calls;
    assess(again);
    expect(again.calls.writes).toBe(writes);
  });
});

describe("every figure can be worked out again from what is shown", () => {
  it.each([
    ["one goal", ["Ziel 1"]],
    ["several goals", ["Ziel 1", "Ziel 2", "Ziel 4"]],
  ])("with %s", (_, goals) => {
    const world = fakeWorld({
      goals: [1, 2, 3, 4].map((rank) => ({ name: `Ziel ${rank}`, rank })),
      actors: goals.map((goal) => ({ goal, name: "Kita" })),
      reflection: [{ name: "Kita", current: "1", target: "4" }],
    });
    assess(world);
    const text = String(written(world, "arithmetic")[0]);
    const [, gap = "", points = ""] = /Lücke (\d) von 5 Stufen = (\S+)$/.exec(text) ?? [];
    const weights = [...text.matchAll(/(\S+) %/g)].map(([, weight = ""]) => decimal(weight.replace("(", "")));
    expect(weights).toHaveLength(goals.length);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    expect(Math.abs((sum * Number(gap)) / 5 - decimal(points))).toBeLessThan(0.11);
    expect(written(world, "need")[0]).toBe(decimal(points));
  });

  it("adds several weights up in one line", () => {
    const world = fakeWorld({
      goals: [
        { name: "A", rank: 1 },
        { name: "B", rank: 1 },
      ],
      actors: [
        { goal: "A", name: "Kita" },
        { goal: "B", name: "Kita" },
      ],
      reflection: [{ name: "Kita", current: "0", target: "5" }],
    });
    assess(world);
    expect(written(world, "arithmetic")[0]).toBe("Ziel-Gewichte (50,0 % + 50,0 %) × Lücke 5 von 5 Stufen = 100,0");
    expect(written(world, "goals")[0]).toBe("A, B");
  });
});

describe("what has no place", () => {
  const one = (rows: Rows) => {
    const world = fakeWorld(rows);
    const outcome = assess(world);
    return { world, outcome };
  };

  it("an actor without IST stands after the others, with a question mark", () => {
    const { world } = one({
      goals: [{ name: "A", rank: 1 }],
      actors: [
        { goal: "A", name: "K" },
        { goal: "A", name: "L" },
      ],
      reflection: [
        { name: "K", target: "3" },
        { name: "L", current: "1", target: "2" },
      ],
    });
    expect(written(world, "actor")).toEqual(["L", "K"]);
    expect(written(world, "levels")).toEqual(["1 → 2", "? → 3"]);
    expect(written(world, "arithmetic")[1]).toBe("Noch ohne Platz: IST oder SOLL fehlt");
  });

  it("a goal with nothing aimed at says so, and counts as covered", () => {
    const { world } = one({
      goals: [{ name: "A", rank: 1 }],
      actors: [{ goal: "A", name: "K" }],
      reflection: [{ name: "K", current: "2", target: "0" }],
    });
    expect(written(world, "coverage").slice(0, 2)).toEqual([1, 1]);
    expect(written(world, "bar")[1]).toBe("nichts angestrebt");
  });

  it("a goal whose actors are all incomplete has no figure", () => {
    const { world } = one({
      goals: [{ name: "A", rank: 1 }],
      actors: [{ goal: "A", name: "K" }],
      reflection: [{ name: "K" }],
    });
    expect(written(world, "coverage")).toEqual([0]);
    expect(written(world, "bar")[1]).toBe("IST oder SOLL fehlt");
  });

  it("0 actors: the result says so, and nothing fails", () => {
    const { world, outcome } = one({ goals: [{ name: "A", rank: 1 }] });
    expect(written(world, "actor")).toEqual([]);
    expect(written(world, "finding")[0]).toBe(
      "Noch ist kein Akteur genannt. Wer könnte uns bei unseren Zielen helfen?",
    );
    expect(outcome.message.text).toBe("Zielabdeckung 0 %. Zurzeit keine Lücke.");
  });

  it("cells that cannot be used count as empty, and it is said how many", () => {
    const { world, outcome } = one({
      goals: [{ name: "A", rank: "hoch" }],
      actors: [{ goal: "X", name: "K" }],
      reflection: [{ name: "K", current: "6", target: "3", owner: "Niemand" }],
    });
    expect(outcome.assessment?.badCells).toBe(4);
    expect(written(world, "finding")[0]).toBe(
      "4 Zellen können so nicht verwendet werden und zählen als leer. „Eingaben prüfen“ zeigt, wo.",
    );
    expect(world.asked.assess[0]?.goals[0]?.rank).toBe(null);
    expect(world.asked.assess[0]?.actors[0]).toMatchObject({ current: null, goals: [], owner: null });
  });

  it("more than three questions of one kind become one", () => {
    const { world } = one({
      goals: ["A", "B", "C", "D", "E"].map((name) => ({ name })),
      actors: [{ goal: "A", name: "K" }],
    });
    expect(written(world, "finding")).toContain(
      "5 Ziele ohne Priorität: A, B, C und 2 weitere. Zurückstellen – oder gemeinsam ans Ende?",
    );
  });

  it("a measure of one's own without a level is not called missing upkeep", () => {
    const { world } = one({
      goals: [{ name: "A", rank: 1 }],
      actors: [{ goal: "A", name: "K", key: true }],
      reflection: [{ name: "K", current: "1", target: "2" }],
      upkeep: [{ actor: "K", measure: "Stammtisch" }],
    });
    expect(world.asked.assess[0]?.upkeep).toEqual([]);
    expect(written(world, "finding").join()).not.toContain("Pflege ist noch nicht verabredet");
  });
});

describe("an older result", () => {
  it("is gone where the new one is shorter, and only the add-on's columns are touched", () => {
    const world = fakeWorld(sampleA());
    assess(world);
    world.grids.assessment?.[1]?.push("Notizen");
    world.grids.assessment?.[14]?.push("bleibt");
    world.grids.actors?.splice(5);
    world.grids.reflection?.splice(5);
    assess(world);
    expect(written(world, "actor")).toHaveLength(3);
    expect(
      world
        .column("assessment", "need")
        .slice(3)
        .every((cell) => cell === ""),
    ).toBe(true);
    expect(world.grids.assessment?.[14]).toContain("bleibt");
  });

  it("leaves no place behind in tab 3", () => {
    const world = fakeWorld({
      goals: [{ name: "A", rank: 1 }],
      actors: [{ goal: "A", name: "K" }],
      reflection: [{ name: "K", current: "1", target: "2" }],
    });
    assess(world);
    world.type("reflection", 0, "current", "2");
    assess(world);
    expect(world.column("reflection", "place")).toEqual([""]);
  });
});

describe("the reports are written as far as they can be", () => {
  it("without the columns of coverage, and it is said", () => {
    const world = fakeWorld(sampleA());
    const header = world.grids.assessment?.[1] ?? [];
    for (const title of ["Abdeckung", "Balken"]) header[header.indexOf(title)] = "";
    const { message } = assess(world);
    expect(message.text).toContain("Das Blatt „Auswertung“ ist nicht vollständig");
    expect(written(world, "actor")).toHaveLength(13);
  });

  it("without “Verlauf”", () => {
    const world = fakeWorld(sampleA());
    delete world.grids.history;
    expect(assess(world).message.text).toContain("„Verlauf“ ist nicht vollständig");
    expect(written(world, "actor")).toHaveLength(13);
  });
});

describe("when the server gives no result, nothing at all is written", () => {
  it.each([
    [0, "no_answer", "Der Server antwortet nicht."],
    [0, "not_set_up", "Die Adresse des Servers ist noch nicht eingetragen."],
    [0, "no_identity", "Google hat Ihre Anmeldung nicht mitgeschickt."],
    [400, "not_json", "Add-on und Server verstehen sich nicht."],
    [401, "token_missing", "Ihre Anmeldung gilt hier nicht oder ist abgelaufen."],
    [401, "token_expired", "Ihre Anmeldung gilt hier nicht oder ist abgelaufen."],
    [401, "token_invalid", "Ihre Anmeldung gilt hier nicht oder ist abgelaufen."],
    [404, "not_found", "Der Server findet zu dieser Tabelle nichts"],
    [413, "too_large", "Die Tabelle ist zu groß"],
    [422, "invalid_request", "Add-on und Server verstehen sich nicht."],
    [429, "too_many_requests", "Das waren viele Anfragen in kurzer Zeit."],
    [500, "misconfigured", "Am Server fehlt noch eine Einstellung."],
    [500, "internal", "Der Server hat gerade eine Störung."],
    [503, "identity_unavailable", "Der Server hat gerade eine Störung."],
    [502, "not_understood", "Der Server hat gerade eine Störung."],
    [200, "not_understood", "Add-on und Server verstehen sich nicht."],
  ])("%i %s: %s", (status, code, sentence) => {
    const world = fakeWorld(
      { ...sampleA(), reflection: [] },
      { server: { assess: () => ({ ok: false, status, code }) } },
    );
    const outcome = assess(world);
    expect(outcome.message.tone).toBe("problem");
    expect(outcome.message.text).toContain(sentence);
    expect(outcome.message.text).toContain("Ihre Tabelle ist unverändert.");
    expect(outcome.assessment).toBeUndefined();
    expect(world.calls.writes).toBe(0);
  });
});

describe("2,000 actors", () => {
  const many = (count: number): Rows => ({
    goals: sampleA().goals ?? [],
    actors: Array.from({ length: count }, (_, index) => ({
      goal: index % 2 ? "Zielgruppen" : "Expertisee",
      name: `Verein ${index}`,
      key: index % 3 === 0,
    })),
  });

  it("take as few calls as ten", () => {
    const [few, lots] = [fakeWorld(many(10)), fakeWorld(many(2_000))];
    assess(few);
    assess(lots);
    expect(lots.calls).toEqual(few.calls);
    expect(written(lots, "actor")).toHaveLength(2_000);
    expect(String(lots.column("history", "snapshot")[0]).length).toBeLessThan(50_000);
  });
});

describe("each finding has its question", () => {
  const facts = {
    goal: "Z",
    actor: "A",
    owner: "O",
    current: "1",
    target: "2",
    due: "01.01.2026",
    measures: "",
    tasks: "6",
  };
  it.each(FINDING_CODES)("%s, in each language, alone and for many", (code) => {
    for (const { findings } of Object.values(texts))
      for (const { what, ask } of [findings[code].one(facts), findings[code].many(["A", "B", "C", "D", "E"])]) {
        expect(what).toMatch(/\.$/);
        expect(ask).toMatch(/\?$/);
      }
  });
});
