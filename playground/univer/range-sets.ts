import type { IRange } from "@univerjs/core";

/** Ranges are looked up by blocks of so many rows. */
const BLOCK_ROWS = 8;

/** What is left of some ranges without others; the very same array where they do not meet. */
export function withoutRanges(ranges: IRange[], gone: readonly IRange[]): IRange[] {
  const cutsNear = byBlock(gone);
  let isCut = false;
  const left = ranges.flatMap((range) => {
    const cuts = cutsNear(range).filter((cut) => meet(range, cut));
    isCut ||= cuts.length > 0;
    return cuts.reduce(
      (parts, cut) => parts.flatMap((part) => (meet(part, cut) ? around(part, cut) : [part])),
      [range],
    );
  });
  return isCut ? joined(left) : ranges;
}

/** Finds the ranges in the blocks of rows that another one touches: a tall one more than once. */
function byBlock(ranges: readonly IRange[]): (near: IRange) => readonly IRange[] {
  const blocks = new Map<number, IRange[]>();
  const block = (row: number) => Math.floor(row / BLOCK_ROWS);
  for (const range of ranges)
    for (let at = block(range.startRow); at <= block(range.endRow); at++) {
      const known = blocks.get(at);
      if (known) known.push(range);
      else blocks.set(at, [range]);
    }
  const none: readonly IRange[] = [];
  return ({ startRow, endRow }) => {
    const [first, last] = [block(startRow), block(endRow)];
    if (first === last) return blocks.get(first) ?? none;
    return [
      ...new Set(Array.from({ length: last - first + 1 }, (_, index) => blocks.get(first + index) ?? none).flat()),
    ];
  };
}

/** Whether no cell is in two of the ranges. */
export function areDisjoint(ranges: readonly IRange[]): boolean {
  let above: IRange[] = [];
  for (const range of [...ranges].sort((one, other) => one.startRow - other.startRow)) {
    above = above.filter(({ endRow }) => endRow >= range.startRow);
    if (above.some((other) => meet(range, other))) return false;
    above.push(range);
  }
  return true;
}

const meet = (one: IRange, other: IRange) =>
  one.startRow <= other.endRow &&
  other.startRow <= one.endRow &&
  one.startColumn <= other.endColumn &&
  other.startColumn <= one.endColumn;

/** The up to four parts of a range above, below, left and right of what is cut out of it. */
function around(range: IRange, cut: IRange): IRange[] {
  const startRow = Math.max(range.startRow, cut.startRow);
  const endRow = Math.min(range.endRow, cut.endRow);
  const parts: IRange[] = [
    { ...range, endRow: cut.startRow - 1 },
    { ...range, startRow: cut.endRow + 1 },
    { ...range, startRow, endRow, endColumn: cut.startColumn - 1 },
    { ...range, startRow, endRow, startColumn: cut.endColumn + 1 },
  ];
  return parts.filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}

/** Joins ranges that lie below each other with the same columns; in the order of rows, then columns. */
function joined(ranges: readonly IRange[]): IRange[] {
  const byColumns = new Map<string, IRange>();
  const done: IRange[] = [];
  for (const range of [...ranges].sort(inReadingOrder)) {
    const columns = `${range.startColumn}:${range.endColumn}`;
    const above = byColumns.get(columns);
    if (above && above.endRow + 1 === range.startRow) {
      above.endRow = range.endRow;
      continue;
    }
    const next = { ...range };
    byColumns.set(columns, next);
    done.push(next);
  }
  return done;
}

const inReadingOrder = (one: IRange, other: IRange) =>
  one.startRow - other.startRow || one.startColumn - other.startColumn;
