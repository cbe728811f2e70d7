import { checkbox, hidden, rank, text } from "../table/kinds.ts";
import { defineTable } from "../table/table.ts";

/** Step 1 of the guide: the eight goals and own ones, ranked. */
export const goals = defineTable({
  id: "goals",
  use: "input",
  main: "name",
  preparedRows: 12,
  columns: {
    rank: rank(90),
    name: text(380, { max: 200 }),
    pursued: checkbox(110, { blank: true, unclear: true, prepared: true }),
    id: hidden(),
  },
});
