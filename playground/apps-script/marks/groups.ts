import type { Worksheet } from "../../univer/workbook.ts";
import type { Context } from "../context.ts";
import { standIn } from "../stand-in.ts";
import type { Grouped } from "../state.ts";

type Group = GoogleAppsScript.Spreadsheet.Group;
type Kind = Grouped["kind"];

const MAX_DEPTH = 8;

const groupsOf = (context: Context, worksheet: Worksheet, kind: Kind) =>
  context.state.groups.filter((each) => each.sheet === worksheet.getSheetId() && each.kind === kind);

const holds = (group: Grouped, index: number) => index >= group.start && index < group.start + group.count;

/** How many groups the row or column lies in. */
export function depthAt(context: Context, worksheet: Worksheet, kind: Kind, index: number): number {
  return Math.max(
    0,
    ...groupsOf(context, worksheet, kind)
      .filter((each) => holds(each, index))
      .map((each) => each.depth),
  );
}

export function groupAt(
  context: Context,
  worksheet: Worksheet,
  kind: Kind,
  index: number,
  depth: number,
): Grouped | null {
  return groupsOf(context, worksheet, kind).find((each) => each.depth === depth && holds(each, index)) ?? null;
}

/** Deepens (or flattens) a span; neighbouring members of one depth are one group, as on Google. */
export function shiftDepth(
  context: Context,
  worksheet: Worksheet,
  kind: Kind,
  start: number,
  count: number,
  delta: number,
) {
  const size = kind === "ROW" ? worksheet.getMaxRows() : worksheet.getMaxColumns();
  const before = groupsOf(context, worksheet, kind);
  const depths = Array.from({ length: size }, (_, index) => {
    const depth = depthAt(context, worksheet, kind, index);
    if (index < start || index >= start + count) return depth;
    if (depth + delta > MAX_DEPTH) throw new Error(`A group cannot be deeper than ${MAX_DEPTH}.`);
    return Math.max(0, depth + delta);
  });
  const after: Grouped[] = [];
  for (let depth = 1; depth <= Math.max(...depths); depth++)
    for (let index = 0; index < size; index++) {
      if ((depths[index] ?? 0) < depth) continue;
      const first = index;
      while (index + 1 < size && (depths[index + 1] ?? 0) >= depth) index++;
      const collapsed = before.some((each) => each.collapsed && each.depth === depth && holds(each, first));
      after.push({ sheet: worksheet.getSheetId(), kind, start: first, count: index - first + 1, depth, collapsed });
    }
  for (const group of before) if (group.collapsed) show(context, worksheet, group, true);
  context.state.groups = [...context.state.groups.filter((each) => !before.includes(each)), ...after];
  for (const group of after) if (group.collapsed) show(context, worksheet, group, false);
}

export function setAllCollapsed(context: Context, worksheet: Worksheet, kind: Kind, collapsed: boolean): void {
  for (const group of groupsOf(context, worksheet, kind)) setCollapsed(context, worksheet, group, collapsed);
}

function setCollapsed(context: Context, worksheet: Worksheet, group: Grouped, collapsed: boolean): void {
  if (group.collapsed === collapsed) return;
  group.collapsed = collapsed;
  show(context, worksheet, group, !collapsed);
  if (collapsed) return;
  const inner = groupsOf(context, worksheet, group.kind).filter((each) => each.depth > group.depth && each.collapsed);
  for (const each of inner) show(context, worksheet, each, false);
}

function show(context: Context, worksheet: Worksheet, { kind, start, count }: Grouped, visible: boolean): void {
  context.engine.write(() => {
    if (kind === "ROW") visible ? worksheet.showRows(start, count) : worksheet.hideRows(start, count);
    else visible ? worksheet.showColumns(start, count) : worksheet.hideColumns(start, count);
  });
}

/** Google's `Group` over one of the state's. */
export function createGroup(context: Context, worksheet: Worksheet, group: Grouped): Group {
  const fold = (collapsed: boolean) => {
    setCollapsed(context, worksheet, group, collapsed);
    return self;
  };
  const self: Group = standIn<Group>(
    "Group",
    {
      collapse: () => fold(true),
      expand: () => fold(false),
      isCollapsed: () => group.collapsed,
      getDepth: () => group.depth,
      getControlIndex() {
        const before = context.state.groupControls[`${group.sheet}:${group.kind}`] === "BEFORE";
        return before ? group.start : group.start + group.count + 1;
      },
      getRange: () =>
        context.range(
          group.kind === "ROW"
            ? { sheet: worksheet, row: group.start, rows: group.count, column: 0, columns: worksheet.getMaxColumns() }
            : { sheet: worksheet, row: 0, rows: worksheet.getMaxRows(), column: group.start, columns: group.count },
        ),
      remove: () => shiftDepth(context, worksheet, group.kind, group.start, group.count, -1),
    },
    context.gate,
  );
  return self;
}
