import { CellValueType, type Injector, isFormulaString, isTextFormat } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { parseTyped } from "./parse-typed.ts";
import { asText } from "./patch-pasting.ts";
import { workbookLocale } from "./workbook-locale.ts";

/** Before Univer's own parser (100), which knows English only. */
const PRIORITY = 1000;

/** Typed `14.02.2026`, `12,5` and `WAHR` stay text in Univer: they are read as a sheet of the workbook's locale reads them. */
export function patchTyping(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler(cell, context, next) {
      if (!cell || cell.t === CellValueType.FORCE_STRING) return next(cell);
      const styles = context.workbook.getStyles();
      const style = context.worksheet.getComposedCellStyle(context.row, context.col);
      const own = typeof cell.s === "string" ? styles.get(cell.s) : cell.s;
      if (isTextFormat(style.n?.pattern ?? own?.n?.pattern)) {
        if (!isFormulaString(cell.f ?? cell.v)) return next(cell);
        const { p: _colours, s, ...content } = cell; // a formula is coloured while it is typed, text is not
        return { ...content, ...asText(cell), p: null, ...(typeof s === "string" ? { s } : {}) };
      }
      if (cell.f) return next(cell);
      const typed = cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell.v;
      if (typeof typed !== "string" && typeof typed !== "number") return next(cell);
      const parsed = parseTyped(String(typed), workbookLocale(context.workbook));
      // Univer's own parser after this one would take "2/14/2026" for a day in any locale.
      if (parsed.kind === "text") return cell.p || typed === "" ? next(cell) : { ...cell, t: CellValueType.STRING };
      const pattern = parsed.pattern && !style.n?.pattern ? { n: { pattern: parsed.pattern } } : {};
      return { ...cell, p: null, v: parsed.value, t: cellType[parsed.kind], s: { ...own, ...pattern } };
    },
  });
}

const cellType = { number: CellValueType.NUMBER, boolean: CellValueType.BOOLEAN };
