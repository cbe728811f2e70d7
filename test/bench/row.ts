/** A line of the table: what was measured, and what is promised of it. */
export interface Row {
  of: string;
  figure: string;
  bound: string;
  /** Null where nothing is promised. */
  isKept: boolean | null;
}

/** 12.3, or 0.45: two digits behind the point where they say something. */
const shown = (figure: number) => figure.toLocaleString("en", { maximumFractionDigits: figure < 10 ? 2 : 1 });

/** A figure that may be `bound` at most; `unit` follows both. */
export const atMost = (of: string, figure: number, bound: number, unit: string): Row => ({
  of,
  figure: `${shown(figure)}${unit}`,
  bound: `≤ ${shown(bound)}${unit}`,
  isKept: figure <= bound,
});

/** Something to know, of which nothing is promised. */
export const noted = (of: string, figure: string): Row => ({ of, figure, bound: "", isKept: null });

const verdict = (isKept: boolean | null) => (isKept === null ? "" : isKept ? "ok" : "over");

/** The rows as a table for people, its columns in line. */
export function table(rows: readonly Row[]): string {
  const lines = [
    ["what", "measured", "bound", ""],
    ...rows.map(({ of, figure, bound, isKept }) => [of, figure, bound, verdict(isKept)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
