import { figure, hidden, text } from "../table/kinds.ts";
import { defineTable } from "../table/table.ts";

const written = (width: number) => text(width, { max: 50_000, by: "addon" });

/** The result: the actors in order, with the arithmetic; beside them the goals' coverage and the findings. */
export const assessment = defineTable({
  id: "assessment",
  use: "report",
  main: "actor",
  preparedRows: 40,
  columns: {
    place: figure(50),
    actor: written(200),
    goals: written(170),
    levels: written(80),
    need: figure(110, "decimal"),
    arithmetic: written(300),
    owner: written(120),
    goal: written(200),
    coverage: figure(70, "percent"),
    bar: written(130),
    finding: written(420),
    id: hidden(),
  },
});
