import type { Language } from "../../model/language.ts";
import { cellText, nameKey } from "../table/cell.ts";
import type { TabLayout } from "../table/layout.ts";
import type { Book } from "../tabs/book.ts";
import { headersOf, texts } from "../text/index.ts";

/** Of columns that were known by their marks: whose header is written again, and which stand under a header of people's own. */
export function headerSentences(book: Book, layout: TabLayout, language: Language): string[] {
  const content = book.tabs[layout.id];
  if (content === null) return [];
  const text = texts[language].prepare;
  const headers: Record<string, readonly string[]> = headersOf(layout.id);
  const titles: Record<string, string> = texts[book.language ?? language].tabs[layout.id].headers;
  const present = content.grid[content.location.headerRow] ?? [];
  const known = layout.columns
    .filter(({ fresh, shown }) => !fresh && shown !== "hidden")
    .map(({ field, at }) => ({ field, header: cellText(present[at] ?? ""), title: titles[field] ?? field }));
  const blank = known.filter(({ header }) => header === "").map(({ title }) => title);
  const own = known.filter(
    ({ field, header }) => header !== "" && !(headers[field] ?? []).some((title) => nameKey(title) === nameKey(header)),
  );
  const name = book.names[layout.id];
  return [
    ...(blank.length > 0 ? [text.madeHeaders(name, blank)] : []),
    ...own.map(({ header, title }) => text.ownHeader(name, header, title)),
  ];
}
