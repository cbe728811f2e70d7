import type { Workbook as Core, INumfmtLocaleTag } from "@univerjs/core";
import { sheetLocale } from "./sheet-locale.ts";
import type { Workbook } from "./workbook.ts";

/** What a new spreadsheet of the playground is in. */
export const DEFAULT_LOCALE = "de_DE";

const codes = new WeakMap<Core, string>();

/** From now on the workbook reads what people type, and shows numbers and dates, as in this locale. Throws where nobody knows it. */
export function setWorkbookLocale(workbook: Workbook, code: string): void {
  const { tag } = sheetLocale(code);
  codes.set(workbook.getWorkbook(), code);
  // The list of tags in Univer's types is shorter than what its number formats know.
  workbook.setNumfmtLocal(tag as INumfmtLocaleTag);
}

/** The workbook's locale, as Google writes it: "de_DE". */
export const workbookLocale = (workbook: Core): string => codes.get(workbook) ?? DEFAULT_LOCALE;
