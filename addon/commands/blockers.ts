import type { World } from "../ports.ts";
import type { Book } from "../tabs/book.ts";
import { tables } from "../tabs/index.ts";
import type { Problem } from "../tabs/problem.ts";
import { resolveLayout } from "../tabs/resolve/layout.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { texts } from "../text/index.ts";
import type { Outcome } from "./outcome.ts";
import { remarkOf } from "./problem-text.ts";

/** Without these columns a row cannot be told from another: the main one and those for the add-on. */
function isVital({ tab, field }: Problem): boolean {
  const { main, columns } = tables[tab];
  const column = (columns as Record<string, { shown: string }>)[field ?? ""];
  return field === null || field === main || column?.shown === "hidden";
}

/** Columns besides, without which a command would take every entry for empty: its result would be wrong and look right. */
export type NeededFields = Partial<Record<TabId, readonly string[]>>;

/** What keeps a command that needs these tabs from running. */
export const blockersOf = (book: Book, needed: readonly TabId[], fields: NeededFields = {}): Problem[] =>
  resolveLayout(book).filter((problem) => {
    const { tab, code, field } = problem;
    if (!needed.includes(tab)) return false;
    if (code !== "column_missing") return code === "tab_missing" || code === "tab_unreadable";
    return isVital(problem) || (fields[tab] ?? []).includes(field ?? "");
  });

/** Says why the command cannot run; null if it can. */
export function blocked(world: World, book: Book, needed: readonly TabId[], fields: NeededFields = {}): Outcome | null {
  const { results } = texts[world.language];
  if (book.language === null && book.unreadable.length === 0)
    return { message: { tone: "problem", text: results.notPrepared } };
  const problems = blockersOf(book, needed, fields).map((problem) => remarkOf(problem, book, world.language));
  const [first] = problems;
  if (first === undefined) return null;
  return {
    message: { tone: "problem", text: results.blocked(`${first.what} ${first.todo}`) },
    check: { problems, open: [] },
  };
}
