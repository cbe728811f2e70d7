import { describe, expect, test } from "vitest";
import { texts } from "../../../addon/text/index.ts";
import { sheetNames } from "../../support/cells.ts";
import { sharedSheet, TAB_3 } from "./shared-sheet.ts";

const { changedMeanwhile } = texts.de.menu;
const { atMoment, byActor, playground, put, records, rowOf, run, tab, columnOf } = sharedSheet();

const MEETING = "Treffen";
const LAST_QUESTION = "Nächstes Treffen";
/** The time-th moment before a tab is looked at again to be written. */
const writing = (time: number) => ({ before: "writing", time }) as const;
const valueAt = (name: string, row: number, header: string) =>
  tab(name).getRange(row, columnOf(name, header)).getValue();

describe("while the tabs are prepared, a person", () => {
  // At once, when each tab is looked after, and right before this one is written.
  test.each([0, 4, 9])("begins the row for which a question comes back (moment %i): what they wrote stays", (time) => {
    const next = rowOf(MEETING, LAST_QUESTION);
    tab(MEETING).getRange(next, 0, 1, 3).clearContent();
    atMoment(writing(time), () => put(MEETING, next, "Frage", "Wer bringt Kuchen mit?"));
    expect(run("prepare").message).toEqual({ tone: "problem", text: expect.stringContaining(changedMeanwhile) });
    expect(valueAt(MEETING, next, "Frage")).toBe("Wer bringt Kuchen mit?");
    run("prepare");
    expect(valueAt(MEETING, next + 1, "Frage")).toBe(LAST_QUESTION);
  });

  test.each([0, 5, 12, 17])("deletes tab 3 (moment %i): nothing breaks, and it comes again", (time) => {
    atMoment(writing(time), () => void playground().workbook.deleteSheet(tab(TAB_3)));
    expect(run("prepare").message.text).not.toContain("Technisch");
    expect(sheetNames(playground())).not.toContain(TAB_3);
    run("prepare");
    expect(sheetNames(playground())).toContain(TAB_3);
  });
});

test("while actors are taken over, a person begins the very row for a new one: both stand there", () => {
  atMoment(writing(0), () => put(TAB_3, records(TAB_3, "Akteur").length + 2, "Akteur", "Feuerwehr"));
  run("takeOver");
  expect([...byActor().keys()].slice(-2)).toEqual(["Feuerwehr", "Jugendzentrum"]);
});

test("while the sample is taken out, a person writes into one of its rows: what they wrote stays, and people are told", () => {
  const row = rowOf(TAB_3, "Ratsfraktion A");
  const header = "Wie bauen wir den Kontakt auf?";
  atMoment(writing(3), () => put(TAB_3, row, header, "Zum Sommerfest einladen"));
  expect(run("removeSample").message.text).toContain(changedMeanwhile);
  expect(valueAt(TAB_3, row, header)).toBe("Zum Sommerfest einladen");
});

test("while the sample is put in, a person answers a question: their answer stays, and people are told", () => {
  run("removeSample");
  const row = rowOf(MEETING, "Verein/Verband");
  atMoment(writing(0), () => put(MEETING, row, "Antwort", "Nachbarschaft e. V."));
  expect(run("loadSample").message.text).toContain(changedMeanwhile);
  expect(valueAt(MEETING, row, "Antwort")).toBe("Nachbarschaft e. V.");
});
