import type { IsoDate } from "../../../model/date.ts";
import type { Level } from "../../../model/level.ts";
import type { Stage } from "../../../model/stage.ts";
import type { UpkeepLevel } from "../../../model/upkeep.ts";
import type { Problem } from "../problem.ts";

// The workbook with its names understood. `at` is the row in the tab, from 0. Ids are those of the rows, "" where one has none yet.

export interface Goal {
  at: number;
  id: string;
  name: string;
  rank: number | null;
  pursued: boolean;
}

export interface Person {
  at: number;
  id: string;
  name: string;
  email: string;
  wantsMail: boolean;
}

/** An actor of tab 2 with its row in tab 3, or a row of tab 3 that tab 2 no longer names. */
export interface Actor {
  /** Its row in tab 3; null until it has been taken over. */
  at: number | null;
  /** Its first row in tab 2; null where none names it any more. */
  namedAt: number | null;
  id: string;
  name: string;
  /** Marked as most important in any of its rows. */
  key: boolean;
  goals: Goal[];
  /** What for, each text once. */
  purposes: string[];
  current: Level | null;
  target: Level | null;
  stage: Stage | null;
  how: string;
  owner: Person | null;
  due: IsoDate | null;
}

export interface Upkeep {
  at: number;
  id: string;
  actor: Actor;
  measure: string;
  level: UpkeepLevel | null;
  intervalDays: number | null;
  last: IsoDate | null;
  next: IsoDate | null;
  owner: Person | null;
}

export interface Meeting {
  association: string;
  date: IsoDate | null;
  /** As it was typed: a name of the team, or an address. */
  contact: string;
  /** The rows in which these answers stand; null where the question is gone. */
  rows: Record<"association" | "date" | "contact", number | null>;
}

export interface Resolved {
  goals: Goal[];
  team: Person[];
  /** Those whose name stands in Team twice: nobody can say who is meant. */
  ambiguous: Person[];
  actors: Actor[];
  upkeep: Upkeep[];
  meeting: Meeting;
  /** Everything that cannot be used, cells included, in the order of the tabs. */
  problems: Problem[];
}
