import { remarkOf } from "../../../../addon/commands/problem-text.ts";
import { readBook } from "../../../../addon/tabs/book.ts";
import { resolve } from "../../../../addon/tabs/resolve.ts";
import { fakeWorld, type Rows } from "../../../support/fake-world.ts";

export const goals: NonNullable<Rows["goals"]> = [
  { name: "Finanzmittel", rank: 1, id: "funding" },
  { name: "Zielgruppen", rank: 2, id: "target_groups" },
];

/** What is said about a workbook: "Blatt, Zeile, Spalte: was – was tun". */
export function said(rows: Rows, language: "de" | "en" = "de"): string[] {
  const world = fakeWorld(rows, { language });
  const book = readBook(world.workbook, language);
  return resolve(book).problems.map((problem) => {
    const { what, todo, place } = remarkOf(problem, book, language);
    return `${place?.label ?? ""}: ${what} ${todo}`;
  });
}
