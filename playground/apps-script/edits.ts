import { type ICellData, type ICommandInfo, ICommandService } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { cellText } from "./cell-value.ts";
import type { Context, Place } from "./context.ts";
import { isRejected } from "./rules/reject.ts";
import { AUTH_MODES } from "./services/script-app.ts";

/** Google's event object of onEdit. */
export interface EditEvent {
  authMode: string;
  source: GoogleAppsScript.Spreadsheet.Spreadsheet;
  range: GoogleAppsScript.Spreadsheet.Range;
  value?: string;
  oldValue?: string;
}

/** A cell's text before an edit. */
type Before = { place: Place; oldValue: string };

/** Turns what people do to cells into onEdit events; what scripts write never is one. */
export function listenForEdits(context: Context, run: (event: EditEvent) => void) {
  const { engine } = context;
  const commands = engine.injector.get(ICommandService);
  const before = new WeakMap<object, Before>();
  let settled = Promise.resolve();

  /** The edit that a mutation makes, if it is a person's. */
  function editOf(
    command: Readonly<ICommandInfo>,
    options?: object,
  ): { params: ISetRangeValuesMutationParams; place: Place } | null {
    if (command.id !== SetRangeValuesMutation.id || engine.writing || !isEdit(command.params)) return null;
    const params = command.params;
    if (!params.trigger || params.trigger.startsWith("formula.") || (options && "fromFormula" in options)) return null;
    const place = editedPlace(context, params);
    return place && { params, place };
  }

  function listen(onError: (error: unknown) => void = (error) => console.error(error)): () => void {
    const early = commands.beforeCommandExecuted((command, options) => {
      const edit = editOf(command, options);
      if (!edit) return;
      const cell = engine.cell(edit.place.sheet, edit.place.row, edit.place.column);
      before.set(edit.params, { place: edit.place, oldValue: cell ? cellText(cell) : "" });
    });
    const late = commands.onCommandExecuted((command, options) => {
      const edit = editOf(command, options);
      const known = edit && before.get(edit.params);
      if (!known || rolledBack(context, known.place)) return;
      // After the command that the edit is part of, so that a script's writes do not get between its steps.
      settled = settled.then(() => {
        try {
          run(eventOf(context, known));
        } catch (error) {
          onError(error);
        }
      });
    });
    return () => {
      early.dispose();
      late.dispose();
    };
  }
  return { listen, settle: () => settled };
}

function eventOf(context: Context, { place, oldValue }: Before): EditEvent {
  const event: EditEvent = {
    authMode: AUTH_MODES.LIMITED,
    source: context.spreadsheet(),
    range: context.range(place),
  };
  if (place.rows > 1 || place.columns > 1) return event;
  const cell = context.engine.cell(place.sheet, place.row, place.column);
  const value = cell ? shown(context, place, cell) : "";
  return { ...event, ...(value === "" ? {} : { value }), ...(oldValue === "" ? {} : { oldValue }) };
}

/** Google gives numbers (a date's serial too) and truth values as text: "46067", "TRUE". */
function shown(context: Context, place: Place, cell: ICellData): string {
  const value: unknown = context.range(place).getValue();
  return typeof value === "boolean" ? String(value).toUpperCase() : cellText(cell);
}

/** Univer writes rejected input first and takes it back a little later: no edit, then. */
function rolledBack(context: Context, place: Place): boolean {
  if (place.rows > 1 || place.columns > 1) return false;
  const cell = context.engine.cell(place.sheet, place.row, place.column);
  const { s: _style, ...content } = cell ?? {};
  return isRejected(context, place, place.row, place.column, content);
}

function isEdit(params: object | undefined): params is ISetRangeValuesMutationParams {
  return params !== undefined && "cellValue" in params && params.cellValue !== undefined;
}

type Cells = Readonly<Record<number, ICellData | null>> | undefined;

/** The smallest rectangle around the cells whose content changes; null where only looks do. */
function editedPlace(context: Context, params: ISetRangeValuesMutationParams): Place | null {
  const sheet =
    params.unitId === context.workbook.getId() ? context.workbook.getSheetBySheetId(params.subUnitId) : null;
  if (!sheet) return null;
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, cells] of Object.entries((params.cellValue ?? {}) as Record<string, Cells>))
    for (const [column, cell] of Object.entries(cells ?? {}))
      if (!cell || "v" in cell || "f" in cell || "p" in cell) {
        rows.push(Number(row));
        columns.push(Number(column));
      }
  if (rows.length === 0) return null;
  const [row, column] = [least(rows), least(columns)];
  return {
    sheet,
    row,
    column,
    rows: -least(rows.map(negative)) - row + 1,
    columns: -least(columns.map(negative)) - column + 1,
  };
}

const least = (numbers: number[]) => numbers.reduce((one, other) => Math.min(one, other));
const negative = (number: number) => -number;
