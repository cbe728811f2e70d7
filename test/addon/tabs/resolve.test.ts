import { describe, expect, it } from "vitest";
import { remarkOf } from "../../../addon/commands/problem-text.ts";
import { readBook } from "../../../addon/tabs/book.ts";
import { resolve } from "../../../addon/tabs/resolve.ts";
import { type FakeWorld, fakeWorld, type Rows } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";

const goals: Rows["goals"] = [
  { name: "Finanzmittel", rank: 1, id: "funding" },
  { name: "Zielgruppen", rank: 2, id: "target_groups" },
];

/** What is said about a workbook: "Blatt, Zeile, Spalte: was – was tun". */
function said(rows: Rows, language: "de" | "en" = "de"): string[] {
  const world = fakeWorld(rows, { language });
  const book = readBook(world.workbook, language);
  return resolve(book).problems.map((problem) => {
    const { what, todo, place } = remarkOf(problem, book, language);
    return `${place?.label ?? ""}: ${what} ${todo}`;
  });
}

describe("the sample case", () => {
  it("has nothing that cannot be used", () => {
    expect(said(sampleA())).toEqual([]);
  });
});

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

function problemsIn(world: FakeWorld) {
  const book = readBook(world.workbook, "de");
  return resolve(book).problems.map((problem) => remarkOf(problem, book, "de"));
}

describe("tabs and columns", () => {
  it("that are gone are named, and the rest is read all the same", () => {
    const world = fakeWorld({ goals: [{ name: "A", rank: "x" }] });
    delete world.grids.upkeep;
    world.grids.team = [["ganz", "anderes"]];
    const header = world.grids.reflection?.[1] ?? [];
    header[header.indexOf("IST")] = "heute";
    const book = readBook(world.workbook, "de");
    const remarks = resolve(book).problems.map((problem) => remarkOf(problem, book, "de"));
    expect(remarks.map(({ what }) => what)).toEqual([
      "Im Blatt „Team“ sind die Überschriften nicht zu finden.",
      "„x“ ist keine Priorität.",
      "Die Spalte „IST“ fehlt.",
      "Das Blatt „4 Netzwerkpflege“ fehlt.",
    ]);
    expect(remarks.map(({ place }) => place?.tab ?? null)).toEqual(["team", "goals", "reflection", null]);
  });

  it.each([
    ["team", "Das Blatt „Team“ fehlt. 29 Einträge in anderen Blättern beziehen sich darauf."],
    ["goals", "Das Blatt „1 Ziele“ fehlt. 13 Einträge in anderen Blättern beziehen sich darauf."],
  ] as const)("the list %s gone is said once, with what depends on it, and how to bring it back", (tab, sentence) => {
    const rows = sampleA();
    const reflection = (rows.reflection ?? []).map((row) => ({ ...row, contactHolder: row.owner ?? "" }));
    const world = fakeWorld({ ...rows, reflection });
    delete world.grids[tab];
    const [only, ...others] = problemsIn(world);
    expect(others).toEqual([]);
    expect(only?.what).toBe(sentence);
    expect(only?.todo).toContain("„Rückgängig“");
  });

  it("a list without an entry is said once; a few entries that name something of it are told one by one", () => {
    const world = fakeWorld({ ...sampleA(), team: [] });
    const remarks = problemsIn(world);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.what).toBe(
      "Im Blatt „Team“ steht nichts, aber 17 Einträge in anderen Blättern nennen etwas daraus: Vorstand Finanzen · Geschäftsführung · Vorsitz · Projektleitung · Jugendleitung · …",
    );
    const small = fakeWorld({ actors: [{ name: "Kita" }], reflection: [{ name: "Kita", owner: "Kim" }] });
    expect(problemsIn(small).map(({ what }) => what)).toEqual(["„Kim“ steht nicht im Team."]);
  });

  it("may stand in any order", () => {
    const world = fakeWorld(sampleA());
    world.grids.reflection = (world.grids.reflection ?? []).map((cells) => [...cells].reverse());
    expect(resolve(readBook(world.workbook, "de")).problems).toEqual([]);
  });
});
