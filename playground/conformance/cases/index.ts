import type { Case } from "../case.ts";
import { a1Cases } from "./a1.ts";
import { boundCases } from "./bounds.ts";
import { checkboxCases } from "./checkboxes.ts";
import { clearingCases } from "./clearing.ts";
import { clockChangeCases } from "./clock-changes.ts";
import { copyCases } from "./copies.ts";
import { criterionCases } from "./criteria.ts";
import { customCheckboxCases } from "./custom-checkboxes.ts";
import { dateCases } from "./dates.ts";
import { filterCases } from "./filters.ts";
import { formatRuleCases } from "./format-rules.ts";
import { formatCases } from "./formats.ts";
import { geometryCases } from "./geometry.ts";
import { groupCases } from "./groups.ts";
import { htmlCases } from "./html.ts";
import { localeCases } from "./locales.ts";
import { lookCases } from "./looks.ts";
import { markCases } from "./marks.ts";
import { mergingCases } from "./merging.ts";
import { metadataCases } from "./metadata.ts";
import { movingCases } from "./moving.ts";
import { nameCases } from "./names.ts";
import { noteCases } from "./notes.ts";
import { propertyCases } from "./properties.ts";
import { protectionCases } from "./protections.ts";
import { rangeCases } from "./ranges.ts";
import { ruleCases } from "./rules.ts";
import { serviceCases } from "./services.ts";
import { sheetCases } from "./sheets.ts";
import { sortingCases } from "./sorting.ts";
import { structureCases } from "./structure.ts";
import { tabCases } from "./tabs.ts";
import { utilityCases } from "./utilities.ts";
import { textFormatCases, valueCases } from "./values.ts";
import { visibilityCases } from "./visibility.ts";
import { writingCases } from "./writing.ts";

/** All that the stand-in promises, by subject. */
export const table: Readonly<Record<string, readonly Case[]>> = {
  values: valueCases,
  writing: writingCases,
  "text cells": textFormatCases,
  dates: dateCases,
  "clock changes": clockChangeCases,
  locales: localeCases,
  ranges: rangeCases,
  A1: a1Cases,
  geometry: geometryCases,
  clearing: clearingCases,
  notes: noteCases,
  looks: lookCases,
  sorting: sortingCases,
  merging: mergingCases,
  rules: ruleCases,
  checkboxes: checkboxCases,
  "checkboxes with values": customCheckboxCases,
  "format rules": formatRuleCases,
  criteria: criterionCases,
  sheets: sheetCases,
  tabs: tabCases,
  structure: structureCases,
  bounds: boundCases,
  visibility: visibilityCases,
  names: nameCases,
  copies: copyCases,
  filters: filterCases,
  "kept conditional formats": formatCases,
  moving: movingCases,
  marks: markCases,
  metadata: metadataCases,
  groups: groupCases,
  protections: protectionCases,
  properties: propertyCases,
  services: serviceCases,
  html: htmlCases,
  utilities: utilityCases,
};
