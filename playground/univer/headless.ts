import { IUniverInstanceService, type IWorkbookData, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import sheets from "@univerjs/sheets/locale/de-DE";
import { emptyWorkbook } from "./empty-workbook.ts";
import { applyPatches } from "./patches.ts";
import { enginePlugins } from "./plugins.ts";
import type { Workbook } from "./workbook.ts";

/** A running spreadsheet without a page. */
export interface Headless {
  univer: Univer;
  api: FUniver;
  workbook: Workbook;
  dispose(): void;
}

/** The engine in Node, as the page has it but without anything to look at. A snapshot of the page can go in, and back. */
export function startHeadless(snapshot: Partial<IWorkbookData> = emptyWorkbook()): Headless {
  const locales = { [LocaleType.DE_DE]: sheets }; // without words Univer never finds a second copy of a sheet a name
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.DE_DE, locales });
  for (const plugin of enginePlugins) univer.registerPlugin(plugin);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(snapshot);
  univer.__getInjector().get(IUniverInstanceService).focusUnit(workbook.getId()); // undo goes where the focus is
  applyPatches(univer, workbook);
  return { univer, api, workbook, dispose: () => univer.dispose() };
}
