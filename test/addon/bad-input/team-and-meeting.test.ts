import { describe, test } from "vitest";
import { DATE, expectToFollow, type Rule } from "./rule.ts";
import { startingPoints, TABS } from "./starting-points.ts";

const { meeting, team } = TABS;
const ADDRESS = "Bitte genau eine Adresse, zum Beispiel name@verein.de.";
const TWO_NAMED_SO =
  "„Vorsitz“ steht mehr als einmal im Team: Es ist nicht klar, wer gemeint ist. Bitte im Team die Namen unterscheiden und hier neu wählen.";
const RULES: Rule[] = [
  {
    what: "an address without @",
    where: [team, "E-Mail", "Vorsitz"],
    typed: "vorsitz.example.org",
    says: [`„vorsitz.example.org“ ist keine E-Mail-Adresse. ${ADDRESS}`],
    noted: true,
    bad: 1,
    without: ["Vorsitz: Die E-Mail-Adresse lässt sich so nicht verwenden."],
  },
  {
    what: "an address with a line break",
    where: [team, "E-Mail", "Vorsitz"],
    typed: "vorsitz@example.org\nx@example.org",
    says: [`„vorsitz@example.org x@example.org“ ist keine E-Mail-Adresse. ${ADDRESS}`],
    noted: true,
    bad: 1,
    without: ["Vorsitz: Die E-Mail-Adresse lässt sich so nicht verwenden."],
  },
  {
    what: "a perhaps where a tick says who wants mail",
    where: [team, "Zusammenfassung per E-Mail", "Vorsitz"],
    typed: "vielleicht",
    says: ["„vielleicht“ ist kein Haken. Bitte „ja“ oder „nein“ eintragen."],
    noted: true,
    bad: 1,
    without: ["Vorsitz: Kein Haken bei „Zusammenfassung per E-Mail“ im Team."],
  },
  {
    what: "no tick at all",
    where: [team, "Zusammenfassung per E-Mail", "Vorsitz"],
    typed: "",
    without: ["Vorsitz: Kein Haken bei „Zusammenfassung per E-Mail“ im Team."],
  },
  {
    what: "one address for two people",
    where: [team, "E-Mail", "Vorsitz"],
    typed: "FINANZEN@example.org",
    says: [
      "Die Adresse „FINANZEN@example.org“ steht auch in Zeile 4. Bitte je Person eine eigene Adresse. Bis dahin geht an beide keine E-Mail.",
      "Die Adresse „finanzen@example.org“ steht auch in Zeile 3. Bitte je Person eine eigene Adresse. Bis dahin geht an beide keine E-Mail.",
    ],
    without: [
      "Vorsitz: Die E-Mail-Adresse steht auch bei einer anderen Person.",
      "Vorstand Finanzen: Die E-Mail-Adresse steht auch bei einer anderen Person.",
    ],
  },
  {
    what: "two people with one name",
    where: [team, "Name", "Öffentlichkeitsarbeit"],
    typed: "vorsitz",
    says: [
      "„Vorsitz“ steht nicht eindeutig im Team und ist keine E-Mail-Adresse. Bitte einen Namen aus dem Team oder eine Adresse eintragen: Dorthin gehen die Antworten.",
      "„Vorsitz“ steht auch in Zeile 9: Es ist nicht klar, wer gemeint ist. Bitte unterscheiden, zum Beispiel mit dem Nachnamen.",
      "„vorsitz“ steht auch in Zeile 3: Es ist nicht klar, wer gemeint ist. Bitte unterscheiden, zum Beispiel mit dem Nachnamen.",
      ...Array(5).fill(TWO_NAMED_SO),
      ...Array(3).fill(
        "„Öffentlichkeitsarbeit“ steht nicht im Team. Bitte aus der Auswahlliste wählen oder die Person im Team ergänzen.",
      ),
      ...Array(2).fill(TWO_NAMED_SO),
    ],
    bad: 10,
    unsent:
      "Vor dem Senden fehlt noch etwas im Blatt „Treffen“. „Vorsitz“ steht nicht eindeutig im Team und ist keine E-Mail-Adresse.",
  },
  {
    what: "no name of the association",
    where: [meeting, "Antwort", "Verein/Verband"],
    typed: "",
    unsent: "Vor dem Senden fehlt noch etwas im Blatt „Treffen“. Der Name des Vereins oder Verbands fehlt.",
  },
  {
    what: "a name of the association that no mail can carry",
    where: [meeting, "Antwort", "Verein/Verband"],
    typed: "x".repeat(201),
    says: [
      `„${"x".repeat(39)}…“ passt als Name des Vereins oder Verbands nicht in die E-Mails. Bitte höchstens 200 Zeichen, ohne unsichtbare Zeichen (neu eintippen statt einfügen).`,
    ],
    unsent: `Vor dem Senden fehlt noch etwas im Blatt „Treffen“. „${"x".repeat(39)}…“ passt als Name des Vereins oder Verbands nicht in die E-Mails.`,
  },
  {
    what: "a day of the meeting that is none",
    where: [meeting, "Antwort", "Datum"],
    typed: "demnächst",
    says: [`„demnächst“ ist kein Datum. ${DATE}`],
    noted: true,
    unsent: "Vor dem Senden fehlt noch etwas im Blatt „Treffen“. „demnächst“ ist kein Datum.",
  },
  {
    what: "a contact whom nobody knows",
    where: [meeting, "Antwort", "Rückfragen an"],
    typed: "Frau Niemand",
    says: [
      "„Frau Niemand“ steht nicht eindeutig im Team und ist keine E-Mail-Adresse. Bitte einen Namen aus dem Team oder eine Adresse eintragen: Dorthin gehen die Antworten.",
    ],
    unsent:
      "Vor dem Senden fehlt noch etwas im Blatt „Treffen“. „Frau Niemand“ steht nicht eindeutig im Team und ist keine E-Mail-Adresse.",
  },
];

const { sampleDesk } = startingPoints();

describe("what cannot be used of the team and the meeting is named, counts as empty, and stays", () => {
  test.each(RULES)("$what", async (rule) => expectToFollow(await sampleDesk(), rule));
});
