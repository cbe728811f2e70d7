import { type ICellData, ICommandService, type Injector, type IStyleData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Workbook, Worksheet } from "../univer/workbook.ts";
import type { Place } from "./context.ts";

/** A write to one cell: undefined members stay, null ones are taken away. */
export type CellWrite = Omit<ICellData, "s"> & { s?: StyleWrite | null };
export type StyleWrite = { [Key in keyof IStyleData]?: IStyleData[Key] | null };

/** The few ways into Univer that the stand-in uses. */
export interface Engine {
  readonly injector: Injector;
  /** True while the stand-in writes: what happens then is no edit by a person. */
  readonly writing: boolean;
  execute(command: string, parameters: object): void;
  /** Runs writes that go through Univer's facade. */
  write<T>(change: () => T): T;
  cell(sheet: Worksheet, row: number, column: number): ICellData | null;
  /** The style as drawn: the cell's own over its row's and column's. */
  style(sheet: Worksheet, row: number, column: number): IStyleData;
  /** The number format alone: much cheaper than the whole style. */
  pattern(sheet: Worksheet, row: number, column: number): string | undefined;
  /** One command for all cells; `cell` counts from the place's corner, and undefined leaves a cell alone. */
  writeCells(place: Place, cell: (row: number, column: number) => CellWrite | undefined): void;
  /** Whether a checkbox of true and false is there; one with values of its own leaves 0 and 1 numbers. */
  hasCheckbox(sheet: Worksheet, row: number, column: number): boolean;
}

export function createEngine(workbook: Workbook): Engine {
  const unitId = workbook.getId();
  const injector = workbook.getActiveSheet().getInject();
  const commands = injector.get(ICommandService);
  const styles = workbook.getWorkbook().getStyles();
  const validations = injector.get(SheetDataValidationModel);
  let depth = 0;

  function write<T>(change: () => T): T {
    depth++;
    try {
      return change();
    } finally {
      depth--;
    }
  }
  const execute = (command: string, parameters: object) =>
    write(() => {
      if (commands.syncExecuteCommand(command, parameters) === false) throw new Error(`Univer refused ${command}`);
    });

  return {
    injector,
    get writing() {
      return depth > 0;
    },
    execute,
    write,
    cell: (sheet, row, column) => sheet.getSheet().getCellRaw(row, column) ?? null,
    style: (sheet, row, column) => sheet.getSheet().getComposedCellStyle(row, column),
    pattern(sheet, row, column) {
      const core = sheet.getSheet();
      const own = styles.getStyleByCell(core.getCellRaw(row, column))?.n;
      return (own ?? core.getRowStyle(row)?.n ?? core.getColumnStyle(column)?.n)?.pattern;
    },
    writeCells(place, cell) {
      const value: Record<number, Record<number, CellWrite>> = {};
      let any = false;
      for (let row = 0; row < place.rows; row++) {
        const cells: Record<number, CellWrite> = {};
        for (let column = 0; column < place.columns; column++) {
          const written = cell(row, column);
          if (written) {
            cells[place.column + column] = written;
            any = true;
          }
        }
        value[place.row + row] = cells;
      }
      if (!any) return;
      const { row, column, rows, columns } = place;
      const range = { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
      execute(SetRangeValuesCommand.id, { unitId, subUnitId: place.sheet.getSheetId(), range, value });
    },
    hasCheckbox(sheet, row, column) {
      const rule = validations.getRuleByLocation(unitId, sheet.getSheetId(), row, column);
      return rule?.type === "checkbox" && !rule.formula1;
    },
  };
}
