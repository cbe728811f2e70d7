import type { Level } from "../../model/level.ts";

/** An actor on the map. `goal` is its first pursued goal, as a place in the list of goals; null: it serves none of them. */
export interface MapActor {
  name: string;
  key: boolean;
  current: Level;
  target: Level;
  goal: number | null;
  /** Its place in the order of need; null without a gap. */
  rank: number | null;
}

export interface MapContent {
  /** Stands in the middle. */
  association: string;
  /** The pursued goals in their order. */
  goals: readonly string[];
  actors: readonly MapActor[];
}

export interface Point {
  x: number;
  y: number;
}

/** The part of the circle that belongs to a goal, in radians clockwise from the top; `goal` is null for actors without one. */
export interface Sector {
  goal: number | null;
  from: number;
  to: number;
}

/** `number` counts the actors as the map names them, from 1. */
export interface PlacedActor extends MapActor {
  number: number;
  angle: number;
}

/** Units from the middle to the ring of a level: the closer the relationship, the nearer. */
export const INNERMOST = 70;
const RING = 42;
export const radiusOf = (level: Level): number => INNERMOST + (5 - level) * RING;
export const RIM = radiusOf(0);

export const pointAt = (angle: number, radius: number): Point => ({
  x: radius * Math.sin(angle),
  y: -radius * Math.cos(angle),
});

const byNeed = (a: MapActor, b: MapActor) =>
  (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || (a.name < b.name ? -1 : 1);

/** Gives every goal a sector and every actor a direction of its own: half the circle alike to all goals, half by their actors. */
export function placeActors({ goals, actors }: MapContent): { sectors: Sector[]; placed: PlacedActor[] } {
  const kinds: (number | null)[] = goals.map((_, goal) => goal);
  if (actors.some(({ goal }) => goal === null)) kinds.push(null);
  const sectors: Sector[] = [];
  const placed: PlacedActor[] = [];
  let from = 0;
  for (const goal of kinds) {
    const own = actors.filter((actor) => actor.goal === goal).sort(byNeed);
    const alike = 1 / kinds.length;
    const share = actors.length === 0 ? alike : (alike + own.length / actors.length) / 2;
    const to = from + 2 * Math.PI * share;
    own.forEach((actor, index) => {
      const angle = from + ((to - from) * (index + 0.5)) / own.length;
      placed.push({ ...actor, number: placed.length + 1, angle });
    });
    sectors.push({ goal, from, to });
    from = to;
  }
  return { sectors, placed };
}
