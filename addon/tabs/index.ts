import { actors } from "./actors.ts";
import { assessment } from "./assessment.ts";
import { goals } from "./goals.ts";
import { history } from "./history.ts";
import { meeting } from "./meeting.ts";
import { reflection } from "./reflection.ts";
import { team } from "./team.ts";
import { upkeep } from "./upkeep.ts";

/** Every tab of the workbook. */
export const tables = { meeting, team, goals, actors, reflection, upkeep, assessment, history } as const;
export type Tables = typeof tables;
