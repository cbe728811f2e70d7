import { freeName } from "../run-case.ts";
import { freshProgress, type Progress } from "./progress.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = "Selbsttest";
const KEY = "selbsttest";

/** The tab that an earlier run made, however it is called now; else a new one. A tab of that name that people made is none. */
export function openReport(spreadsheet: Spreadsheet): { tab: Sheet; progress: Progress } {
  for (const tab of spreadsheet.getSheets()) {
    const progress = savedProgress(tab);
    if (progress) return { tab, progress };
  }
  const tab = spreadsheet.insertSheet(freeName(spreadsheet, NAME), spreadsheet.getNumSheets());
  const progress = freshProgress(tab.getSheetId());
  tab.addDeveloperMetadata(KEY, JSON.stringify(progress));
  return { tab, progress };
}

export function saveProgress(tab: Sheet, progress: Progress): void {
  const kept = markOf(tab);
  if (kept) kept.setValue(JSON.stringify(progress));
  else tab.addDeveloperMetadata(KEY, JSON.stringify(progress));
}

function savedProgress(tab: Sheet): Progress | null {
  const text = markOf(tab)?.getValue();
  if (!text) return null;
  const progress = JSON.parse(text) as Progress;
  return progress.report === tab.getSheetId() ? progress : null;
}

const markOf = (tab: Sheet) => tab.getDeveloperMetadata().find((each) => each.getKey() === KEY);
