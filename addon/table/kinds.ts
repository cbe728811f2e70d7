import { type IsoDate, isIsoDate, isoDate } from "../../model/date.ts";
import { isEmailAddress } from "../../model/email.ts";
import { LANGUAGES, type Language } from "../../model/language.ts";
import { LEVELS, type Level } from "../../model/level.ts";
import { words } from "../../model/words/index.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { type Cell, cellText, isDateCell, nameKey } from "./cell.ts";
import type { CellProblemCode, Choices, Column, Parsed, Tone } from "./column.ts";

/** What a formula that failed leaves in its cell, in the languages of Google Sheets that matter here. */
const FORMULA_ERROR = /^#(REF!|N\/A|NV|VALUE!|WERT!|NAME\?|DIV\/0!|ERROR!|FEHLER!|BEZUG!|NUM!|ZAHL!|NULL!)$/;

interface Look {
  shown?: "grouped" | "hidden";
  by?: "addon";
  tones?: Column<unknown>["tones"];
}

function column<T>(
  form: Column<T>["form"],
  width: number,
  look: Look,
  choices: Choices | null,
  parse: (cell: Cell) => Parsed<T>,
  format: Column<T>["format"],
): Column<T> {
  const { shown = "always", by = "people", tones = [] } = look;
  return { form, width, shown, by, choices, tones, parse, format };
}

/** Text as people wrote it, in one line; too long counts as empty. */
export function text(
  width: number,
  { max = 500, choices = null, ...look }: Look & { max?: number; choices?: Choices | null } = {},
): Column<string> {
  const parse = (cell: Cell): Parsed<string> => {
    const value = cellText(cell);
    if (FORMULA_ERROR.test(value)) return { value: "", problem: "formula_error" };
    return value.length > max ? { value: "", problem: "too_long" } : { value };
  };
  return column("text", width, look, choices, parse, (value) => value);
}

/** The name of something in another tab, chosen from a drop-down; whether it is known there is decided by `resolve`. */
export const reference = (width: number, tab: TabId, field: string, look: Look = {}): Column<string> =>
  text(width, { max: 200, choices: { from: "column", tab, field }, ...look });

/** For the add-on only: the row's identity, or its bookkeeping. */
export const hidden = (): Column<string> => text(60, { max: 50_000, shown: "hidden", by: "addon" });

export const email = (width: number): Column<string> =>
  column(
    "text",
    width,
    {},
    null,
    (cell) => {
      const value = cellText(cell).replace(/[\s,;]+$/, ""); // from lists of addresses a comma comes along
      return value === "" || isEmailAddress(value) ? { value } : { value: "", problem: "not_an_email" };
    },
    (value) => value,
  );

/** A rank: 1, 2, 3 …; null where there is none. */
export const rank = (width: number, look: Look = {}): Column<number | null> =>
  column(
    "number",
    width,
    look,
    null,
    (cell) => {
      if (cellText(cell) === "") return { value: null };
      const number = typeof cell === "string" && /^\d+$/.test(cell.trim()) ? Number(cell) : cell;
      const valid = typeof number === "number" && Number.isSafeInteger(number) && number >= 1;
      return valid ? { value: number } : { value: null, problem: "not_a_rank" };
    },
    (value) => value ?? "",
  );

const YES = ["true", "wahr", "ja", "yes", "x", "✓", "✔"];
const NO = ["false", "falsch", "nein", "no", "-"];

/** What a tick box means that holds neither yes nor no: where it is blank, and where it holds another word. */
interface Unsaid {
  blank: boolean;
  unclear: boolean;
  /** Whether rows that are made ready for entries have a tick: then it is there to be taken away. */
  prepared: boolean;
}

/** A tick box. */
export const checkbox = (width: number, { blank, unclear, prepared }: Unsaid): Column<boolean> => ({
  ...column<boolean>(
    "checkbox",
    width,
    {},
    null,
    (cell) => {
      const value = nameKey(cellText(cell));
      if (value === "") return { value: blank };
      if (YES.includes(value)) return { value: true };
      return NO.includes(value) ? { value: false } : { value: unclear, problem: "not_a_checkbox" };
    },
    (value) => value,
  ),
  prepared,
});

function parseDate(cell: Cell): IsoDate | null {
  // A large number that looks like a day is one of a year with five digits, which nobody means.
  if (isDateCell(cell)) return isIsoDate(cell.date) ? cell.date : null;
  const typed = cellText(cell);
  if (isIsoDate(typed)) return typed;
  const match = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(typed);
  return match && isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** A calendar day; one that was typed as text is understood too. */
export const date = (width: number, look: Look = {}): Column<IsoDate | null> =>
  column(
    "date",
    width,
    look,
    null,
    (cell) => {
      if (!isDateCell(cell) && cellText(cell) === "") return { value: null };
      const value = parseDate(cell);
      return value === null ? { value, problem: "not_a_date" } : { value };
    },
    (value) => (value === null ? "" : { date: value }),
  );

/** By level. Few contacts are no fault: they get no colour at all. */
const LEVEL_TONES: readonly (Tone | null)[] = [null, null, "pale", "light", "middle", "strong"];

export const levelText = (level: Level, language: Language): string => `${level} – ${words[language].levels[level]}`;

/** IST or SOLL: "3 – Abstimmung", "3", or the word alone, in any language. */
export const level = (width: number): Column<Level | null> =>
  column(
    "text",
    width,
    { tones: LEVEL_TONES },
    { from: "words", words: (language) => LEVELS.map((value) => levelText(value, language)) },
    (cell) => {
      const typed = nameKey(cellText(cell));
      if (typed === "") return { value: null };
      const value = LEVELS.find(
        (candidate) =>
          typed === String(candidate) ||
          LANGUAGES.some(
            (language) =>
              typed === nameKey(levelText(candidate, language)) || typed === nameKey(words[language].levels[candidate]),
          ),
      );
      return value === undefined ? { value: null, problem: "not_a_level" } : { value };
    },
    (value, language) => (value === null ? "" : levelText(value, language)),
  );

/** One of a fixed set of codes, shown as a word and understood in any language. */
export const choice = <T extends string>(
  width: number,
  codes: readonly T[],
  wordsOf: (language: Language) => Readonly<Record<T, string>>,
  tones: Partial<Record<T, Tone>> = {},
): Column<T | null> =>
  column<T | null>(
    "text",
    width,
    { tones: codes.map((code) => tones[code] ?? null) },
    { from: "words", words: (language) => codes.map((code) => wordsOf(language)[code]) },
    (cell) => {
      const typed = nameKey(cellText(cell));
      if (typed === "") return { value: null };
      const value = codes.find((code) => LANGUAGES.some((language) => nameKey(wordsOf(language)[code]) === typed));
      return value === undefined ? { value: null, problem: "not_in_list" as CellProblemCode } : { value };
    },
    (value, language) => (value === null ? "" : wordsOf(language)[value]),
  );

/** A number that the add-on writes. */
export const figure = (
  width: number,
  form: "number" | "decimal" | "percent" = "number",
  look: Look = {},
): Column<number | null> =>
  column(
    form,
    width,
    { ...look, by: "addon" },
    null,
    (cell) => ({ value: typeof cell === "number" ? cell : null }),
    (value) => value ?? "",
  );
