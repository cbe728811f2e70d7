import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Context } from "../context.ts";

/** Univer's free packages know no filter, but ask for each row whether one hides it. */
export function hideFilteredRows({ engine, state, workbook }: Context): void {
  const unitId = workbook.getId();
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
    priority: 100,
    handler(hidden, row, next) {
      if (row.unitId === unitId && isFiltered(state.filters, row.subUnitId, row.row)) return true;
      return next(hidden);
    },
  });
}

const isFiltered = (filters: Context["state"]["filters"], sheet: string, row: number) =>
  filters.some((each) => each.sheet === sheet && each.hidden.includes(row));
