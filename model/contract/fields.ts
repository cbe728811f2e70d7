import * as z from "zod";
import { isIsoDate } from "../date.ts";
import { isEmailAddress } from "../email.ts";
import { LEVELS } from "../level.ts";
import { CONTROLS, isPlainLine } from "../name.ts";
import { UPKEEP_LEVELS } from "../upkeep.ts";

/** Opaque: what an id stands for is known to the sheet alone. */
export const Id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "must be 1 to 64 of A-Z a-z 0-9 _ -");
export const CalendarDate = z.string().refine(isIsoDate, "must be a real date, YYYY-MM-DD");
export const LevelField = z.literal([...LEVELS]);
export const UpkeepLevelField = z.enum(UPKEEP_LEVELS);
export const IntervalDays = z.int().min(1).max(36_500);
export const EmailAddress = z.string().refine(isEmailAddress, "must be one plain e-mail address");

export { CONTROLS };

/** One line that names somebody: may stand near a header, so controls are refused rather than stripped. */
export const Name = z.string().min(1).max(200).refine(isPlainLine, "must be one line without control characters");

/** Whom to ask; replies go to the address, if there is one. */
export const Contact = z.strictObject({ name: Name, email: EmailAddress.nullable() }).nullable();

/** What people wrote, for the body of a mail only. */
export const FreeText = z.string().max(500);

/** More faults of one kind help nobody, and a million of them would fill the memory. */
export const MOST_FAULTS = 100;

/** Reports the repetitions in `ids` at `[list, index, field]`, `MOST_FAULTS` at most; gives the ids as a set. */
export function refuseRepeats(
  { issues }: Pick<z.core.ParsePayload, "issues">,
  ids: readonly string[],
  path: (index: number) => PropertyKey[],
): ReadonlySet<string> {
  const all = new Set(ids);
  if (all.size === ids.length) return all;
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (seen.has(id) && issues.length < MOST_FAULTS)
      issues.push({ code: "custom", message: "stands here twice", path: path(index), input: id });
    seen.add(id);
  });
  return all;
}
