import { setWorkbookLocale } from "../../univer/workbook-locale.ts";
import type { Context } from "../context.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TOAST_SECONDS = 5;

/** The workbook itself: what it is called, where and when it is, and its voice. */
export function spreadsheetSettings(
  context: Context,
): Pick<
  Spreadsheet,
  | "getId"
  | "getName"
  | "rename"
  | "getUrl"
  | "getSpreadsheetLocale"
  | "setSpreadsheetLocale"
  | "getSpreadsheetTimeZone"
  | "setSpreadsheetTimeZone"
  | "toast"
> {
  const { workbook, state, host } = context;
  return {
    getId: () => workbook.getId(),
    getName: () => workbook.getName(),
    rename: (name: string) => void context.engine.write(() => workbook.setName(name)),
    getUrl: () => host.spreadsheetUrl,
    getSpreadsheetLocale: () => state.locale,
    setSpreadsheetLocale(locale: string) {
      setWorkbookLocale(workbook, locale);
      state.locale = locale;
    },
    getSpreadsheetTimeZone: () => state.timeZone,
    setSpreadsheetTimeZone(timeZone: string) {
      new Intl.DateTimeFormat("en", { timeZone });
      state.timeZone = timeZone;
    },
    toast: (message: string, title: string = "", seconds: number | null = TOAST_SECONDS) =>
      host.toast(String(message), title, seconds ?? TOAST_SECONDS),
  };
}
