import { describe, expect, test } from "vitest";
import { texts } from "../../../addon/text/index.ts";
import { lastMessage } from "../../support/cells.ts";
import { sortRows } from "../../support/sort-rows.ts";
import { sharedSheet, TAB_2 } from "./shared-sheet.ts";

const { changedMeanwhile } = texts.de.menu;
const { meanwhile, playground, records, rowOf, run, sent, tab } = sharedSheet();

describe("while the Worker prepares the summaries, a person", () => {
  const toPreview = (act: () => void) => (path: string) => {
    expect(path).toContain("/preview");
    act();
  };

  test("sorts: the ids stand in their rows, and the mails go out", () => {
    meanwhile(toPreview(() => sortRows(tab(TAB_2), 2, 1)));
    const names = new Map(records(TAB_2, "Akteur").map((row) => [row.ID, row.Akteur]));
    run("sendSummaries");
    expect(sent()).toHaveLength(1);
    const after = records(TAB_2, "Akteur");
    expect(after.find(({ Akteur }) => Akteur === "Jugendzentrum")?.ID).toMatch(/^[0-9a-f]{8}$/);
    for (const { ID, Akteur } of after) if (Akteur !== "Jugendzentrum") expect(names.get(ID)).toBe(Akteur);
  });

  test("deletes the row that was to get its id: nothing is sent, and people are told", () => {
    meanwhile(toPreview(() => void tab(TAB_2).deleteRows(rowOf(TAB_2, "Jugendzentrum"), 1)));
    const { message } = run("sendSummaries");
    expect(message.text).toBe(`${texts.de.results.summaries.notSentChanged} ${changedMeanwhile}`);
    expect(sent()).toEqual([]);
    run("sendSummaries");
    expect(sent()).toHaveLength(1);
  });

  test("deletes the tab: nothing is sent, and nothing breaks", () => {
    meanwhile(toPreview(() => void playground().workbook.deleteSheet(tab(TAB_2))));
    expect(run("sendSummaries").message.text).toContain(changedMeanwhile);
    expect(sent()).toEqual([]);
    expect(lastMessage(playground())).toBe("");
  });
});
