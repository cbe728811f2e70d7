import type { Context } from "./context.ts";
import { createScriptIntl } from "./script-date.ts";
import { createHtmlService } from "./services/html.ts";
import { createLockService } from "./services/lock.ts";
import { createLogger } from "./services/logger.ts";
import { createPropertiesService } from "./services/properties.ts";
import { createScriptApp } from "./services/script-app.ts";
import { createSession } from "./services/session.ts";
import { createSpreadsheetApp } from "./services/spreadsheet-app.ts";
import { createUrlFetchApp } from "./services/url-fetch.ts";
import { createUtilities } from "./services/utilities.ts";

type GlobalName = (typeof GLOBAL_NAMES)[number];

/** Google's global objects that the bundle can name, and those of the language that are of another time zone there. */
export const GLOBAL_NAMES = [
  "SpreadsheetApp",
  "PropertiesService",
  "LockService",
  "HtmlService",
  "UrlFetchApp",
  "Session",
  "ScriptApp",
  "Utilities",
  "Logger",
  "console",
  "Date",
  "Intl",
] as const;

/** Fresh for every run, as on Google. */
export function createGlobals(context: Context): Record<GlobalName, unknown> {
  const { log, info, warn, error } = console;
  return {
    SpreadsheetApp: createSpreadsheetApp(context),
    PropertiesService: createPropertiesService(context),
    LockService: createLockService(context),
    HtmlService: createHtmlService(context),
    UrlFetchApp: createUrlFetchApp(context),
    Session: createSession(context),
    ScriptApp: createScriptApp(context),
    Utilities: createUtilities(context),
    Logger: createLogger(),
    Date: context.Date,
    Intl: createScriptIntl(context.manifest.timeZone),
    console: { log, info, warn, error, time: () => {}, timeEnd: () => {} },
  };
}
