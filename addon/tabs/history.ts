import { date, figure, hidden, text } from "../table/kinds.ts";
import { defineTable } from "../table/table.ts";

/** One row per meeting day. `snapshot` holds ids, IST and SOLL per actor, for the next meeting to compare with. */
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
    goals: text(420, { max: 50_000, by: "addon", shown: "grouped" }),
    id: hidden(),
    snapshot: hidden(),
  },
});
