import { type CellEdit, cellText, nameKey } from "../table/cell.ts";
import { isCovered } from "../table/merged.ts";
import type { Book } from "../tabs/book.ts";
import { groupActors } from "../tabs/resolve/match-actors.ts";

/**
 * The names that were emptied in tab 3, though tab 2 still names the actor: they go back into their rows, so that what people wrote
 * there stays with its actor. The row says itself whose it is; nothing but the blank cell is written.
 */
export function planLostNames(book: Book): CellEdit[] {
  const content = book.tabs.reflection;
  const { name, sources, sourceName } = content?.location.columns ?? {};
  if (!content || name === undefined || sources === undefined) return [];
  const there = new Set(content.rows.map((row) => nameKey(row.name)));
  const lost = new Map(
    groupActors(book.tabs.actors?.rows ?? [])
      .filter((group) => !there.has(nameKey(group.name)))
      .flatMap((group) => group.rows.map(({ id }) => [id, group.name] as const)),
  );
  return content.grid.flatMap((cells, row): CellEdit[] => {
    if (row <= content.location.headerRow || cellText(cells[name] ?? "") !== "") return [];
    if (isCovered(content.merged ?? [], row, name)) return [];
    const ids = cellText(cells[sources] ?? "").split(" ");
    const actor = ids.map((id) => lost.get(id)).find((each) => each !== undefined && !there.has(nameKey(each)));
    if (actor === undefined) return [];
    there.add(nameKey(actor));
    // The name it had: where tab 2 has another one by now, taking over renames the row as any other.
    const before = cellText(cells[sourceName ?? -1] ?? "");
    return [{ row, column: name, value: before === "" || there.has(nameKey(before)) ? actor : before }];
  });
}
