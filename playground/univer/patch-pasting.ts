import {
  CellValueType,
  type ICellData,
  ICommandService,
  type Injector,
  type IStyleData,
  isFormulaString,
  isTextFormat,
} from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { parseTyped } from "./parse-typed.ts";
import type { Workbook } from "./workbook.ts";
import { workbookLocale } from "./workbook-locale.ts";

/** Univer's mark of what was copied in the page itself. */
const OWN = "data-copy-id";
const PASTE = "sheet.command.paste";

type Cells = Record<number, Record<number, ICellData | null> | undefined>;

/**
 * What is pasted from outside is read as if it were typed, as in Google Sheets, and leaves the cells their number formats: Univer reads
 * it in English and takes the formats away. It also forgets to say of some pastes that a command made them.
 */
export function patchPasting(injector: Injector, workbook: Workbook): void {
  const commands = injector.get(ICommandService);
  let paste: { id: string; isOwn: boolean; texts: string[][] | null } | null = null;
  commands.onCommandExecuted(({ id }) => {
    if (id === paste?.id) paste = null;
  });
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id.startsWith(PASTE)) {
      const { htmlContent = "", textContent = "" } = (params ?? {}) as { htmlContent?: string; textContent?: string };
      const isPlain = htmlContent === "" && !textContent.includes('"');
      const texts = isPlain ? textContent.split(/\r?\n/).map((line) => line.split("\t")) : null;
      paste = { id, isOwn: htmlContent.includes(OWN), texts };
    }
    if (!paste || id !== SetRangeValuesMutation.id || (options && "fromFormula" in options)) return;
    const given = params as ISetRangeValuesMutationParams & { trigger?: string };
    given.trigger ??= paste.id;
    const sheet = workbook.getSheetBySheetId(given.subUnitId)?.getSheet();
    if (paste.isOwn || !sheet) return;
    const locale = workbookLocale(workbook.getWorkbook());
    for (const [index, [row, cells]] of Object.entries((given.cellValue ?? {}) as Cells).entries())
      for (const [offset, [column, cell]] of Object.entries(cells ?? {}).entries()) {
        const format = sheet.getComposedCellStyle(Number(row), Number(column)).n ?? undefined;
        if (!cell) continue;
        const text = paste.texts?.[index]?.[offset]; // as it was, where Univer has made a number of it already
        if (typeof cell.v === "number" && text !== undefined) Object.assign(cell, { v: text, t: CellValueType.STRING });
        Object.assign(cell, readAsTyped(cell, format, locale));
      }
  });
}

function readAsTyped(cell: ICellData, format: IStyleData["n"], locale: string): Partial<ICellData> {
  const s = typeof cell.s === "object" && cell.s ? cell.s : {};
  const kept = format ? { s: { ...s, n: format } } : {};
  if (isTextFormat(format?.pattern)) return { ...kept, ...asText(cell) };
  if (typeof cell.v !== "string" || cell.p || cell.f) return kept;
  const parsed = parseTyped(cell.v, locale);
  if (parsed.kind === "text") return kept;
  const t = parsed.kind === "number" ? CellValueType.NUMBER : CellValueType.BOOLEAN;
  const shown = !format && parsed.pattern ? { s: { ...s, n: { pattern: parsed.pattern } } } : kept;
  return { ...shown, v: parsed.value, t };
}

/** The content of a text cell: nothing in it is a number, a date or a formula. */
export function asText({ f, v }: ICellData): Partial<ICellData> {
  if (isFormulaString(f)) return { f: null, si: null, p: null, v: f ?? null, t: CellValueType.FORCE_STRING };
  return v === null || v === undefined ? {} : { v: String(v), t: CellValueType.FORCE_STRING };
}
