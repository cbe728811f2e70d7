import type { IsoDate } from "../../../model/date.ts";
import { isChosen } from "../../../model/stage.ts";
import { upkeepDue } from "../../../model/upkeep.ts";
import type { Actor, Resolved, Upkeep } from "./resolved.ts";

/** Of the rows that the Worker knows, the ones that are overdue. */
export const isOverdue = (row: Upkeep, today: IsoDate): boolean => {
  const due = row.level === null ? null : upkeepDue(row);
  return due !== null && due < today;
};

/** A step that is being taken, with a gap still there and its day past. */
export const isLate = ({ stage, due, current, target }: Actor, today: IsoDate): boolean =>
  isChosen(stage) && due !== null && due < today && current !== null && target !== null && current < target;

/** How much is past its day: steps, and upkeep. */
export const countOverdue = ({ actors, upkeep }: Resolved, today: IsoDate): number =>
  actors.filter((actor) => isLate(actor, today)).length + upkeep.filter((row) => isOverdue(row, today)).length;
