import { compareTied } from "../rank.ts";
import type { Need, Scored } from "../score.ts";
import { type Profile, scoreRange, type TiedSizes } from "./extremes.ts";

/** Actors that have the same score under every weighting: the same goals and the same gap, or no pursued goal at all. */
export interface ScoreClass extends Profile {
  /** In the order of need, which is the same among them under every weighting. */
  members: Scored[];
  range: [min: number, max: number];
}

/** Sets of goals as text, sixteen goals a character: comparing them costs little also with 200 goals. "" where there is none. */
function setKey(serves: Uint8Array): string {
  const words = new Uint16Array(Math.ceil(serves.length / 16));
  for (let goal = 0; goal < serves.length; goal++)
    words[goal >> 4] = (words[goal >> 4] ?? 0) | ((serves[goal] ?? 0) << (goal & 15));
  return words.some((word) => word > 0) ? String.fromCharCode(...words) : "";
}

/** A key actor and another one with the same goals and gap are two kinds, and so are gaps where there is no goal. */
function kindsIn({ members }: ScoreClass): number {
  const kinds = new Set<number>();
  for (const { actor, need } of members) kinds.add(actor.key ? -need.gap : need.gap);
  return kinds.size;
}

/** The classes of the needs with a gap; `kinds` counts the actors that differ in goals, gap or key. */
export function classify(needs: readonly Need[], sizes: TiedSizes): { classes: ScoreClass[]; kinds: number } {
  const classes = new Map<string, ScoreClass>();
  for (const need of needs) {
    if (need.gap === 0) continue;
    const set = setKey(need.serves);
    const name = set === "" ? set : `${set}${need.gap}`;
    const known = classes.get(name);
    if (known) known.members.push(...need.members);
    else {
      const { gap, serves } = need;
      classes.set(name, { gap, serves, members: [...need.members], range: scoreRange(need, sizes) });
    }
  }
  const list = [...classes.values()];
  for (const { members } of list) members.sort(compareTied);
  return { classes: list, kinds: list.reduce((sum, each) => sum + kindsIn(each), 0) };
}
