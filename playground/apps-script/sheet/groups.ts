import type { Worksheet } from "../../univer/workbook.ts";
import type { Context } from "../context.ts";
import { createGroup, depthAt, groupAt, setAllCollapsed } from "../marks/groups.ts";
import { names } from "../stand-in.ts";

type Spreadsheet = typeof GoogleAppsScript.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Toggle = GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;

export const TOGGLE_POSITIONS = names("BEFORE", "AFTER") as unknown as Spreadsheet["GroupControlTogglePosition"];

/** Groups of rows and columns. */
export function sheetGroups(
  context: Context,
  worksheet: Worksheet,
  self: () => Sheet,
): Pick<
  Sheet,
  | `get${"Column" | "Row"}Group`
  | `get${"Column" | "Row"}GroupDepth`
  | `${"collapse" | "expand"}All${"Column" | "Row"}Groups`
  | `${"get" | "set"}${"Column" | "Row"}GroupControlPosition`
> {
  const find = (kind: "ROW" | "COLUMN") => (index: number, depth: number) => {
    const group = groupAt(context, worksheet, kind, index - 1, depth);
    return group && createGroup(context, worksheet, group);
  };
  const fold = (kind: "ROW" | "COLUMN", collapsed: boolean) => () => {
    setAllCollapsed(context, worksheet, kind, collapsed);
    return self();
  };
  const key = (kind: "ROW" | "COLUMN") => `${worksheet.getSheetId()}:${kind}`;
  const put = (kind: "ROW" | "COLUMN") => (position: Toggle) => {
    context.state.groupControls[key(kind)] = String(position) === "BEFORE" ? "BEFORE" : "AFTER";
    return self();
  };
  const position = (kind: "ROW" | "COLUMN") => () =>
    TOGGLE_POSITIONS[context.state.groupControls[key(kind)] ?? "AFTER"];
  return {
    getColumnGroup: find("COLUMN"),
    getRowGroup: find("ROW"),
    getColumnGroupDepth: (column: number) => depthAt(context, worksheet, "COLUMN", column - 1),
    getRowGroupDepth: (row: number) => depthAt(context, worksheet, "ROW", row - 1),
    collapseAllColumnGroups: fold("COLUMN", true),
    collapseAllRowGroups: fold("ROW", true),
    expandAllColumnGroups: fold("COLUMN", false),
    expandAllRowGroups: fold("ROW", false),
    setColumnGroupControlPosition: put("COLUMN"),
    setRowGroupControlPosition: put("ROW"),
    getColumnGroupControlPosition: position("COLUMN"),
    getRowGroupControlPosition: position("ROW"),
  };
}
