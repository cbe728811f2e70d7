import type { GridChange } from "../../univer/grid-changes.ts";
import { changeSpan, type Span } from "../../univer/spans.ts";
import type { Area, Location, State } from "../state.ts";

/** Keeps marks where they belong when rows or columns come, go or move. */
export function moveMarks(state: State, { sheet, kind, change }: GridChange): void {
  const moved = (area: Area): Area | null => {
    const isRow = kind === "ROW";
    const [start, count] = isRow ? [area.row, area.rows] : [area.column, area.columns];
    const span = changeSpan({ start, count }, change);
    if (!span) return null;
    return {
      ...area,
      ...(isRow ? { row: span.start, rows: span.count } : { column: span.start, columns: span.count }),
    };
  };
  const line = (index: number): number | null => changeSpan({ start: index, count: 1 }, change)?.start ?? null;
  const here = <Mark extends { sheet: string }>(marks: Mark[], follow: (mark: Mark) => Mark | null): Mark[] =>
    marks.flatMap((mark) => (mark.sheet === sheet ? (follow(mark) ?? []) : [mark]));

  state.metadata = state.metadata.flatMap((each) => {
    const { location } = each;
    if (location.kind !== kind || location.sheet !== sheet) return [each];
    const span: Span | null = changeSpan(location, change);
    return span ? [{ ...each, location: { kind: location.kind, sheet, ...span } }] : [];
  });
  state.groups = here(state.groups, (each) => {
    if (each.kind !== kind) return each;
    const span = changeSpan(each, change);
    return span && Object.assign(each, span);
  });
  state.protections = here(state.protections, (each) => {
    if (!each.area) return each;
    const area = moved(each.area);
    return area && Object.assign(each, { area });
  });
  state.bandings = here(state.bandings, (each) => {
    const area = moved(each.area);
    return area && Object.assign(each, { area });
  });
  state.filters = here(state.filters, (each) => {
    const area = moved(each.area);
    if (!area) return null;
    if (kind === "ROW") return Object.assign(each, { area, hidden: each.hidden.flatMap((row) => line(row) ?? []) });
    const columns = Object.entries(each.columns).flatMap(([offset, criteria]) => {
      const column = line(each.area.column + Number(offset));
      return column === null ? [] : [[column - area.column, criteria]];
    });
    return Object.assign(each, { area, columns: Object.fromEntries(columns) });
  });
}

/** Rows that were reordered stay hidden by the filter, or shown; `order` says from where each row came. */
export function reorderHidden(state: State, sheet: string, order: Readonly<Record<number, number>>): void {
  for (const filtered of state.filters.filter((each) => each.sheet === sheet)) {
    const moved = new Map(Object.entries(order).map(([to, from]) => [from, Number(to)]));
    filtered.hidden = filtered.hidden.map((row) => moved.get(row) ?? row).sort((one, other) => one - other);
  }
}

/** What sticks to a sheet goes with it. */
export function forgetSheet(state: State, sheet: string): void {
  const elsewhere = <Mark extends { sheet: string }>(marks: Mark[]) => marks.filter((each) => each.sheet !== sheet);
  state.metadata = state.metadata.filter(({ location }) => !("sheet" in location) || location.sheet !== sheet);
  state.groups = elsewhere(state.groups);
  state.protections = elsewhere(state.protections);
  state.bandings = elsewhere(state.bandings);
  state.filters = elsewhere(state.filters);
  for (const kind of ["ROW", "COLUMN"]) delete state.groupControls[`${sheet}:${kind}`];
}

/**
 * Gives a sheet's copy what sticks to the original. Protections go along where a person duplicates a tab; where a script does, they
 * do not.
 */
export function copyMarks(state: State, source: string, copy: string, withProtections: boolean): void {
  const copies = <Mark extends { sheet: string }>(marks: readonly Mark[]): Mark[] =>
    structuredClone(marks.filter((each) => each.sheet === source)).map((each) => ({ ...each, sheet: copy }));
  const numbered = <Mark extends { id: number }>(marks: Mark[]): Mark[] =>
    marks.map((each) => ({ ...each, id: state.nextId++ }));
  const metadata = state.metadata.filter(({ location }) => "sheet" in location && location.sheet === source);
  state.metadata.push(
    ...numbered(metadata).map((each) => ({ ...each, location: { ...each.location, sheet: copy } as Location })),
  );
  state.groups.push(...copies(state.groups));
  state.filters.push(...copies(state.filters));
  state.bandings.push(...numbered(copies(state.bandings)));
  if (withProtections) state.protections.push(...numbered(copies(state.protections)));
  for (const kind of ["ROW", "COLUMN"]) {
    const control = state.groupControls[`${source}:${kind}`];
    if (control) state.groupControls[`${copy}:${kind}`] = control;
  }
}
