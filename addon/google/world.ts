import { LANGUAGES, type Language, languageOf } from "../../model/language.ts";
import type { World } from "../ports.ts";
import { dayOf } from "./days.ts";
import { documentMemory, userMemory } from "./memory.ts";
import { reminderTimer } from "./reminder-timer.ts";
import { workerServer } from "./server.ts";
import { openWorkbook } from "./workbook.ts";

/** The interface's language: the person's choice, else that of their Google account. */
export function personLanguage(): Language {
  const chosen = userMemory().get("language");
  return LANGUAGES.find((language) => language === chosen) ?? languageOf(Session.getActiveUserLocale());
}

export function setPersonLanguage(language: Language): void {
  userMemory().set("language", language);
}

/** Hexadecimal digits from random UUIDs, without the two digits in each that are fixed or half fixed. */
function randomHex(bytes: number): string {
  let digits = "";
  while (digits.length < bytes * 2) {
    const uuid = Utilities.getUuid().replace(/-/g, "");
    digits += uuid.slice(0, 12) + uuid.slice(13, 16) + uuid.slice(17);
  }
  return digits.slice(0, bytes * 2);
}

/** What the commands get to work with, in the open spreadsheet. */
export function googleWorld(): World {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const document = documentMemory();
  return {
    workbook: openWorkbook(spreadsheet, document),
    server: workerServer(),
    timer: reminderTimer(() => spreadsheet.getSpreadsheetTimeZone()),
    document,
    user: userMemory(),
    language: personLanguage(),
    today: dayOf(new Date(), spreadsheet.getSpreadsheetTimeZone()),
    randomHex,
  };
}
