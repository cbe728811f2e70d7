import { LEVELS } from "../../model/level.ts";
import { MOST_TRIALS, type Trial } from "./what-if.ts";

const isRank = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 1;
const isLevel = (value: unknown) => LEVELS.some((level) => level === value);
const isTick = (value: unknown) => typeof value === "boolean";

const VALUES: Record<string, { is(value: unknown): boolean; blank: boolean }> = {
  "goals rank": { is: isRank, blank: true },
  "goals pursued": { is: isTick, blank: false },
  "reflection current": { is: isLevel, blank: true },
  "reflection target": { is: isLevel, blank: true },
};

function isTrial(given: unknown): given is Trial {
  if (typeof given !== "object" || given === null) return false;
  const { tab, id, field, from, to } = given as Partial<Record<keyof Trial, unknown>>;
  const name = `${tab} ${field}`;
  const kind = Object.keys(VALUES).includes(name) ? VALUES[name] : undefined;
  if (kind === undefined || typeof id !== "string" || !/^[\w-]{1,64}$/.test(id)) return false;
  return kind.is(to) && (kind.is(from) || (kind.blank && from === null));
}

/** What the page gave back as trials, if they are such and each cell is named once: anybody with the sidebar open can send anything. */
export function trialsOf(given: unknown): Trial[] | null {
  if (!Array.isArray(given) || given.length > MOST_TRIALS || !given.every(isTrial)) return null;
  const cells = new Set(given.map(({ tab, id, field }) => `${tab} ${id} ${field}`));
  return cells.size === given.length ? given : null;
}
