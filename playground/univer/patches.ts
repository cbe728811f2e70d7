import type { Univer } from "@univerjs/core";
import { followConditionalFormats } from "./follow-conditional-formats.ts";
import { patchDefaultFont } from "./patch-default-font.ts";
import { patchListRanges } from "./patch-list-ranges.ts";
import { patchPasting } from "./patch-pasting.ts";
import { patchRowHeights } from "./patch-row-heights.ts";
import { patchRuleRanges } from "./patch-rule-ranges.ts";
import { patchTyping } from "./patch-typing.ts";
import { patchValidators } from "./patch-validators.ts";
import { patchWatchedRanges } from "./patch-watched-ranges.ts";
import type { Workbook } from "./workbook.ts";
import { DEFAULT_LOCALE, setWorkbookLocale } from "./workbook-locale.ts";

/** What Univer 0.25.1 needs so that a German sheet behaves: see each patch for the fault it mends. */
export function applyPatches(univer: Univer, workbook: Workbook): void {
  const injector = univer.__getInjector();
  patchDefaultFont();
  patchTyping(injector);
  patchPasting(injector, workbook);
  patchRowHeights(injector, workbook);
  patchValidators(injector);
  patchWatchedRanges(injector, workbook.getId());
  patchListRanges(injector, workbook);
  patchRuleRanges(injector, workbook);
  followConditionalFormats(injector, workbook.getId());
  setWorkbookLocale(workbook, DEFAULT_LOCALE);
}
