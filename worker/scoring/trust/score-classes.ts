import { compareTied } from "../rank.ts";
import type { Need, Scored } from "../score.ts";
import { type Profile, scoreRange, type TiedSizes } from "./extremes.ts";

/** Actors that have the same score under every weighting: the same goals and the same gap, or no pursued goal at all. */
export interface ScoreClass extends Profile {
  /** In the order of need, which is the same among them under every weighting. */
  members: Scored[];
  range: [min: number, max: number];
}

/** Sets of goals as text, sixteen goals a character: comparing them costs little also with 200 goals. */
function setKey(places: readonly number[], goals: number): string {
  const words = new Uint16Array(Math.ceil(goals / 16));
  for (const place of places) words[place >> 4] = (words[place >> 4] ?? 0) | (1 << (place & 15));
  return String.fromCharCode(...words);
}

function profileOf({ gap, places }: Need, goals: number): Profile {
  const serves = new Uint8Array(goals);
  for (const place of places) serves[place] = 1;
  return { gap, serves };
}

/** A key actor and another one with the same goals and gap are two kinds, and so are gaps where there is no goal. */
function kindsIn({ members }: ScoreClass): number {
  const kinds = new Set<number>();
  for (const { actor, need } of members) kinds.add(actor.key ? -need.gap : need.gap);
  return kinds.size;
}

/** The classes of the needs with a gap; `kinds` counts the actors that differ in goals, gap or key. */
export function classify(needs: readonly Need[], sizes: TiedSizes): { classes: ScoreClass[]; kinds: number } {
  const goals = sizes.reduce((sum, size) => sum + size, 0);
  const classes = new Map<string, ScoreClass>();
  for (const need of needs) {
    if (need.gap === 0) continue;
    const name = need.places.length === 0 ? "" : `${setKey(need.places, goals)}${need.gap}`;
    const known = classes.get(name);
    if (known) known.members.push(...need.members);
    else {
      const profile = profileOf(need, goals);
      classes.set(name, { ...profile, members: [...need.members], range: scoreRange(profile, sizes) });
    }
  }
  const list = [...classes.values()];
  for (const { members } of list) members.sort(compareTied);
  return { classes: list, kinds: list.reduce((sum, each) => sum + kindsIn(each), 0) };
}
