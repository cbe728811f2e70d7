import { type IsoDate, isoDate } from "../../model/date.ts";

const PATTERN = /\bsample-(\d{4})(\d{2})(\d{2})-\w+/;

/** The id of a sample row carries the day of loading: so it can be taken out again even in a copy of the sheet. */
export const sampleId = (day: IsoDate, key: string): string => `sample-${day.replace(/-/g, "")}-${key}`;

export const isSampleId = (id: string): boolean => sampleDay(id) !== null;

/** The day of loading; null for an id that is not of the sample. */
export function sampleDay(id: string): IsoDate | null {
  const match = PATTERN.exec(id);
  return match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
