import type { Scored } from "../score.ts";
import { type Profile, scoreRange, type TiedSizes } from "./extremes.ts";

/** Actors that have the same score under every weighting: the same goals and the same gap, or no pursued goal at all. */
export interface ScoreClass extends Profile {
  /** In the order of need, which is the same among them under every weighting. */
  members: Scored[];
  range: [min: number, max: number];
}

/** Sets of goals as text, sixteen goals a character: comparing them costs little also with 200 goals. */
function setKey(places: Uint32Array, goals: number): string {
  const words = new Uint16Array(Math.ceil(goals / 16));
  for (const place of places) words[place >> 4] = (words[place >> 4] ?? 0) | (1 << (place & 15));
  return String.fromCharCode(...words);
}

function profileOf({ gap, places }: Scored, goals: number): Profile {
  const serves = new Uint8Array(goals);
  for (const place of places) serves[place] = 1;
  return { gap, serves };
}

/** The classes of the actors, which come in their order of need; `kinds` counts those that differ in goals, gap or key. */
export function classify(inOrderOfNeed: readonly Scored[], sizes: TiedSizes): { classes: ScoreClass[]; kinds: number } {
  const goals = sizes.reduce((sum, size) => sum + size, 0);
  const classes = new Map<string, ScoreClass>();
  const kinds = new Set<string>();
  for (const scored of inOrderOfNeed) {
    const set = setKey(scored.places, goals);
    kinds.add(`${set}${scored.gap}${scored.actor.key}`);
    const key = scored.places.length === 0 ? "" : `${set}${scored.gap}`;
    const known = classes.get(key);
    if (known) known.members.push(scored);
    else {
      const profile = profileOf(scored, goals);
      classes.set(key, { ...profile, members: [scored], range: scoreRange(profile, sizes) });
    }
  }
  return { classes: [...classes.values()], kinds: kinds.size };
}
