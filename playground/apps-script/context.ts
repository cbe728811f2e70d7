import type { FUniver } from "@univerjs/core/facade";
import type { Workbook, Worksheet } from "../univer/workbook.ts";
import type { AuthMode } from "./authorization/modes.ts";
import type { Engine } from "./engine.ts";
import type { Gate } from "./gate.ts";
import type { Host } from "./host.ts";
import type { Manifest } from "./manifest.ts";
import type { Run } from "./run.ts";
import type { State } from "./state.ts";

/** A rectangle of a sheet; rows and columns count from 0. */
export interface Place {
  sheet: Worksheet;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What all stand-ins of one workbook share. */
export interface Context {
  readonly api: FUniver;
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly host: Host;
  readonly manifest: Manifest;
  readonly files: Readonly<Record<string, string>>;
  readonly state: State;
  readonly gate: Gate;
  /** Of the run under way. */
  mode: AuthMode;
  /** The run under way. */
  run: Run;
  /** Milliseconds since 1970. */
  now(): number;
  /** JavaScript's Date as scripts know it: local time is that of the manifest. */
  readonly Date: DateConstructor;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(worksheet: Worksheet): GoogleAppsScript.Spreadsheet.Sheet;
  range(place: Place): GoogleAppsScript.Spreadsheet.Range;
}
