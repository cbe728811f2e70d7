import { describe, test } from "vitest";
import { expectToFollow, OVERLONG, type Rule } from "./rule.ts";
import { startingPoints, TABS } from "./starting-points.ts";

const { goals, actors } = TABS;
const RANK = "Bitte 1, 2, 3 … eintragen. Gleiche Zahl = gleich wichtig.";
const RULES: Rule[] = [
  { what: "two goals with one rank are a tie", where: [goals, "Priorität", "Finanzmittel"], typed: "2" },
  ...["0", "-1", "1,5", "hoch"].map((typed) => ({
    what: `rank ${typed}`,
    where: [goals, "Priorität", "Finanzmittel"] as const,
    typed,
    says: [`„${typed}“ ist keine Priorität. ${RANK}`],
    noted: true,
    bad: 1,
  })),
  {
    what: "an unknown goal",
    where: [actors, "Ziel", "Ratsfraktion A"],
    typed: "Geld",
    says: [
      "Das Ziel „Geld“ steht nicht in Schritt 1. Bitte aus der Auswahlliste wählen oder das Ziel in Schritt 1 ergänzen.",
    ],
    bad: 1,
  },
  {
    what: "a goal with a slip of the pen",
    where: [actors, "Ziel", "Ratsfraktion A"],
    typed: "Finanzmitel",
    says: ["Das Ziel „Finanzmitel“ steht nicht in Schritt 1. Meinten Sie „Finanzmittel“?"],
    bad: 1,
  },
  {
    what: "an actor in other case and with spaces is the same actor",
    where: [actors, "Akteur", "Bürgerradio"],
    typed: "  sozialamt   MUSTERSTADT ",
  },
  {
    what: "the same goal and actor twice",
    where: [actors, "Akteur", "Integrationsrat"],
    typed: "Ratsfraktion A",
    says: [
      "„Ratsfraktion A“ steht bei diesem Ziel doppelt (auch in Zeile 22); gezählt wird einmal. Bitte eine der beiden Zeilen löschen oder ein anderes Ziel wählen.",
    ],
  },
  {
    what: "a perhaps where a tick says that an actor is important",
    where: [actors, "Am wichtigsten", "Ratsfraktion A"],
    typed: "vielleicht",
    says: ["„vielleicht“ ist kein Haken. Bitte „ja“ oder „nein“ eintragen."],
    noted: true,
    bad: 1,
  },
  ...[
    {
      what: "a purpose of 50,000 characters",
      where: [actors, "Wofür benötigen wir diese?", "Ratsfraktion A"] as const,
    },
    { what: "an actor of 50,000 characters", where: [actors, "Akteur", "Bürgerradio"] as const },
  ].map((cell) => ({ ...cell, ...OVERLONG, noted: true, bad: 1 })),
  {
    what: "an actor's name emptied in tab 2",
    where: [actors, "Akteur", "Ratsfraktion A"],
    typed: "",
    says: [
      "Zeile ohne Akteur: Sie zählt nicht mit („Anhörung Integrationskonzept“). Bitte „Akteur“ ausfüllen – oder die Zeile leeren.",
    ],
  },
];

const { sampleDesk } = startingPoints();

describe("what cannot be used of goals and actors is named, counts as empty, and stays", () => {
  test.each(RULES)("$what", async (rule) => expectToFollow(await sampleDesk(), rule));
});
