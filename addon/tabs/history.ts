import { date, figure, hidden, text } from "../table/kinds.ts";
import { defineTable } from "../table/table.ts";

/**
 * One row per meeting day. `gained` and `planned` are the two parts of the change of coverage since the meeting before, in points
 * (`model/coverage-change.ts`); `snapshot` is what the next meeting compares with (`progress/snapshot.ts`).
 */
export const history = defineTable({
  id: "history",
  use: "report",
  main: "date",
  preparedRows: 12,
  columns: {
    date: date(110, { by: "addon" }),
    coverage: figure(120, "percent"),
    strengthened: figure(100),
    done: figure(100),
    overdue: figure(100),
    added: figure(100),
    gained: figure(130, "decimal"),
    planned: figure(130, "decimal"),
    goals: text(1_000, { max: 50_000, by: "addon", shown: "grouped" }),
    id: hidden(),
    snapshot: hidden(),
  },
});
