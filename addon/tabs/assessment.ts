import { figure, hidden, text } from "../table/kinds.ts";
import { defineTable } from "../table/table.ts";

const written = (width: number) => text(width, { max: 50_000, by: "addon" });

/** The result: the actors in order, with the arithmetic; beside them the goals' coverage and the findings. */
export const assessment = defineTable({
  id: "assessment",
  use: "report",
  rewritten: true,
  main: "actor",
  preparedRows: 40,
  columns: {
    place: figure(50),
    actor: written(200),
    goals: written(200),
    levels: written(100),
    need: figure(100, "decimal"),
    arithmetic: written(320),
    trust: written(215),
    owner: written(140),
    goal: written(260),
    coverage: figure(90, "percent"),
    bar: written(150),
    finding: written(640),
    id: hidden(),
  },
});
