import { nameKey } from "../../../addon/table/cell.ts";
import { tables } from "../../../addon/tabs/index.ts";
import { fieldsByColumn, isBlank, type KnownTab, knowTab, writesThere } from "./known-tab.ts";
import type { Command } from "./moves.ts";
import type { SheetSnapshot, Snapshot, Value } from "./snapshot.ts";

/** Texts of the monkey's own that stand nowhere else, least of all in the sample. */
const OWN = /^(Eintrag|Eingefügt|Notiz|person)/;
const isOwn = (value: Value | undefined) => OWN.test(String(value ?? ""));

const TAKES_SAMPLE_OUT: readonly Command[] = ["removeSample", "loadSample"];
const RENAMES: readonly Command[] = ["takeOverActors", "checkEntries", "assessGaps"];
/** Cells that are prepared for people, and are no entry of their own. */
const PREPARED: Readonly<Partial<Record<KnownTab["id"], string>>> = { actors: "goal" };

const keyOf = (value: Value | undefined) => nameKey(String(value ?? ""));

/** The names of the actors in tab 2, wherever it stands. */
function actorNames(snapshot: Snapshot): Set<string> {
  const names = [...snapshot.values()].flatMap((sheet) => {
    const known = knowTab(sheet);
    const column = known?.id === "actors" ? known.location.columns.name : undefined;
    return column === undefined ? [] : sheet.rows.map((cells) => keyOf(cells[column]));
  });
  return new Set(names);
}

interface Row {
  known: KnownTab;
  fields: Map<number, string>;
  cells: readonly Value[];
  now: readonly Value[];
}

/** The add-on may change what people wrote in these cases alone. */
function mayChange(command: Command, row: Row, column: number, names: ReadonlySet<string>): boolean {
  const { known, fields, cells, now } = row;
  const field = fields.get(column);
  const was = cells[column];
  const cellOf = (name: string) => cells[known.location.columns[name] ?? -1];
  if (RENAMES.includes(command) && names.has(keyOf(now[column]))) {
    if (known.id === "upkeep" && field === "actor") return true;
    if (known.id === "reflection" && field === "name") return keyOf(cellOf("sourceName")) === keyOf(was);
  }
  if (!TAKES_SAMPLE_OUT.includes(command) || field === undefined || isOwn(was)) return false;
  const guide = known.id === "meeting" || known.id === "goals";
  return guide || !cells.some((cell, at) => fields.has(at) && isOwn(cell));
}

/** Something that stood in people's cells is gone or changed, or has got another owner. */
function lostInSheet(command: Command, before: SheetSnapshot, after: SheetSnapshot, names: ReadonlySet<string>) {
  const known = knowTab(before);
  const fields = known ? fieldsByColumn(known) : new Map<number, string>();
  const headerRow = known?.location.headerRow ?? -1;
  // Where the band was gone, a row is inserted for it on top; nothing else moves.
  const shift = headerRow === 0 && command !== "checkEntries" && knowTab(after)?.location.headerRow === 1 ? 1 : 0;
  for (const [index, cells] of before.rows.entries()) {
    const now = after.rows[index + shift] ?? [];
    const body = known !== null && index > headerRow;
    for (const [column, value] of cells.entries()) {
      if (isBlank(value) || now[column] === value) continue;
      if (body && writesThere(known, fields.get(column)) === "addon") continue;
      if (body && mayChange(command, { known, fields, cells, now }, column, names)) continue;
      return `${before.name}, row ${index + 1}, column ${column + 1}: “${value}” became “${now[column]}”`;
    }
    if (body && hasNewOwner(known, fields, cells, now))
      return `${before.name}, row ${index + 1}: what stood there (${cells.filter((cell) => !isBlank(cell)).join(" | ")}) now belongs to “${now[known.location.columns[tables[known.id].main] ?? -1]}”`;
  }
  return null;
}

/** A row that belonged to nobody has got a name, and is no row whose own name came back. */
function hasNewOwner(known: KnownTab, fields: Map<number, string>, cells: readonly Value[], now: readonly Value[]) {
  const main = known.location.columns[tables[known.id].main];
  if (main === undefined || !isBlank(cells[main]) || isBlank(now[main])) return false;
  if (known.id === "reflection" && !isBlank(cells[known.location.columns.sources ?? -1])) return false;
  return cells.some((cell, column) => {
    const field = fields.get(column);
    const entry = !isBlank(cell) && typeof cell !== "boolean" && field !== PREPARED[known.id];
    return entry && writesThere(known, field) === "people";
  });
}

/** What a command must not have done to what people wrote; null where all is well. */
export function lossBetween(command: Command, before: Snapshot, after: Snapshot): string | null {
  const names = actorNames(before);
  for (const [id, sheet] of before) {
    const now = after.get(id);
    const loss = now ? lostInSheet(command, sheet, now, names) : `The tab ${sheet.name} is gone`;
    if (loss !== null) return loss;
  }
  return null;
}

/** The first place in which two snapshots differ. */
export function differenceOf(before: Snapshot, after: Snapshot): string | null {
  if ([...before.keys()].join() !== [...after.keys()].join()) return "The tabs are others, or in another order";
  for (const [id, { name, rows }] of before) {
    const now = after.get(id)?.rows ?? [];
    if (rows.length !== now.length || rows[0]?.length !== now[0]?.length) return `${name} has another size`;
    for (const [row, cells] of rows.entries())
      for (const [column, value] of cells.entries())
        if (now[row]?.[column] !== value)
          return `${name}, row ${row + 1}, column ${column + 1}: “${value}” became “${now[row]?.[column]}”`;
  }
  return null;
}

const WITH_IDS = ["goals", "actors", "reflection", "upkeep"] as const;

/** After rows were given their ids: one that has none, or that of another. Only where every tab is there once, and whole. */
export function idProblem(snapshot: Snapshot): string | null {
  const sheets = [...snapshot.values()].map((sheet) => ({ sheet, known: knowTab(sheet) }));
  const tabs = WITH_IDS.map((id) => sheets.filter(({ known }) => known?.id === id));
  if (tabs.some((same) => same.length !== 1 || same[0]?.known?.location.missing.length !== 0)) return null;
  for (const { sheet, known } of tabs.flat()) {
    if (!known) continue;
    const { columns, headerRow } = known.location;
    const seen = new Set<string>();
    for (const [row, cells] of sheet.rows.entries()) {
      if (row <= headerRow || isBlank(cells[columns[tables[known.id].main] ?? -1])) continue;
      const id = String(cells[columns.id ?? -1] ?? "");
      if (id === "" || seen.has(id)) return `${sheet.name}, row ${row + 1}: the id “${id}” is blank or repeated`;
      seen.add(id);
    }
  }
  return null;
}
