/** Words about what has moved since the last meeting; `day` is a date for people, counts are whole and at least 1, but for `overdue`. */
export interface ProgressText {
  progress: {
    /** Begins a line, or stands above a list. */
    since(day: string): string;
    strengthened(count: number): string;
    weakened(count: number): string;
    done(count: number): string;
    overdue(count: number): string;
    added(count: number): string;
    /** Instead of counts that are all 0. */
    nothingNew: string;
    /** Said when a new meeting begins with nothing entered since the last. */
    enterFirst: string;
    coverage(before: string, now: string): string;
    coverageSame(share: string): string;
    /** Points, with their sign, and where they come from. `change`: how the sum of all that is aimed at has changed. */
    gained(points: number): string;
    planned(points: number, change: "more" | "less" | "other"): string;
  };
}
