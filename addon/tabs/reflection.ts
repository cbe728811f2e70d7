import { STAGES } from "../../model/stage.ts";
import { words } from "../../model/words/index.ts";
import { choice, date, figure, hidden, level, reference, text } from "../table/kinds.ts";
import { defineTable } from "../table/table.ts";

/**
 * Step 3 of the guide: where each actor stands and should stand, and who builds the contact and how. One row per distinct
 * actor of tab 2: `sources` holds the ids of its rows there, `sourceName` the name that was last taken over from them;
 * `upkeepProposed` is filled once a row in tab 4 was proposed, so that people may delete it for good.
 */
export const reflection = defineTable({
  id: "reflection",
  use: "input",
  main: "name",
  preparedRows: 30,
  columns: {
    place: figure(50),
    name: text(180, { max: 200 }),
    contactHolder: reference(145, "team", "name"),
    current: level(145),
    target: level(145),
    stage: choice(85, STAGES, (language) => words[language].stages, {
      now: "strong",
      doing: "light",
      done: "done",
      later: "quiet",
    }),
    how: text(160, { max: 2_000 }),
    owner: reference(145, "team", "name"),
    due: date(90),
    wellAndMissing: text(220, { max: 2_000, shown: "grouped" }),
    contactPerson: text(160, { shown: "grouped" }),
    id: hidden(),
    sources: hidden(),
    sourceName: hidden(),
    upkeepProposed: hidden(),
  },
});
