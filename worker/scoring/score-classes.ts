import type { Level } from "../../model/level.ts";
import type { Scored } from "./score.ts";
import { scoreRange, type TiedSizes } from "./trust/extremes.ts";

/** Actors that have the same score under every weighting: the same goals and the same gap, or no pursued goal at all. */
export interface ScoreClass {
  gap: number;
  /** 1 at each pursued goal that they name, in the order of goals: whatever is summed over them is summed so. */
  serves: Uint8Array;
  score: number;
  /** Lowest and highest score over all weightings that fit the order of goals. */
  range: [min: number, max: number];
  members: Scored[];
}

/** Sets of goals as text, sixteen goals a character: comparing them costs little also with 200 goals. "" where there is none. */
function setKey(serves: Uint8Array): string {
  let key = "";
  let isEmpty = true;
  for (let goal = 0; goal < serves.length; goal += 16) {
    let word = 0;
    for (let bit = 0; bit < 16; bit++) word |= (serves[goal + bit] ?? 0) << bit;
    key += String.fromCharCode(word);
    isEmpty &&= word === 0;
  }
  return isEmpty ? "" : key;
}

/** Finds the class of a set of goals and a gap; makes it, still without members, when it is first asked for. */
export function scoreClasses(
  scoreOf: (serves: Uint8Array, gap: Level) => number,
  sizes: TiedSizes,
): (serves: Uint8Array, gap: Level) => ScoreClass {
  const classes = new Map<string, ScoreClass>();
  return (serves, gap) => {
    const set = setKey(serves);
    const name = set === "" && gap > 0 ? set : `${set}${gap}`;
    let found = classes.get(name);
    if (found === undefined) {
      found = { gap, serves, score: scoreOf(serves, gap), range: scoreRange({ gap, serves }, sizes), members: [] };
      classes.set(name, found);
    }
    return found;
  };
}
