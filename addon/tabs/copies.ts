import { LANGUAGES } from "../../model/language.ts";
import { nameKey } from "../table/cell.ts";
import { texts } from "../text/index.ts";
import type { Book } from "./book.ts";
import { type Problem, problemAt } from "./problem.ts";
import { TAB_IDS } from "./tab-id.ts";

/** What is put before or behind the name of a sheet that is duplicated, here and in other programs. */
const BEFORE = /^(?:kopie von|copy of) /;
const BEHIND = /\s*\((?:kopie|copy)?\s*\d*\)$/;

/** The name without what duplicating made of it. */
function originalName(key: string): string {
  const before = key.replace(BEFORE, "");
  const bare = before.replace(BEHIND, "");
  return bare === key ? key : originalName(bare);
}

/**
 * Sheets that look like a second one of a tab: what people enter there does not count, and they should know which one does. A copy that
 * was given a name of its own is kept on purpose.
 */
export function copiesOf(book: Book, others: readonly string[]): Problem[] {
  return others.flatMap((name): Problem[] => {
    const key = nameKey(name);
    const [original, numbered] = [originalName(key), originalName(key.replace(/ \d+$/, ""))];
    const tab = TAB_IDS.find((id) => {
      const titles = [book.names[id], ...LANGUAGES.map((language) => texts[language].tabs[id].name)].map(nameKey);
      return titles.includes(original) || (BEFORE.test(key) && titles.includes(numbered));
    });
    return tab === undefined || book.missing.includes(tab) ? [] : [problemAt("tab_twice", tab, null, null, name)];
  });
}
