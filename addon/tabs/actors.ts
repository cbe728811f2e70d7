import { checkbox, hidden, reference, text } from "../table/kinds.ts";
import { defineTable } from "../table/table.ts";

/** Step 2 of the guide: one row per goal and actor. */
export const actors = defineTable({
  id: "actors",
  use: "input",
  main: "name",
  preparedRows: 36,
  columns: {
    goal: reference(250, "goals", "name"),
    name: text(280, { max: 200 }),
    purpose: text(360, { max: 2_000 }),
    key: checkbox(110, { blank: false, unclear: false, prepared: false }),
    id: hidden(),
  },
});
