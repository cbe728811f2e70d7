import { ICommandService } from "@univerjs/core";
import { SetRowVisibleMutation } from "@univerjs/sheets";
import type { Worksheet } from "../../univer/workbook.ts";
import type { Context, Place } from "../context.ts";
import { sortPlace } from "../range/sorting.ts";
import type { Condition } from "../rules/conditional-format.ts";
import { enteredIn } from "../rules/entered.ts";
import { meets } from "../rules/meets.ts";
import type { Entered } from "../rules/violates.ts";
import { standIn } from "../stand-in.ts";
import type { FilterCriteria, Filtered } from "../state.ts";
import { createFilterCriteria, filterCriteriaOf } from "./filter-criteria.ts";

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** The filter of a sheet, if it has one. */
export function filterOf(context: Context, worksheet: Worksheet): Filter | null {
  const found = context.state.filters.find((each) => each.sheet === worksheet.getSheetId());
  return found ? createFilter(context, worksheet, found) : null;
}

/** A new filter that hides nothing yet; a sheet has one at most. */
export function addFilter(context: Context, { sheet, row, column, rows, columns }: Place): Filter {
  if (filterOf(context, sheet)) throw new Error("You can't create a filter in a sheet that already has a filter.");
  const area = { row, column, rows, columns };
  const filtered: Filtered = { sheet: sheet.getSheetId(), area, columns: {}, hidden: [] };
  context.state.filters.push(filtered);
  return createFilter(context, sheet, filtered);
}

/** The first row is the header; columns are counted from the sheet's first. */
function createFilter(context: Context, worksheet: Worksheet, filtered: Filtered): Filter {
  const place = (): Place => ({ sheet: worksheet, ...filtered.area });
  const rows = (): Place => ({ ...place(), row: filtered.area.row + 1, rows: filtered.area.rows - 1 });
  const offset = (position: number) => {
    const found = position - 1 - filtered.area.column;
    if (!Number.isInteger(found) || found < 0 || found >= filtered.area.columns)
      throw new Error("The column is outside the filter's range.");
    return found;
  };
  const put = (position: number, criteria: FilterCriteria | null) => {
    const { [offset(position)]: _old, ...others } = filtered.columns;
    filtered.columns = criteria ? { ...others, [offset(position)]: criteria } : others;
    filtered.hidden = filtered.area.rows > 1 ? hiddenRows(filtered, enteredIn(context, rows())) : [];
    redraw(context, worksheet);
    return filter;
  };
  const filter: Filter = standIn<Filter>(
    "Filter",
    {
      getRange: () => context.range(place()),
      getColumnFilterCriteria(position: number) {
        const criteria = filtered.columns[offset(position)];
        return criteria ? createFilterCriteria(context, criteria) : null;
      },
      setColumnFilterCriteria: (position: number, criteria: Criteria | null) =>
        put(position, criteria && filterCriteriaOf(criteria)),
      removeColumnFilterCriteria: (position: number) => put(position, null),
      sort(position: number, ascending: boolean) {
        offset(position);
        if (filtered.area.rows > 1) sortPlace(context, rows(), [{ column: position - 1, ascending }]);
        return filter;
      },
      remove() {
        const { state } = context;
        state.filters = state.filters.filter((each) => each !== filtered);
        redraw(context, worksheet);
      },
    },
    context.gate,
  );
  return filter;
}

function hiddenRows({ area, columns }: Filtered, entered: readonly (readonly Entered[])[]): number[] {
  return entered.flatMap((line, row) => {
    const hides = Object.entries(columns).some(([column, criteria]) => {
      const entry = line[Number(column)];
      return entry !== undefined && !passes(criteria, entry);
    });
    return hides ? [area.row + 1 + row] : [];
  });
}

function passes(criteria: FilterCriteria, entry: Entered): boolean {
  if ("hiddenValues" in criteria) return !criteria.hiddenValues.includes(entry.display);
  return meets(criteria.criterion as Condition, criteria.values, entry);
}

/** Univer lays a sheet out anew when rows are shown: even none. */
function redraw({ engine, workbook }: Context, worksheet: Worksheet): void {
  const params = { unitId: workbook.getId(), subUnitId: worksheet.getSheetId(), ranges: [] };
  const commands = engine.injector.get(ICommandService);
  engine.write(() => commands.syncExecuteCommand(SetRowVisibleMutation.id, params));
}
