import { describe, expect, it } from "vitest";
import { assess } from "../../../addon/commands/assess.ts";
import type { Ranked, Scored } from "../../../addon/commands/assessment/ranked.ts";
import { contestText, verdictText } from "../../../addon/commands/assessment/trust.ts";
import { texts } from "../../../addon/text/index.ts";
import { LANGUAGES } from "../../../model/language.ts";
import { fakeWorld } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";

const scored = (topThree: number, certain = false): Scored => ({
  ...{ id: "a", gap: 1, score: 1, rank: 1, terms: [], range: [0, 1], topThree, certain },
  verdict:
    certain || topThree >= 0.995 || topThree <= 0.005
      ? "firm"
      : topThree >= 2 / 3 || topThree <= 1 / 3
        ? "likely"
        : "open",
});

/** Actors A, B, C … in this order, with these shares. */
function ranking(shares: readonly number[], weight = 1): Ranked {
  const order = shares.map((share, index) => ({
    actor: { name: String.fromCharCode(65 + index) },
    scored: { ...scored(share), rank: index + 1 },
  }));
  return { order, reply: { goals: [{ id: "g", weight }] } } as unknown as Ranked;
}

describe("“Unter den ersten drei?”", () => {
  it.each([
    [scored(1, true), "Ja, sicher – bei jeder passenden Gewichtung"],
    [scored(0.997), "Ja, sicher – bei praktisch jeder passenden Gewichtung"],
    [scored(0, true), "Nein, sicher nicht – bei jeder passenden Gewichtung"],
    [scored(0.004), "Nein, sicher nicht – bei praktisch jeder passenden Gewichtung"],
    [scored(0.82), "Eher ja – bei 82 von 100"],
    [scored(0.994), "Eher ja – bei 99 von 100"],
    [scored(0.18), "Eher nein – nur bei 18 von 100"],
    [scored(0.006), "Eher nein – nur bei 1 von 100"],
    [scored(0.5), "Offen – bitte im Team entscheiden"],
  ])("says %o in words", (given, sentence) => {
    expect(verdictText(given, "de")).toBe(sentence);
  });
});

describe("who competes for the last of the first three places", () => {
  it.each([
    ["three are sure", [1, 1, 1, 0], /^Die ersten drei stehen fest: A, B und C – /],
    ["two compete for one place", [1, 1, 0.82, 0.18, 0], /^Um Platz 3 konkurrieren C und D: .* Bitte im Team/],
    ["the likeliest is named first", [1, 1, 0.3, 0.7], /^Um Platz 3 konkurrieren D und C: /],
    ["one is sure", [1, 0.9, 0.6, 0.5], /^Um die Plätze 2 und 3 konkurrieren B, C und D: /],
    ["none is sure", [0.9, 0.8, 0.7, 0.6], /^Um die ersten drei Plätze konkurrieren A, B, C und D: /],
    ["many compete", [1, 1, ...Array(9).fill(0.11)], /^Um Platz 3 konkurrieren C, D, E, F und 5 weitere: /],
    ["one alone is near", [1, 1, 0.99, 0.004, 0.004], /^Platz 3 ist nicht ganz sicher\. Am nächsten liegt C; /],
    ["nobody stands out", [1, 1, ...Array(300).fill(0.0033)], /^Um Platz 3 konkurrieren sehr viele Akteure/],
  ])("%s", (_, shares, sentence) => {
    expect(contestText(ranking(shares), "de")).toMatch(sentence);
  });

  it.each([
    ["fewer than four gaps", ranking([1, 1, 1])],
    ["no goal that is pursued", ranking([0, 0, 0, 0], 0)],
  ])("nobody asks with %s", (_, ranked) => {
    expect(contestText(ranked, "de")).toBe(null);
  });
});

describe("the next best step", () => {
  it.each([
    [0, "um weniger als 0,1 Prozentpunkte"],
    [1, "um einen Prozentpunkt"],
    [2, "um 2 Prozentpunkte"],
    [4.2, "um 4,2 Prozentpunkte"],
  ])("raises coverage by %d: %s", (points, text) => {
    expect(texts.de.trust.nextStep("Ratsfraktion A", "0", "1", points)).toBe(
      `Nächster bester Schritt: Ratsfraktion A von 0 auf 1 – die Zielabdeckung steigt ${text}.`,
    );
  });
});

describe.each(LANGUAGES)("the sample case in %s", (language) => {
  const world = fakeWorld(sampleA(), { language });
  const { assessment } = assess(world);
  const { trust } = texts[language];

  it("has the column, with nothing for those without a gap", () => {
    const cells = world.column("assessment", "trust");
    expect(cells.slice(0, 3)).toEqual([trust.firm(true, true), trust.firm(true, true), trust.likely(true, 82)]);
    expect(cells.slice(10, 13)).toEqual([expect.stringMatching(/./), "", ""]);
  });

  it("tells tab and sidebar the same", () => {
    const contest = trust.contest(3, ["Ratsfraktion A", "Unterkunft Nordstraße"]);
    const step = trust.nextStep("Stiftung Gute Nachbarschaft", "1", "2", 4.2);
    expect(world.column("assessment", "finding").slice(0, 2)).toEqual([step, contest]);
    expect(assessment?.contest).toBe(contest);
    expect(assessment?.nextStep?.text).toBe(step);
    expect(assessment?.nextStep?.place).toMatchObject({ tab: "reflection", row: 2, column: 3 });
    expect(assessment?.first.map(({ verdict }) => verdict?.kind).slice(0, 5)).toEqual(["in", "in", "in", "out", "out"]);
  });
});

describe("the column", () => {
  const few = () => {
    const all = sampleA();
    return { ...all, actors: all.actors?.slice(0, 3) ?? [], reflection: all.reflection?.slice(0, 3) ?? [] };
  };

  it("is hidden and blank with fewer than four gaps, and comes back with the fourth", () => {
    const world = fakeWorld(few());
    const { assessment } = assess(world);
    expect([...world.hidden]).toEqual(["trust"]);
    expect(world.column("assessment", "trust").join("")).toBe("");
    expect(assessment?.first.every(({ verdict }) => verdict === null)).toBe(true);
    world.hidden.clear(); // somebody shows it again
    assess(world);
    expect(world.hidden.size).toBe(0);
    world.hidden.add("trust");
    world.grids.actors?.push(["Expertise", "Hochschule", "", false, "row9"]);
    assess(world);
    world.type("reflection", 3, "current", "0");
    assess(world);
    expect(world.hidden.size).toBe(0);
    expect(world.column("assessment", "trust")[3]).not.toBe("");
  });
});
