import type { IDataValidationRule, ISheetDataValidationRule } from "@univerjs/core";
import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from "@univerjs/core";
import { deserializeRangeWithSheet, serializeRangeToRefString } from "@univerjs/engine-formula";
import { deserializeListOptions, serializeListOptions } from "@univerjs/sheets";
import { instantOf, serialOf } from "../../univer/serial.ts";
import { columnLetters } from "../a1.ts";
import type { Context, Place } from "../context.ts";
import { type BoxValue, CRITERIA, type Criterion, type GoneRange, type Requirement, type Rule } from "./rule.ts";

/** A rule of Univer's without its id and ranges. */
type Encoded = Omit<IDataValidationRule, "uid" | "ranges" | "bizInfo">;
/** The criterion is kept beside Univer's own fields, since several of Google's share one type of Univer's. */
type Marked = { bizInfo?: { criterion?: string; custom?: readonly BoxValue[] } };

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  BETWEEN: DataValidationOperator.BETWEEN,
  NOT_BETWEEN: DataValidationOperator.NOT_BETWEEN,
  EQUAL_TO: DataValidationOperator.EQUAL,
  NOT_EQUAL_TO: DataValidationOperator.NOT_EQUAL,
  GREATER_THAN: DataValidationOperator.GREATER_THAN,
  GREATER_THAN_OR_EQUAL_TO: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LESS_THAN: DataValidationOperator.LESS_THAN,
  LESS_THAN_OR_EQUAL_TO: DataValidationOperator.LESS_THAN_OR_EQUAL,
  AFTER: DataValidationOperator.GREATER_THAN,
  BEFORE: DataValidationOperator.LESS_THAN,
  ON_OR_AFTER: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  ON_OR_BEFORE: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
/** Univer has no "any date": everything from 1900 to 9999. */
const ANY_DATE = ["1", "2958465"] as const;

/** The rule as Univer keeps it; `at` is the corner that formulas of text criteria point to. */
export function encodeRule(rule: Rule, at: Place, context: Context): Encoded {
  const encoded: Encoded & Marked = {
    ...encodeRequirement(rule.requires, at, context),
    allowBlank: true,
    errorStyle: rule.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    ...(rule.help === null ? {} : { error: rule.help, prompt: rule.help, showInputMessage: true }),
    bizInfo: {
      criterion: rule.requires.criterion,
      ...("custom" in rule.requires && rule.requires.custom.length > 0 ? { custom: rule.requires.custom } : {}),
    },
  };
  return encoded;
}

function encodeRequirement(requires: Requirement, at: Place, context: Context): Encoded {
  if ("values" in requires)
    return {
      type: DataValidationType.LIST,
      formula1: serializeListOptions(requires.values),
      showDropDown: requires.showDropdown,
    };
  if ("source" in requires)
    return {
      type: DataValidationType.LIST,
      formula1: `=${"gone" in requires.source ? requires.source.gone : reference(requires.source, context)}`,
      showDropDown: requires.showDropdown,
    };
  if ("dates" in requires)
    return compared(
      DataValidationType.DATE,
      requires.criterion.slice("DATE_".length),
      requires.dates.map((date) => serialOf(date, context.state.timeZone)),
    );
  if ("numbers" in requires)
    return compared(DataValidationType.DECIMAL, requires.criterion.slice("NUMBER_".length), requires.numbers);
  if ("custom" in requires) {
    const [formula1, formula2] = requires.custom.map(String);
    // Univer draws a box without a second value as blank, too.
    return {
      type: DataValidationType.CHECKBOX,
      ...(formula1 === undefined ? {} : { formula1, formula2: formula2 ?? "" }),
    };
  }
  const cell = `${columnLetters(at.column)}${at.row + 1}`;
  const custom = (formula1: string): Encoded => ({ type: DataValidationType.CUSTOM, formula1 });
  const text = "text" in requires ? `"${requires.text.replaceAll('"', '""')}"` : "";
  switch (requires.criterion) {
    case "DATE_IS_VALID_DATE":
      return {
        type: DataValidationType.DATE,
        operator: DataValidationOperator.BETWEEN,
        formula1: ANY_DATE[0],
        formula2: ANY_DATE[1],
      };
    case "TEXT_IS_VALID_EMAIL":
      return custom(`=AND(ISNUMBER(FIND("@",${cell})),ISERROR(FIND(" ",${cell})))`);
    case "TEXT_IS_VALID_URL":
      return custom(`=ISNUMBER(FIND(".",${cell}))`);
    case "TEXT_CONTAINS":
      return custom(`=ISNUMBER(FIND(${text},${cell}))`);
    case "TEXT_DOES_NOT_CONTAIN":
      return custom(`=ISERROR(FIND(${text},${cell}))`);
    case "TEXT_EQUAL_TO":
      return custom(`=EXACT(${cell},${text})`);
    default:
      return custom("formula" in requires ? requires.formula : "=TRUE");
  }
}

function compared(type: DataValidationType, operator: string, given: readonly number[]): Encoded {
  const [first, second] = given.map(String);
  const known = OPERATORS[operator];
  if (!known) throw new Error(`${operator} is not in the stand-in`);
  return {
    type,
    operator: known,
    ...(first === undefined ? {} : { formula1: first }),
    ...(second === undefined ? {} : { formula2: second }),
  };
}

/** The rule as Google gives it back, also where a person made it in Univer's own dialog. */
export function decodeRule(rule: ISheetDataValidationRule, context: Context): Rule {
  return {
    requires: decodeRequirement(rule, context),
    allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    help: rule.error ?? null,
  };
}

function decodeRequirement(rule: ISheetDataValidationRule, context: Context): Requirement {
  const showDropdown = rule.showDropDown ?? true;
  const [first = "", second] = [rule.formula1, rule.formula2].map((each) => each ?? undefined);
  if (rule.type === DataValidationType.CHECKBOX) return { criterion: "CHECKBOX", custom: customOf(rule) };
  if (rule.type === DataValidationType.LIST) {
    if (!first.startsWith("="))
      return { criterion: "VALUE_IN_LIST", values: deserializeListOptions(first), showDropdown };
    return { criterion: "VALUE_IN_RANGE", source: dereference(first.slice(1), context), showDropdown };
  }
  const criterion = markOf(rule);
  if (criterion === "DATE_IS_VALID_DATE" || criterion === "TEXT_IS_VALID_EMAIL" || criterion === "TEXT_IS_VALID_URL")
    return { criterion };
  const given = [first, second].filter((each) => each !== undefined).map(Number);
  if (criterion && isDate(criterion))
    return { criterion, dates: given.map((serial) => new context.Date(instantOf(serial, context.state.timeZone))) };
  if (criterion && isNumber(criterion)) return { criterion, numbers: given };
  if (criterion === "TEXT_CONTAINS" || criterion === "TEXT_DOES_NOT_CONTAIN" || criterion === "TEXT_EQUAL_TO")
    return { criterion, text: /"((?:[^"]|"")*)"/.exec(first)?.[1]?.replaceAll('""', '"') ?? "" };
  return { criterion: "CUSTOM_FORMULA", formula: first };
}

/** In Univer's own dialog a person gives both values, as text. */
function customOf(rule: ISheetDataValidationRule): readonly BoxValue[] {
  const { formula1, formula2 } = rule;
  return (rule as Marked).bizInfo?.custom ?? (formula1 ? [formula1, formula2 ?? ""] : []);
}

function markOf(rule: ISheetDataValidationRule): Criterion | undefined {
  const name = (rule as Marked).bizInfo?.criterion;
  return CRITERIA.find((each) => each === name);
}

const isDate = (criterion: Criterion): criterion is Extract<Criterion, `DATE_${string}`> =>
  criterion.startsWith("DATE_");
const isNumber = (criterion: Criterion): criterion is Extract<Criterion, `NUMBER_${string}`> =>
  criterion.startsWith("NUMBER_");

function reference(source: Place, context: Context): string {
  const { row, column, rows, columns, sheet } = source;
  const range = { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
  return serializeRangeToRefString({ unitId: context.workbook.getId(), sheetName: sheet.getSheetName(), range });
}

function dereference(text: string, context: Context): Place | GoneRange {
  const { sheetName, range } = deserializeRangeWithSheet(text);
  const sheet = context.workbook.getSheetByName(sheetName);
  if (!sheet || !(range.startRow >= 0) || range.startRow >= sheet.getMaxRows()) return { gone: text };
  const rows = Math.min(range.endRow, sheet.getMaxRows() - 1) - range.startRow + 1;
  return {
    sheet,
    row: range.startRow,
    column: range.startColumn,
    rows,
    columns: range.endColumn - range.startColumn + 1,
  };
}
