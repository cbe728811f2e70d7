import { checkbox, email, hidden, text } from "../table/kinds.ts";
import { defineTable } from "../table/table.ts";

/** Who can take something over, and who gets a summary by mail: only those with a tick, which prepared rows have. */
export const team = defineTable({
  id: "team",
  use: "input",
  main: "name",
  preparedRows: 12,
  columns: {
    name: text(220, { max: 200 }),
    email: email(300),
    wantsMail: checkbox(160, { blank: false, unclear: false, prepared: true }),
    id: hidden(),
  },
});
