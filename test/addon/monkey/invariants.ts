import { tables } from "../../../addon/tabs/index.ts";
import type { TabId } from "../../../addon/tabs/tab-id.ts";
import { isNothing, type Ledger, type Line, type Page } from "./ledger.ts";
import { type Asked, type Doing, isMereBox, keyOf, mayChange, PREPARED, TAKES_SAMPLE_OUT } from "./may-change.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * A row that belonged to nobody, and in which people wrote, has got a name that it never bore. What stands in a column of their own makes
 * no row: they may number all rows there.
 */
function gotOwner(page: Page, line: Line, name: string): boolean {
  if (line.name !== "" || name === "" || line.names.some((each) => keyOf(each) === keyOf(name)) || line.id !== "")
    return false;
  return page.columns.some(({ key, field }) => {
    const entry = line.entries.get(key);
    return field !== null && entry !== undefined && typeof entry !== "boolean" && !PREPARED.has(`${page.tab}.${field}`);
  });
}

/**
 * Compares the workbook with the ledger: every entry where it was typed, in the row whose it is, and every row known by the id that it
 * had. What may change follows into the ledger. Null where all is well.
 */
export function lossIn(doing: Doing, ledger: Ledger, snapshot: Snapshot, asked: Asked = () => false): string | null {
  for (const [id, page] of ledger) {
    const sheet = snapshot.get(id);
    if (!sheet) return `The tab ${page.tab} is gone`;
    const main =
      page.tab === null ? -1 : page.columns.findIndex(({ field }) => field === tables[page.tab as TabId].main);
    const ids = page.columns.findIndex(({ field }) => field === "id");
    const known = new Map<string, number>();
    for (const line of page.lines) known.set(line.id, (known.get(line.id) ?? 0) + 1);
    for (const [row, line] of page.lines.entries()) {
      const cells = sheet.rows[row] ?? [];
      for (const [column, { key, field }] of page.columns.entries()) {
        const entry = line.entries.get(key);
        if (entry === undefined || cells[column] === entry) continue;
        const now = cells[column];
        if (doing === "loadSample" && isMereBox(page, line, field, entry)) {
          line.entries.delete(key);
          continue;
        }
        const may = mayChange(doing, ledger, page, field, entry, now) || asked(page, line, field, entry, now);
        if (doing !== "person" && !line.isHeader && may) {
          if (isNothing(now)) line.entries.delete(key);
          else line.entries.set(key, now ?? "");
          continue;
        }
        return `${sheet.name}, row ${row + 1}, column ${column + 1} (${field}): “${entry}” became “${now}”`;
      }
      if (line.isHeader || page.tab === null || doing === "person" || TAKES_SAMPLE_OUT.includes(doing)) continue;
      if (tables[page.tab].use === "report") continue; // its rows are written anew each time
      const name = String(cells[main] ?? "").trim();
      const what = `${sheet.name}, row ${row + 1}`;
      if (main >= 0 && gotOwner(page, line, name))
        return `${what}: what people wrote there (${[...line.entries.values()].join(" | ")}) belongs to “${name}” now`;
      const own = String(cells[ids] ?? "");
      if (ids >= 0 && /^[\w-]{1,64}$/.test(line.id) && known.get(line.id) === 1 && own !== line.id)
        return `${what}: its id “${line.id}” became “${own}”`;
    }
  }
  return null;
}

/** The first place in which two snapshots differ. */
export function differenceOf(before: Snapshot, after: Snapshot): string | null {
  if ([...before.keys()].join() !== [...after.keys()].join()) return "The tabs are others, or in another order";
  for (const [id, { name, rows }] of before) {
    const now = after.get(id);
    if (now?.name !== name) return `${name} is called ${now?.name}`;
    if (rows.length !== now.rows.length || rows[0]?.length !== now.rows[0]?.length) return `${name} has another size`;
    for (const [row, cells] of rows.entries())
      for (const [column, value] of cells.entries())
        if (now.rows[row]?.[column] !== value)
          return `${name}, row ${row + 1}, column ${column + 1}: “${value}” became “${now.rows[row]?.[column]}”`;
  }
  return null;
}
