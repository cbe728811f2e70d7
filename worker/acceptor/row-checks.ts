// Written by `npm run build:rows` from the schemas that rows.ts names. Not to be edited: a test compares.
import { isIsoDate } from "../../model/date.ts";
import { hasFields, patternRule } from "./rule.ts";

const follows0 = patternRule(/^[A-Za-z0-9_-]{1,64}$/);

export function isActorRow(row: unknown): boolean {
  if (!hasFields(row, 9)) return false;
  const { id, current, target, key, goals, owner, due, planned, stage } = row;
  if (typeof id !== "string" || !follows0(id)) return false;
  if (
    current !== null &&
    current !== 0 &&
    current !== 1 &&
    current !== 2 &&
    current !== 3 &&
    current !== 4 &&
    current !== 5
  )
    return false;
  if (target !== null && target !== 0 && target !== 1 && target !== 2 && target !== 3 && target !== 4 && target !== 5)
    return false;
  if (typeof key !== "boolean") return false;
  if (!Array.isArray(goals) || goals.length > 200) return false;
  for (const item of goals) if (typeof item !== "string" || !follows0(item)) return false;
  if (owner !== null && (typeof owner !== "string" || !follows0(owner))) return false;
  if (due !== null && (typeof due !== "string" || !isIsoDate(due))) return false;
  if (typeof planned !== "boolean") return false;
  if (stage !== null && stage !== "now" && stage !== "doing" && stage !== "done" && stage !== "later") return false;
  return true;
}

export function isUpkeepRow(row: unknown): boolean {
  if (!hasFields(row, 6)) return false;
  const { actor, level, intervalDays, last, next, owner } = row;
  if (typeof actor !== "string" || !follows0(actor)) return false;
  if (level !== "content" && level !== "relationship") return false;
  if (
    intervalDays !== null &&
    (typeof intervalDays !== "number" ||
      !Number.isSafeInteger(intervalDays) ||
      intervalDays < 1 ||
      intervalDays > 36500)
  )
    return false;
  if (last !== null && (typeof last !== "string" || !isIsoDate(last))) return false;
  if (next !== null && (typeof next !== "string" || !isIsoDate(next))) return false;
  if (owner !== null && (typeof owner !== "string" || !follows0(owner))) return false;
  return true;
}
