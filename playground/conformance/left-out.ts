import { table } from "./cases/index.ts";
import { differenceOf } from "./difference.ts";
import { runCase } from "./run-case.ts";
import { putGermanSettings } from "./settings.ts";

/** What the self-test leaves out, for the stand-in alone: how many cases there are, and what differs. */
export function runLeftOut(): { count: number; differences: string[] } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const stores = [PropertiesService.getDocumentProperties(), PropertiesService.getUserProperties()];
  const world = {
    ...{ spreadsheet, SpreadsheetApp, PropertiesService, Utilities, HtmlService },
    ...{ UrlFetchApp, LockService, Session, ScriptApp },
  };
  putGermanSettings(spreadsheet);
  const cases = Object.values(table)
    .flat()
    .filter((each) => each.needs || each.localOnly);
  const differences = cases.flatMap((each) => {
    const difference = differenceOf(each, runCase(each, world));
    for (const store of stores) store.deleteAllProperties();
    return difference ? [`${each.says}: ${difference.expected}, but ${difference.got}`] : [];
  });
  return { count: cases.length, differences };
}
