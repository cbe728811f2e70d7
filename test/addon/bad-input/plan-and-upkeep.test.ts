import { describe, expect, test } from "vitest";
import { DATE, expectToFollow, LISTED, OVERLONG, type Rule } from "./rule.ts";
import { standing } from "./standing.ts";
import { startingPoints, TABS } from "./starting-points.ts";

const { goals, plan, upkeep } = TABS;

const RULES: Rule[] = [
  ...["6", "viel"].map((typed) => ({
    what: `IST ${typed}`,
    where: [plan, "IST", "Stiftung Gute Nachbarschaft"] as const,
    typed,
    says: [`„${typed}“ ist keine Stufe von 0 bis 5. ${LISTED}`],
    noted: true,
    bad: 1,
    without: ["Vorstand Finanzen: Hat zurzeit nichts übernommen."],
  })),
  {
    what: "an empty IST is open work, no problem",
    where: [plan, "IST", "Stiftung Gute Nachbarschaft"],
    typed: "",
    without: ["Vorstand Finanzen: Hat zurzeit nichts übernommen."],
  },
  {
    what: "a date as text is understood",
    where: [plan, "Bis wann", "Ratsfraktion A"],
    typed: "'15.04.2031",
  },
  ...["31.02.", "31.02.2031", "bald"].map((typed) => ({
    what: `the date ${typed}`,
    where: [plan, "Bis wann", "Ratsfraktion A"] as const,
    typed,
    says: [`„${typed}“ ist kein Datum. ${DATE}`],
    noted: true,
    bad: 1,
  })),
  {
    what: "a Stand of one's own",
    where: [plan, "Stand", "Stiftung Gute Nachbarschaft"],
    typed: "gleich",
    says: [`„gleich“ steht nicht zur Auswahl. ${LISTED}`],
    noted: true,
    bad: 1,
    without: ["Vorstand Finanzen: Hat zurzeit nichts übernommen."],
  },
  {
    what: "a responsible person who is not in the team",
    where: [plan, "Zuständig", "Stiftung Gute Nachbarschaft"],
    typed: "Vorstand Finanz",
    says: ["„Vorstand Finanz“ steht nicht im Team. Meinten Sie „Vorstand Finanzen“?"],
    bad: 1,
    without: ["Vorstand Finanzen: Hat zurzeit nichts übernommen."],
  },
  {
    what: "a how of 50,000 characters",
    where: [plan, "Wie bauen wir den Kontakt auf?", "Ratsfraktion A"],
    ...OVERLONG,
    noted: true,
    bad: 1,
  },
  {
    what: "an actor renamed in tab 3",
    where: [plan, "Akteur", "Ratsfraktion A"],
    typed: "Fraktion B",
    says: [
      "„Fraktion B“ heißt in Schritt 2 „Ratsfraktion A“. Bitte dort ebenso umbenennen – oder hier den alten Namen eintragen.",
    ],
  },
  {
    what: "an actor twice in tab 3",
    where: [plan, "Akteur", "Bürgerradio"],
    typed: "Ratsfraktion A",
    says: [
      "„Ratsfraktion A“ steht hier schon in Zeile 6; diese Zeile zählt nicht mit. Bitte übertragen, was Sie brauchen, und eine der beiden Zeilen löschen.",
    ],
  },
  {
    what: "an unknown actor in tab 4",
    where: [upkeep, "Akteur", "TSV Musterstadt"],
    typed: "Turnverein",
    says: [
      "Den Akteur „Turnverein“ gibt es in Schritt 2 nicht; diese Zeile zählt nicht mit. Bitte aus der Auswahlliste wählen oder den Akteur in Schritt 2 ergänzen.",
    ],
    bad: 1,
    without: ["Jugendleitung: Hat zurzeit nichts übernommen."],
  },
  {
    what: "a next contact before the last",
    where: [upkeep, "Nächster Kontakt", "Migrationsberatung im Wohlfahrtsverband"],
    typed: "01.01.2020",
    says: [
      expect.stringMatching(/^Der nächste Kontakt \(01\.01\.2020\) liegt vor dem letzten \(\d\d\.\d\d\.\d{4}\)\./),
    ],
  },
];

const { sampleDesk } = startingPoints();

describe("what cannot be used of the plan and the upkeep is named, counts as empty, and stays", () => {
  test.each(RULES)("$what", async (rule) => expectToFollow(await sampleDesk(), rule));

  test("Auswertung says how many cells counted as empty", async () => {
    const desk = await sampleDesk();
    await desk.type([plan, "IST", "Ratsfraktion A"], "6");
    await desk.type([goals, "Priorität", "Finanzmittel"], "hoch");
    desk.press("assess");
    expect([...standing(desk).values()]).toContain(
      "2 Zellen können so nicht verwendet werden und zählen als leer. „Eingaben prüfen“ zeigt, wo.",
    );
  });
});
