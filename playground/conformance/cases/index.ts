import type { Case } from "../case.ts";
import { clockChangeCases } from "./clock-changes.ts";
import { copyCases } from "./copies.ts";
import { dateCases } from "./dates.ts";
import { htmlCases } from "./html.ts";
import { localeCases } from "./locales.ts";
import { markCases } from "./marks.ts";
import { propertyCases } from "./properties.ts";
import { rangeCases } from "./ranges.ts";
import { ruleCases } from "./rules.ts";
import { serviceCases } from "./services.ts";
import { sheetCases } from "./sheets.ts";
import { utilityCases } from "./utilities.ts";
import { textFormatCases, valueCases } from "./values.ts";

/** All that the stand-in promises, by subject. */
export const table: Readonly<Record<string, readonly Case[]>> = {
  values: valueCases,
  "text cells": textFormatCases,
  dates: dateCases,
  "clock changes": clockChangeCases,
  locales: localeCases,
  ranges: rangeCases,
  rules: ruleCases,
  sheets: sheetCases,
  copies: copyCases,
  marks: markCases,
  properties: propertyCases,
  services: serviceCases,
  html: htmlCases,
  utilities: utilityCases,
};
