import type { SummaryOwner } from "../../model/contract/summaries.ts";
import { addDays, type IsoDate } from "../../model/date.ts";
import type { Level } from "../../model/level.ts";
import { upkeepDue } from "../../model/upkeep.ts";
import { type Occasion, REMINDER_DAYS } from "./occasion.ts";
import { plain } from "./plain.ts";

/** A contact to build. All text is `plain`. */
export interface GapTask {
  kind: "gap";
  id: string;
  actor: string;
  due: IsoDate | null;
  purpose: string;
  how: string;
  current: Level;
  target: Level;
}

/** A contact to keep up. All text is `plain`. */
export interface UpkeepTask {
  kind: "upkeep";
  id: string;
  actor: string;
  due: IsoDate | null;
  measure: string;
  intervalDays: number | null;
}
export type Task = GapTask | UpkeepTask;

/** An owner's tasks in the order of the mail: each task stands in one list. */
export interface Agenda {
  overdue: Task[];
  build: GapTask[];
  keep: UpkeepTask[];
  /** How many of each there are, the overdue ones included. */
  gaps: number;
  upkeep: number;
}

const ACTOR_LENGTH = 120;
const TEXT_LENGTH = 240;

/** By date, then without date; the sheet's order among equals. */
export const byDue = (a: Task, b: Task) => (a.due ?? "9999-99-99").localeCompare(b.due ?? "9999-99-99");

/** What is in an owner's mail; gaps that are closed already are left out, and of a reminder what is not due soon. */
export function planAgenda(owner: SummaryOwner, today: IsoDate, occasion: Occasion = "meeting"): Agenda {
  const last = addDays(today, REMINDER_DAYS);
  const belongs = ({ due }: Task) => occasion === "meeting" || (due !== null && due <= last);
  const build = owner.gaps
    .filter(({ current, target }) => current < target)
    .map(({ id, actor, purpose, how, due, current, target }): GapTask => {
      const [name, forWhat, way] = [plain(actor, ACTOR_LENGTH), plain(purpose, TEXT_LENGTH), plain(how, TEXT_LENGTH)];
      return { kind: "gap", id, actor: name, due, purpose: forWhat, how: way, current, target };
    })
    .filter(belongs)
    .sort(byDue);
  const keep = owner.upkeep
    .map((row): UpkeepTask => {
      const [name, measure] = [plain(row.actor, ACTOR_LENGTH), plain(row.measure, ACTOR_LENGTH)];
      return { kind: "upkeep", id: row.id, actor: name, due: upkeepDue(row), measure, intervalDays: row.intervalDays };
    })
    .filter(belongs)
    .sort(byDue);
  const isOverdue = ({ due }: Task) => due !== null && due < today;
  return {
    overdue: [...build, ...keep].filter(isOverdue).sort(byDue),
    build: build.filter((task) => !isOverdue(task)),
    keep: keep.filter((task) => !isOverdue(task)),
    gaps: build.length,
    upkeep: keep.length,
  };
}

/** True if a mail would have nothing to say. */
export const isEmpty = ({ gaps, upkeep }: Agenda): boolean => gaps + upkeep === 0;
