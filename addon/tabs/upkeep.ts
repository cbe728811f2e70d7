import { RHYTHMS, UPKEEP_LEVELS } from "../../model/upkeep.ts";
import { words } from "../../model/words/index.ts";
import { choice, date, hidden, reference, text } from "../table/kinds.ts";
import { defineTable } from "../table/table.ts";
import { measureWords } from "./measures.ts";

/** Step 4 of the guide: how contacts are kept. */
export const upkeep = defineTable({
  id: "upkeep",
  use: "input",
  main: "actor",
  preparedRows: 30,
  columns: {
    actor: reference(190, "actors", "name"),
    measure: text(190, { choices: { from: "words", words: measureWords } }),
    level: choice(150, UPKEEP_LEVELS, (language) => words[language].upkeepLevels, {
      content: "pale",
      relationship: "light",
    }),
    rhythm: choice(125, RHYTHMS, (language) => words[language].rhythms),
    owner: reference(145, "team", "name"),
    last: date(100),
    next: date(110),
    id: hidden(),
  },
});
