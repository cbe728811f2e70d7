import type { Language } from "../../model/language.ts";
import type { Book } from "../tabs/book.ts";
import { resolve } from "../tabs/resolve.ts";
import { readingOf } from "./open/reading.ts";
import { openGoals, openTabs } from "./open/step-1.ts";
import { openActors } from "./open/step-2.ts";
import { openContacts } from "./open/step-3.ts";
import { openUpkeep } from "./open/step-4.ts";
import type { SidebarState } from "./state.ts";

/** What is still open in each of the guide's four steps, said in the person's language. Nothing of it is an error. */
export function openWork(book: Book, language: Language, resolved = resolve(book)): SidebarState["steps"] {
  const [first, ...others] = openEntries(book, language, resolved);
  return [[...openTabs(readingOf(book, resolved, language)), ...first], ...others];
}

/** The same but for tabs that are gone: beside a list of problems, which name them already. */
export function openEntries(book: Book, language: Language, resolved = resolve(book)): SidebarState["steps"] {
  const reading = readingOf(book, resolved, language);
  return [openGoals(reading), openActors(reading), openContacts(reading), openUpkeep(reading)];
}
