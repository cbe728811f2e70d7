import { describe, expect, test } from "vitest";
import { sheet } from "../../support/cells.ts";
import { type Desk, problemsOf } from "../desk.ts";
import { lost, standing } from "./standing.ts";
import { startingPoints, TABS } from "./starting-points.ts";

const { team, goals, actors, plan, upkeep } = TABS;
const { sampleDesk } = startingPoints();

describe("a workbook that people have changed", () => {
  const RESTORE = "„Arbeitsblätter anlegen“ ergänzt, was fehlt. Ihre Einträge bleiben.";
  const HEADERS =
    "Holen Sie die Überschriften mit „Rückgängig“ zurück. Ist es ein eigenes Blatt von Ihnen? Dann nennen Sie es um (Rechtsklick auf den Reiter).";
  const UNDO =
    "Aus Versehen gelöscht? „Rückgängig“ oder Datei → Versionsverlauf holt es mit allen Einträgen zurück. „Arbeitsblätter anlegen“ legt es leer an.";
  const depend = (count: number) => (count > 0 ? ` ${count} Einträge in anderen Blättern beziehen sich darauf.` : "");
  const gone = (name: string, count = 0) => `Das Blatt „${name}“ fehlt.${depend(count)} ${UNDO}`;
  const columnGone = (header: string) => `Die Spalte „${header}“ fehlt. ${RESTORE}`;
  const columnOf = (desk: Desk, tab: string, header: string) => desk.at([tab, header, 2]).getColumn();

  interface Change {
    what: string;
    change(desk: Desk): unknown;
    says: string[];
    /** Entries elsewhere that the check counts for the first of the problems. */
    count?: number;
    /** Commands that refuse, for the first of the reasons; the others do their work. */
    refused: readonly ("takeOver" | "assess" | "previewSummaries")[];
  }
  const deleted = (name: string, refused: Change["refused"], count = 0): Change => ({
    what: `${name} deleted`,
    change: ({ playground }) => playground.workbook.deleteSheet(sheet(playground, name)),
    says: [gone(name)],
    count,
    refused,
  });
  const columnDeleted = (tab: string, header: string, refused: Change["refused"]): Change => ({
    what: `the column ${header} of ${tab} deleted`,
    change: (desk) => sheet(desk.playground, tab).deleteColumn(columnOf(desk, tab, header)),
    says: [columnGone(header)],
    refused,
  });

  test.each<Change>([
    deleted("Treffen", ["previewSummaries"]),
    deleted(team, ["assess", "previewSummaries"], 26),
    deleted(goals, ["takeOver", "assess"], 13),
    deleted(actors, ["takeOver", "assess", "previewSummaries"]),
    deleted(plan, ["takeOver", "assess", "previewSummaries"]),
    deleted(upkeep, ["takeOver", "assess", "previewSummaries"]),
    deleted("Auswertung", []),
    deleted("Verlauf", []),
    columnDeleted(team, "E-Mail", ["previewSummaries"]),
    columnDeleted(team, "Zusammenfassung per E-Mail", ["previewSummaries"]),
    columnDeleted(goals, "Priorität", ["assess"]),
    columnDeleted(actors, "Ziel", ["assess"]),
    columnDeleted(actors, "Wofür benötigen wir diese?", []),
    columnDeleted(plan, "Akteur", ["takeOver", "assess", "previewSummaries"]),
    columnDeleted(plan, "IST", ["assess", "previewSummaries"]),
    columnDeleted(plan, "Zuständig", ["previewSummaries"]),
    {
      what: "the headers of Team deleted",
      change: ({ playground }) => sheet(playground, team).deleteRows(1, 1),
      count: 26,
      says: [`Im Blatt „Team“ sind die Überschriften nicht zu finden. ${HEADERS}`],
      refused: ["assess", "previewSummaries"],
    },
    {
      what: "the headers of 1 Ziele deleted",
      change: ({ playground }) => sheet(playground, goals).deleteRows(1, 1),
      count: 13,
      says: [`Im Blatt „1 Ziele“ sind die Überschriften nicht zu finden. ${HEADERS}`],
      refused: ["takeOver", "assess"],
    },
    {
      what: "a tab renamed",
      change: ({ playground }) => sheet(playground, plan).setName("Unsere Kontakte"),
      says: [],
      refused: [],
    },
    {
      what: "two columns swapped",
      change(desk) {
        const tab = sheet(desk.playground, plan);
        tab.moveColumns(tab.getRange("D1"), columnOf(desk, plan, "Bis wann") + 1);
      },
      says: [],
      refused: [],
    },
    {
      what: "a tab duplicated",
      change: ({ playground }) =>
        playground.workbook.duplicateSheet(sheet(playground, plan)).setName(`Kopie von ${plan}`),
      says: [
        "Es gibt zwei Blätter „3 IST-Reflexion“: Gezählt wird „3 IST-Reflexion“, nicht „Kopie von 3 IST-Reflexion“. Bitte übertragen, was nur in „Kopie von 3 IST-Reflexion“ steht, und dieses Blatt löschen – oder ihm einen eigenen Namen geben, wenn es bleiben soll.",
      ],
      refused: [],
    },
    {
      what: "rows inserted above the headers",
      change: ({ playground }) => sheet(playground, plan).insertRowsBefore(0, 2),
      says: [],
      refused: [],
    },
  ])("$what", async ({ change, says, count = 0, refused }) => {
    const desk = await sampleDesk();
    await change(desk);
    const before = standing(desk);
    const check = desk.press("check");
    expect(problemsOf(check)).toEqual(
      says.map((each, index) => (index === 0 ? each.replace(/( fehlt\.| finden\.)/, `$1${depend(count)}`) : each)),
    );
    expect((check.check?.open ?? []).filter(({ what }) => /fehlt|nicht zu finden/.test(what))).toEqual([]);
    for (const command of ["takeOver", "assess", "previewSummaries"] as const) {
      const { message } = desk.press(command);
      if (refused.includes(command))
        expect(message).toEqual({ tone: "problem", text: `Das geht noch nicht. ${says[0]}` });
      else expect(message?.text).not.toContain("Das geht noch nicht.");
    }
    desk.press("prepare");
    expect(lost(before, desk)).toEqual([]);
  });
});
