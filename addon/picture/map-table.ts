import type { Language } from "../../model/language.ts";
import type { Level } from "../../model/level.ts";
import { words as levelWords } from "../../model/words/index.ts";
import { escaped } from "../text/escaped.ts";
import type { PictureText } from "../text/picture.ts";
import { type HtmlCell, htmlTable } from "./html-table.ts";
import type { PictureRow } from "./picture-of.ts";
import { element, type Svg } from "./svg.ts";

/** A page with more rows than this is slow to open; the sheet has them all. */
const MOST_ROWS = 500;

/** What the map shows, and those who are not on it: whole names, levels in words. */
export function mapTable(rows: readonly PictureRow[], { table: words }: PictureText, language: Language): Svg {
  const { levels, stages } = levelWords[language];
  const level = (value: Level | null) => (value === null ? words.missing : `${value} – ${levels[value]}`);
  const gap = ({ current, target }: PictureRow) =>
    current === null || target === null || target <= current ? words.none : String(target - current);
  const lines = rows
    .slice(0, MOST_ROWS)
    .map((row): HtmlCell[] => [
      row.name,
      row.goals.length === 0 ? words.none : row.goals.join(" · "),
      level(row.current),
      level(row.target),
      gap(row),
      row.key ? `★ ${words.yes}` : words.none,
      row.stage === null ? words.none : stages[row.stage],
    ]);
  const headers = [words.actor, words.goals, words.current, words.target, words.gap, words.key, words.stage];
  const rest = rows.length - lines.length;
  return htmlTable(words.title, headers, lines) + (rest > 0 ? element("p", {}, escaped(words.more(rest))) : "");
}
