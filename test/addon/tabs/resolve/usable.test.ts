import { describe, expect, it } from "vitest";
import type { Rows } from "../../../support/fake-world.ts";
import { sampleA } from "../../../support/sample-a.ts";
import { goals, said } from "./said.ts";

describe("the sample case", () => {
  it("has nothing that cannot be used", () => {
    expect(said(sampleA())).toEqual([]);
  });
});

describe("nothing is wrong with", () => {
  it.each<[string, Rows]>([
    [
      "two equal ranks",
      {
        goals: [
          { name: "A", rank: 1 },
          { name: "B", rank: 1 },
        ],
      },
    ],
    [
      "a name in another case and with spaces around it",
      { goals, actors: [{ goal: " ZIELGRUPPEN", name: "Kita " }], reflection: [{ name: " kita" }] },
    ],
    [
      "the heading for contacts without a goal, in any language",
      {
        actors: [
          { goal: "Weitere bestehende Kontakte", name: "A" },
          { goal: "Further existing contacts", name: "B" },
        ],
      },
    ],
    ["a prepared row: a goal without an actor", { goals, actors: [{ goal: "Zielgruppen" }] }],
    ["ticks in empty rows", { team: [{ wantsMail: true }], goals: [{ pursued: true }] }],
    [
      "text that begins like a formula",
      {
        goals,
        actors: [{ goal: "Zielgruppen", name: "=Verein", purpose: "+49 30 1" }, { name: "-x" }, { name: "@y" }],
      },
    ],
    ["emoji and right-to-left text", { actors: [{ name: "Café 🌍" }, { name: "جمعية السلام" }] }],
    [
      "a level with its word",
      { actors: [{ name: "K" }], reflection: [{ name: "K", current: "3 – Abstimmung", target: "exchange" }] },
    ],
    ["a date as text", { actors: [{ name: "K" }], reflection: [{ name: "K", due: "14.02.2026" }] }],
  ])("%s", (_, rows) => {
    expect(said(rows)).toEqual([]);
  });
});
