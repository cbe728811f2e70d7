import type { Row } from "./row.ts";

/**
 * What can be measured. A family is a folder whose one function gives its rows, and a line here; it is loaded only when it is
 * asked for. `costs.ts` measures workers in workerd, `row.ts` makes the rows.
 */
export const FAMILIES: Readonly<Record<string, () => Promise<Row[]>>> = {
  scoring: async () => (await import("./scoring/scoring.ts")).scoringRows(),
  calls: async () => (await import("./calls/calls.ts")).callRows(),
  outbox: async () => (await import("./outbox/outbox.ts")).outboxRows(),
  page: async () => (await import("./page/page.ts")).pageRows(),
};
