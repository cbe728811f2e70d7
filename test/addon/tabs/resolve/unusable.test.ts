import { describe, expect, it } from "vitest";
import type { Rows } from "../../../support/fake-world.ts";
import { goals, said } from "./said.ts";

describe("what cannot be used is named with its place, what was typed and what to do", () => {
  it.each<[string, Rows, string[]]>([
    ["rank 0", { goals: [{ name: "Medien", rank: 0 }] }, ["1 Ziele, Zeile 3, Priorität: „0“ ist keine Priorität."]],
    ["rank -1", { goals: [{ name: "Medien", rank: -1 }] }, ["„-1“ ist keine Priorität."]],
    ["rank 1.5", { goals: [{ name: "Medien", rank: 1.5 }] }, ["„1,5“ ist keine Priorität."]],
    ["rank “hoch”", { goals: [{ name: "Medien", rank: "hoch" }] }, ["„hoch“ ist keine Priorität."]],
    [
      "an unknown goal",
      { goals, actors: [{ goal: "Sonstiges", name: "Kita" }] },
      ["2 Akteure, Zeile 3, Ziel: Das Ziel „Sonstiges“ steht nicht in Schritt 1. Bitte aus der Auswahlliste"],
    ],
    ["a goal with a slip", { goals, actors: [{ goal: "Finanzmitel", name: "Kita" }] }, ["Meinten Sie „Finanzmittel“?"]],
    [
      "a goal twice",
      { goals: [{ name: "Medien" }, { name: " medien " }] },
      ["1 Ziele, Zeile 4, Ziel: Das Ziel „medien“ steht schon in Zeile 3"],
    ],
    [
      "the same pair twice",
      {
        goals,
        actors: [
          { goal: "Zielgruppen", name: "Kita" },
          { goal: "zielgruppen ", name: " KITA" },
        ],
      },
      ["2 Akteure, Zeile 4, Akteur: „KITA“ steht bei diesem Ziel doppelt (auch in Zeile 3)"],
    ],
    [
      "IST 6",
      { actors: [{ name: "Kita" }], reflection: [{ name: "Kita", current: 6 }] },
      ["3 IST-Reflexion, Zeile 3, IST: „6“ ist keine Stufe von 0 bis 5."],
    ],
    [
      "IST “viel”",
      { actors: [{ name: "Kita" }], reflection: [{ name: "Kita", current: "viel" }] },
      ["„viel“ ist keine Stufe"],
    ],
    [
      "31.02.",
      { actors: [{ name: "Kita" }], reflection: [{ name: "Kita", due: "31.02.2026" }] },
      ["3 IST-Reflexion, Zeile 3, Bis wann: „31.02.2026“ ist kein Datum."],
    ],
    [
      "a date in words",
      { meeting: [{ question: "Datum", answer: "nächsten Montag", id: "date" }] },
      ["Treffen, Zeile 3, Antwort: „nächsten Montag“ ist kein Datum."],
    ],
    [
      "an e-mail without @",
      { team: [{ name: "Vorsitz", email: "vorsitz.example.org" }] },
      ["Team, Zeile 3, E-Mail: „vorsitz.example.org“ ist keine E-Mail-Adresse."],
    ],
    [
      "an e-mail with a line break",
      { team: [{ name: "Vorsitz", email: "a@example.org\nb@example.org" }] },
      ["„a@example.org b@example.org“ ist keine"],
    ],
    [
      "two people with one name",
      { team: [{ name: "Kim" }, { name: "kim " }] },
      ["Team, Zeile 3, Name: „Kim“ steht auch in Zeile 4", "Team, Zeile 4, Name: „kim“ steht auch in Zeile 3"],
    ],
    [
      "a reference to one of them",
      {
        team: [{ name: "Kim" }, { name: "Kim" }],
        actors: [{ name: "Kita" }],
        reflection: [{ name: "Kita", owner: "Kim" }],
      },
      ["Zeile 4", "Zeile 3", "3 IST-Reflexion, Zeile 3, Zuständig: „Kim“ steht mehr als einmal im Team"],
    ],
    [
      "an address twice",
      {
        team: [
          { name: "A", email: "a@example.org" },
          { name: "B", email: "A@example.org" },
        ],
      },
      ["steht auch in Zeile 4", "steht auch in Zeile 3"],
    ],
    [
      "somebody who is not in the team",
      {
        team: [{ name: "Vorsitz" }],
        actors: [{ name: "Kita" }],
        reflection: [{ name: "Kita", owner: "Vorsizt", contactHolder: "Opa" }],
      },
      [
        "„Opa“ steht nicht im Team. Bitte aus der Auswahlliste",
        "„Vorsizt“ steht nicht im Team. Meinten Sie „Vorsitz“?",
      ],
    ],
    [
      "an actor that nobody named",
      { actors: [{ name: "Sozialamt" }], upkeep: [{ actor: "Sozialmat" }] },
      [
        "4 Netzwerkpflege, Zeile 3, Akteur: Den Akteur „Sozialmat“ gibt es in Schritt 2 nicht; diese Zeile zählt nicht mit. Meinten Sie „Sozialamt“?",
      ],
    ],
    [
      "an actor twice in tab 3",
      { actors: [{ name: "Kita" }], reflection: [{ name: "Kita" }, { name: "KITA" }] },
      ["3 IST-Reflexion, Zeile 4, Akteur: „KITA“ steht hier schon in Zeile 3"],
    ],
    [
      "a row without its actor",
      { reflection: [{ how: "anrufen" }] },
      [
        "3 IST-Reflexion, Zeile 3, Akteur: Zeile ohne Akteur: Sie zählt nicht mit („anrufen“). Bitte „Akteur“ ausfüllen",
      ],
    ],
    [
      "a next contact before the last",
      {
        actors: [{ name: "Kita" }],
        upkeep: [{ actor: "Kita", last: { date: "2026-03-01" }, next: { date: "2026-02-01" } }],
      },
      ["Der nächste Kontakt (01.02.2026) liegt vor dem letzten (01.03.2026)."],
    ],
    ["50,000 characters", { actors: [{ name: "x".repeat(50_000) }] }, [`„${"x".repeat(39)}…“`]],
    ["a formula that failed", { actors: [{ name: "#REF!" }] }, ["eine Formel mit einem Fehler: #REF!"]],
    ["a name with a bidi control", { team: [{ name: "Kim\u202e" }] }, ["stecken unsichtbare Zeichen"]],
  ])("%s", (_, rows, expected) => {
    const sentences = said(rows);
    expect(sentences).toHaveLength(expected.length);
    expected.forEach((part, index) => {
      expect(sentences[index]).toContain(part);
    });
  });

  it("everything at once, in the order of the tabs", () => {
    const sentences = said({
      goals: [{ name: "A", rank: "x" }],
      actors: [{ goal: "B", name: "C" }],
      team: [{ name: "D", email: "d" }],
    });
    expect(sentences.map((sentence) => sentence.split(",")[0])).toEqual(["Team", "1 Ziele", "2 Akteure"]);
  });

  it("in English where the person speaks English", () => {
    expect(said({ goals: [{ name: "Media", rank: 0 }] }, "en")).toEqual([
      "1 Goals, row 3, Priority: “0” is not a priority. Please enter 1, 2, 3 … The same number = equally important.",
    ]);
  });
});
