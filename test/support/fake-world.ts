import type { ServerFailure, World } from "../../addon/ports.ts";
import type { Cell, CellEdit, Grid } from "../../addon/table/cell.ts";
import { locate } from "../../addon/table/locate.ts";
import type { MergedArea } from "../../addon/table/merged.ts";
import type { FieldOf } from "../../addon/table/table.ts";
import { type Tables, tables } from "../../addon/tabs/index.ts";
import { TAB_IDS, type TabId } from "../../addon/tabs/tab-id.ts";
import { headersOf, texts } from "../../addon/text/index.ts";
import type { AssessmentRequest } from "../../model/contract/assessments.ts";
import { AssessmentRequest as AssessmentContract } from "../../model/contract/assessments.ts";
import { SummariesRequest as SummariesContract, type SummariesRequest } from "../../model/contract/summaries.ts";
import type { Language } from "../../model/language.ts";
import { assess } from "./assess.ts";

export type Rows = { [K in TabId]?: Partial<Record<FieldOf<Tables[K]>, Cell>>[] };

/** The first row below the headers, from 0: row 0 holds the guide's question, row 1 the headers. */
export const FIRST = 2;

export const TODAY = "2026-03-12";
const DOWN: ServerFailure = { ok: false, status: 0, code: "no_answer" };

function gridOf<K extends TabId>(tab: K, rows: Rows[K] = [], language: Language): Cell[][] {
  const fields = Object.keys(tables[tab].columns) as FieldOf<Tables[K]>[];
  const headers = texts[language].tabs[tab].headers as Record<string, string>;
  return [
    fields.map(() => ""),
    fields.map((field) => headers[field] ?? ""),
    ...rows.map((row) => fields.map((field) => row[field] ?? "")),
  ];
}

export interface FakeWorld extends World {
  grids: Partial<Record<TabId, Cell[][]>>;
  /** Every cell that was written, and how many calls there were. */
  written: { tab: TabId; edit: CellEdit }[];
  calls: { reads: number; writes: number };
  /** What a person merged, and the sheets besides. */
  merged: Partial<Record<TabId, MergedArea[]>>;
  others: string[];
  /** The fields whose columns are hidden. */
  hidden: Set<string>;
  asked: { assess: AssessmentRequest[] } & Record<"preview" | "send" | "remind", SummariesRequest[]>;
  /** What was asked of the timer. */
  timers: ("start" | "stop")[];
  kept: Map<string, string>;
  /** What stands in a column below the headers. */
  column<K extends TabId>(tab: K, field: FieldOf<Tables[K]>): Cell[];
  /** A person types. `row` counts from the first one below the headers. */
  type<K extends TabId>(tab: K, row: number, field: FieldOf<Tables[K]>, value: Cell): void;
}

/**
 * The ports in memory: cells as a person would find them, and a Worker that keeps to the contract and scores as the real one
 * does. `server` replaces single answers.
 */
export function fakeWorld(
  rows: Rows,
  {
    language = "de",
    today = TODAY,
    server = {},
  }: { language?: Language; today?: string; server?: Partial<World["server"]> } = {},
): FakeWorld {
  const grids: FakeWorld["grids"] = Object.fromEntries(TAB_IDS.map((tab) => [tab, gridOf(tab, rows[tab], language)]));
  const written: FakeWorld["written"] = [];
  const calls = { reads: 0, writes: 0 };
  const asked: FakeWorld["asked"] = { assess: [], preview: [], send: [], remind: [] };
  const timers: FakeWorld["timers"] = [];
  const kept = new Map<string, string>();
  const merged: FakeWorld["merged"] = {};
  const others: string[] = [];
  const hidden: FakeWorld["hidden"] = new Set();
  let ids = 0;
  const columnOf = <K extends TabId>(tab: K, field: FieldOf<Tables[K]>): number =>
    locate(grids[tab] ?? [], headersOf(tab))?.columns[field] ?? -1;
  const put = (tab: TabId, { row, column, value }: CellEdit) => {
    const grid = grids[tab] ?? [];
    while (grid.length <= row) grid.push([]);
    const cells = grid[row] ?? [];
    while (cells.length <= column) cells.push("");
    cells[column] = value;
  };
  const memory = (values: Map<string, string>): World["document"] => ({
    get: (name) => values.get(name) ?? null,
    set: (name, value) => {
      if (value === null) values.delete(name);
      else values.set(name, value);
    },
  });
  return {
    grids,
    written,
    calls,
    merged,
    others,
    hidden,
    asked,
    kept,
    language,
    today,
    timer: { start: () => timers.push("start"), stop: () => timers.push("stop") },
    timers,
    document: memory(kept),
    user: memory(new Map()),
    randomHex: (bytes) => (++ids).toString(16).padStart(2 * bytes, "0"),
    workbook: {
      read(tabs) {
        const read: Partial<Record<TabId, { name: string; grid: Grid }>> = {};
        for (const tab of tabs) {
          const grid = grids[tab];
          calls.reads++;
          if (grid) read[tab] = { name: texts[language].tabs[tab].name, grid: structuredClone(grid) };
        }
        return read;
      },
      merged: (tab) => merged[tab] ?? [],
      others: () => others,
      write(tab, edits) {
        calls.writes++;
        for (const edit of edits) {
          written.push({ tab, edit });
          put(tab, edit);
        }
        return 0;
      },
      apply: () => 0,
      showColumn: (_tab, field, shown) => (shown ? hidden.delete(field) : hidden.add(field)),
      goTo: () => undefined,
      url: () => "https://docs.google.com/spreadsheets/d/workbook/edit",
      locked(work) {
        work();
        return true;
      },
    },
    server: {
      assess(request) {
        asked.assess.push(request);
        return { ok: true, value: assess(AssessmentContract.parse(request)) };
      },
      preview: (request) => {
        asked.preview.push(SummariesContract.parse(request));
        return DOWN;
      },
      send: (request) => {
        asked.send.push(SummariesContract.parse(request));
        return DOWN;
      },
      remind: (request) => {
        asked.remind.push(SummariesContract.parse(request));
        return DOWN;
      },
      batch: () => DOWN,
      decide: () => DOWN,
      invite: () => DOWN,
      forget: () => DOWN,
      ...server,
    },
    column: (tab, field) => (grids[tab] ?? []).slice(FIRST).map((cells) => cells[columnOf(tab, field)] ?? ""),
    type: (tab, row, field, value) => put(tab, { row: row + FIRST, column: columnOf(tab, field), value }),
  };
}
