import * as z from "zod";
import { isIsoDate } from "../date.ts";
import { isEmailAddress } from "../email.ts";
import { LEVELS } from "../level.ts";
import { UPKEEP_LEVELS } from "../upkeep.ts";

/** Opaque: what an id stands for is known to the sheet alone. */
export const Id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "must be 1 to 64 of A-Z a-z 0-9 _ -");
export const CalendarDate = z.string().refine(isIsoDate, "must be a real date, YYYY-MM-DD");
export const LevelField = z.literal([...LEVELS]);
export const UpkeepLevelField = z.enum(UPKEEP_LEVELS);
export const IntervalDays = z.int().min(1).max(36_500);
export const EmailAddress = z.string().refine(isEmailAddress, "must be one plain e-mail address");

/** C0 and C1 controls, U+2028/9, and the bidi controls that can make a line read otherwise than it is. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** One line that names somebody: may stand near a header, so controls are refused rather than stripped. */
export const Name = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !CONTROLS.test(text), "must be one line without control characters");

/** What people wrote, for the body of a mail only. */
export const FreeText = z.string().max(500);

/** Reports every repetition in `ids` at `[list, index, field]`. */
export function refuseRepeats(
  context: z.core.$RefinementCtx,
  ids: readonly string[],
  path: (index: number) => PropertyKey[],
): void {
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (seen.has(id))
      context.issues.push({ code: "custom", message: "stands here twice", path: path(index), input: id });
    seen.add(id);
  });
}
