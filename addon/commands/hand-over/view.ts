import type { Language } from "../../../model/language.ts";
import { placeOf } from "../../sidebar/place.ts";
import type { HandOverView } from "../../sidebar/state.ts";
import { cellText, nameKey } from "../../table/cell.ts";
import type { Book } from "../../tabs/book.ts";
import { questionOf } from "../../tabs/guide-rows.ts";
import { resolve } from "../../tabs/resolve.ts";
import { texts } from "../../text/index.ts";
import { heldIn } from "./held.ts";

type From = HandOverView["from"][number];

const NOTHING = { steps: 0, done: 0, contacts: 0, upkeep: 0, questions: 0 };

/** The header as it stands in the sheet, in the language of the tabs or in people's own words. */
function titleOf(book: Book, tab: "reflection" | "upkeep", field: string): string {
  const location: { headerRow: number; columns: Partial<Record<string, number>> } | undefined =
    book.tabs[tab]?.location;
  return cellText(book.tabs[tab]?.grid[location?.headerRow ?? -1]?.[location?.columns[field] ?? -1] ?? "");
}

/** Who has something to hand over and how much of what, and who could take it. */
export function handOverView(book: Book, language: Language): HandOverView {
  const words = texts[language].handOver;
  const resolved = resolve(book);
  const inTeam = new Map(resolved.team.map(({ name }) => [nameKey(name), name]));
  const twice = new Set(resolved.ambiguous.map(({ name }) => nameKey(name)));
  const from = new Map<string, From>();
  for (const { name, kind } of heldIn(book, resolved)) {
    const key = nameKey(name);
    if (twice.has(key)) continue;
    const person = from.get(key) ?? { name: inTeam.get(key) ?? name, inTeam: inTeam.has(key), counts: { ...NOTHING } };
    person.counts[kind]++;
    from.set(key, person);
  }
  const place = (row: number) => placeOf(book, language, "team", row, "name");
  const ambiguous = new Map(resolved.ambiguous.map((person) => [nameKey(person.name), person]));
  return {
    // What is done stays with whom it was done by: alone it is nothing to hand over.
    from: [...from.values()].filter(({ counts: { done: _done, ...open } }) => Object.values(open).some((n) => n > 0)),
    to: resolved.team.map(({ name }) => name),
    remarks: [
      ...[...ambiguous.values()].map(({ name, at }) => ({ ...words.ambiguous(name), place: place(at) })),
      ...(resolved.team.length === 0 && ambiguous.size === 0
        ? [{ ...words.emptyTeam, place: place((book.tabs.team?.location.headerRow ?? 0) + 1) }]
        : []),
    ],
    titles: {
      steps: titleOf(book, "reflection", "owner"),
      upkeep: titleOf(book, "upkeep", "owner"),
      contacts: titleOf(book, "reflection", "contactHolder"),
      questions: (book.tabs.meeting?.rows ?? []).find((row) => questionOf(row) === "contact")?.question ?? "",
    },
    tabs: { reflection: book.names.reflection, upkeep: book.names.upkeep, meeting: book.names.meeting },
  };
}
