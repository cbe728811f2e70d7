import { addDays, type IsoDate } from "./date.ts";

/** The two levels of keeping in contact in step 4 of the guide: facts and information, or trust between persons. */
export const UPKEEP_LEVELS = ["content", "relationship"] as const;
export type UpkeepLevel = (typeof UPKEEP_LEVELS)[number];

/** How often a contact is refreshed, and the interval in days; null: whenever there is an occasion. */
export const RHYTHM_DAYS = {
  weekly: 7,
  monthly: 30,
  quarterly: 91,
  half_yearly: 182,
  yearly: 365,
  on_occasion: null,
} as const;
export type Rhythm = keyof typeof RHYTHM_DAYS;
export const RHYTHMS = Object.keys(RHYTHM_DAYS) as Rhythm[];

/** The measures that the guide suggests, and the level each one serves. */
export const MEASURE_LEVELS = {
  newsletter: "content",
  info_mail: "content",
  expert_event: "content",
  phone_call: "relationship",
  spontaneous_meeting: "relationship",
  networking_event: "relationship",
} as const satisfies Record<string, UpkeepLevel>;
export type Measure = keyof typeof MEASURE_LEVELS;
export const MEASURES = Object.keys(MEASURE_LEVELS) as Measure[];

/** When a contact is due: at `next` if that lies after `last`, else one interval after `last`, else never (null). */
export function upkeepDue(row: {
  intervalDays: number | null;
  last: IsoDate | null;
  next: IsoDate | null;
}): IsoDate | null {
  if (row.next !== null && (row.last === null || row.next > row.last)) return row.next;
  return row.last !== null && row.intervalDays !== null ? addDays(row.last, row.intervalDays) : null;
}
