import {
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormatting from "@univerjs/preset-sheets-conditional-formatting/locales/de-DE";
import { ILayoutService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import core from "@univerjs/preset-sheets-core/locales/de-DE";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/de-DE";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import note from "@univerjs/preset-sheets-note/locales/de-DE";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import { emptyWorkbook, NEW_SHEET } from "../univer/empty-workbook.ts";

/** Univer in German, in the page's element `container`, with what Google Sheets shows. */
export function openSpreadsheet(container: string, snapshot: Partial<IWorkbookData> = emptyWorkbook()) {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.DE_DE,
    locales: { [LocaleType.DE_DE]: mergeLocales(core, dataValidation, conditionalFormatting, note) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      ribbonType: "simple",
      footer: { addSheetButtonConfig: { defaultColumnCount: NEW_SHEET.columnCount } },
    }),
    // Its search field takes the keyboard away in the middle of a word that is being typed into the cell.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  const registered = new Set<string>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = (Array.isArray(entry) ? entry : [entry]) as [PluginCtor<Plugin>, object?];
    if (!registered.has(plugin.pluginName)) univer.registerPlugin(plugin, options);
    registered.add(plugin.pluginName);
  }
  const api = FUniver.newAPI(univer);
  const lifecycle = univer.__getInjector().get(LifecycleService);
  return {
    univer,
    api,
    workbook: api.createWorkbook(snapshot),
    /** Puts the keyboard back to the cells. */
    focus: () => univer.__getInjector().get(ILayoutService).focus(),
    /** Univer lets three seconds pass before cells can be filled by the handle, say: by then a person has tried it in vain. */
    drawn: lifecycle.onStage(LifecycleStages.Rendered).then(() => {
      lifecycle.stage = LifecycleStages.Steady;
    }),
  };
}
