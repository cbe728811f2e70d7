import type { Case } from "../case.ts";
import { type Difference, differenceOf } from "../difference.ts";
import { runCase, type World } from "../run-case.ts";
import { putGermanSettings, putSettings, settingsOf } from "../settings.ts";
import { counted, freshProgress, isUnfinished, type Progress } from "./progress.ts";
import { clearLines, differenceRow, type Facts, HEAD_LINES, headRows, type Row, writeLines } from "./report.ts";
import { openReport, saveProgress } from "./report-tab.ts";

/** Google ends a run after six minutes: this one ends itself before, and the next goes on. */
const LIMIT_MS = 4.5 * 60_000;
/** After so many cases the report is written, so that a run which is cut off has not run for nothing. */
const BATCH = 20;

export interface Ran {
  /** Name of the report's tab. */
  report: string;
  total: number;
  progress: Progress;
}

/** Runs the cases that may run here, from where an earlier run was stopped, and reports in a tab of its own. */
export function runTable(all: readonly Case[], world: World, now: () => number): Ran {
  const { spreadsheet } = world;
  const cases = all.filter((each) => !each.needs && !each.localOnly);
  const total = cases.length;
  const shown = spreadsheet.getActiveSheet();
  const endMs = now() + LIMIT_MS;

  const { tab, progress: found } = openReport(spreadsheet);
  // A run that was cut off could not put the settings back: those kept with its progress are the spreadsheet's own.
  const settings = found.settings ?? settingsOf(spreadsheet);
  const facts: Facts = { date: new Date(now()).toISOString(), settings, total, leftOut: all.length - total };
  const goesOn = isUnfinished(found, cases);
  if (!goesOn) clearLines(tab, HEAD_LINES + 1, found.rows);
  let progress: Progress = { ...(goesOn ? found : freshProgress(tab.getSheetId())), settings };
  const save = (rows: readonly Row[], changed: Progress) => {
    writeLines(tab, HEAD_LINES + progress.rows + 1, rows);
    progress = { ...changed, rows: progress.rows + rows.length };
    writeLines(tab, 1, headRows(facts, progress));
    saveProgress(tab, progress);
  };

  save([], progress);
  try {
    putGermanSettings(spreadsheet);
    while (progress.next < total && now() < endMs) {
      const rows: Row[] = [];
      let reached = progress;
      for (const each of cases.slice(progress.next, progress.next + BATCH)) {
        const difference = differing(each, world);
        if (difference) rows.push(differenceRow(each, difference));
        reached = counted(reached, each, difference !== null);
        if (now() >= endMs) break;
      }
      save(rows, reached);
    }
  } finally {
    putSettings(spreadsheet, settings);
    save([], { ...progress, settings: null });
    spreadsheet.setActiveSheet(shown, true);
  }
  return { report: tab.getName(), total, progress };
}

/** Also where a case cannot be run or tidied up, the next ones are to run. */
function differing(each: Case, world: World): Difference | null {
  try {
    return differenceOf(each, runCase(each, world));
  } catch (error) {
    return { expected: "", got: String(error) };
  }
}
