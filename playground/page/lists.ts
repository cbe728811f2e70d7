import type { FUniver } from "@univerjs/core/facade";
import { ISheetCellDropdownManagerService } from "@univerjs/preset-sheets-core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Workbook } from "../univer/workbook.ts";
import { wrapMethod } from "../univer/wrap-method.ts";
import { cellBox } from "./cell-box.ts";
import { openChoices } from "./frame/choices.ts";
import type { EarlyKeys } from "./frame/early-keys.ts";

/** Univer's own list takes no keys, and its search field swallows the letters that are typed into the cell: ours stands in its place. */
export function showOwnLists(api: FUniver, workbook: Workbook, keys: EarlyKeys): void {
  const injector = workbook.getActiveSheet().getInject();
  let open: ReturnType<typeof openChoices> | null = null;
  wrapMethod(injector.get(ISheetCellDropdownManagerService), "showDropdown", (showOther) => (dropdown) => {
    if (dropdown.type !== "list" || dropdown.props.multiple) return showOther(dropdown);
    const { options, onChange } = dropdown.props;
    const { row, col } = dropdown.location;
    const { x, y, width, height } = cellBox(workbook, workbook.getActiveSheet().getRange(row, col).getA1Notation());
    const opened = openChoices({
      keys,
      labels: options.map(({ value }) => value),
      at: { x, y: y + height + 2, width },
      choose: (label) => void onChange?.([label]),
      closed() {
        if (open === opened) open = null;
        dropdown.onHide?.();
      },
    });
    open = opened;
    return { dispose: opened.close };
  });
  api.addEvent(api.Event.SheetEditChanging, ({ value }) => open?.narrow(value.toPlainText()));
  keys.listen(pressed);

  /** Alt and arrow down opens a list, the space bar ticks a box: Univer knows neither. */
  function pressed(event: KeyboardEvent): void {
    const opens = event.key === "ArrowDown" && event.altKey;
    const ticks = event.key === " " && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!(opens || ticks) || workbook.isCellEditing() || !document.activeElement?.closest("#sheet")) return;
    const cell = workbook.getActiveCell();
    if (!cell) return;
    const at = { unitId: workbook.getId(), subUnitId: workbook.getActiveSheet().getSheetId() };
    const [row, column] = [cell.getRow(), cell.getColumn()];
    const rule = injector.get(SheetDataValidationModel).getRuleByLocation(at.unitId, at.subUnitId, row, column);
    if (rule?.type !== (opens ? "list" : "checkbox")) return;
    event.preventDefault();
    if (opens) {
      void api.executeCommand("sheet.operation.show-data-validation-dropdown", { ...at, row, column });
      return;
    }
    const [on, off] = [rule.formula1 || 1, rule.formula2 || 0];
    const isOn = String(workbook.getActiveSheet().getSheet().getCellRaw(row, column)?.v ?? "") === String(on);
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    void api.executeCommand("sheet.command.set-range-values", { ...at, range, value: { v: isOn ? off : on, p: null } });
  }
}
