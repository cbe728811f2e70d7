import { describe, expect, it } from "vitest";
import { assess } from "../../../../addon/commands/assess.ts";
import { fakeWorld } from "../../../support/fake-world.ts";
import { sampleA } from "../../../support/sample-a.ts";
import { written } from "./written.ts";

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

  it("sends ids and numbers only, and wants no terms: it knows the goals and their weights", () => {
    expect(world.asked.assess.map(({ terms }) => terms)).toEqual([false]);
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
