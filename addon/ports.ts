import type { AssessmentReply, AssessmentRequest } from "../model/contract/assessments.ts";
import type { InvitationsReply, InvitationsRequest } from "../model/contract/invitations.ts";
import type {
  BatchReply,
  DecisionRequest,
  PreviewReply,
  SummariesReply,
  SummariesRequest,
} from "../model/contract/summaries.ts";
import type { IsoDate } from "../model/date.ts";
import type { Language } from "../model/language.ts";
import type { CellEdit, Grid } from "./table/cell.ts";
import type { TabLayout } from "./table/layout.ts";
import type { Marks } from "./table/locate.ts";
import type { MergedArea } from "./table/merged.ts";
import type { TabId } from "./tabs/tab-id.ts";

// What commands may ask of the world. `google/` fulfils these with Google's services; nothing else names them.

/** A tab as it was read. */
export interface TabCells {
  /** The name under which it stands. */
  name: string;
  grid: Grid;
  /** Only where a header is missing. */
  marks?: Marks<string>;
}

/** The spreadsheet. Rows and columns count from 0. */
export interface Workbook {
  /** The cells of each tab of ours that is there, in one read per tab; a missing tab is left out. */
  read(tabs: readonly TabId[]): Partial<Record<TabId, TabCells>>;
  /** The cells that people merged in a tab of ours that was read. */
  merged(tab: TabId): readonly MergedArea[];
  /** The names of the sheets that are no tab of ours. */
  others(): readonly string[];
  /**
   * Writes these cells and no others, in as few calls as their runs allow; grows the tab where it is too short. The edits are those
   * of the tab as it was read: it is read again, and each edit goes where its row and column stand now. Gives how many were left
   * out because their place is gone, or somebody has written there since.
   */
  write(tab: TabId, edits: readonly CellEdit[]): number;
  /**
   * Makes the tab where it is missing, and brings headers, formats, drop-downs and looks to what the layout says; entries stay.
   * Gives how many edits were left out, as `write` does.
   */
  apply(layouts: readonly TabLayout[]): number;
  /** Shows or hides a column of a tab that was read. */
  showColumn(tab: TabId, field: string, shown: boolean): void;
  /** Shows the cell to the person. */
  goTo(tab: TabId, row: number, column: number): void;
  url(): string;
  /** Only one command at a time works on the workbook: false if another one holds it for longer than a few seconds. */
  locked(work: () => void): boolean;
}

/** Why the server gave no result. `status` is 0 where nothing answered. */
export interface ServerFailure {
  ok: false;
  status: number;
  code: string;
}
export type ServerResult<T> = { ok: true; value: T } | ServerFailure;

/** The Worker. */
export interface Server {
  assess(request: AssessmentRequest): ServerResult<AssessmentReply>;
  preview(request: SummariesRequest): ServerResult<PreviewReply>;
  send(request: SummariesRequest): ServerResult<SummariesReply>;
  /** Asks people whether mail is welcome, and tells how things are with each. */
  invite(request: InvitationsRequest): ServerResult<InvitationsReply>;
  remind(request: SummariesRequest): ServerResult<SummariesReply>;
  batch(workbook: string, key: string, batch: string): ServerResult<BatchReply>;
  /** Forgets all that is held for the workbook. */
  forget(workbook: string, key: string): ServerResult<null>;
  /** What a person says of a mail that failed or is unclear. */
  decide(workbook: string, key: string, batch: string, decision: DecisionRequest): ServerResult<BatchReply>;
}

/** Small values that stay with the workbook (`document`) or with the person (`user`). */
export interface Memory {
  get(name: string): string | null;
  set(name: string, value: string | null): void;
}

/** Runs the reminders every day, until it is stopped by the person who started it. */
export interface Timer {
  start(): void;
  stop(): void;
}

/** What the commands get to work with. */
export interface World {
  workbook: Workbook;
  server: Server;
  timer: Timer;
  document: Memory;
  user: Memory;
  /** The interface's language for this person. */
  language: Language;
  /** Today in the spreadsheet's time zone. */
  today: IsoDate;
  /** A fresh random id of `bytes` bytes, in hexadecimal. */
  randomHex(bytes: number): string;
}
