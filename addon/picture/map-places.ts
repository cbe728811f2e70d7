import { LEVELS, type Level } from "../../model/level.ts";
import { markReach } from "./marks.ts";
import type { Point } from "./svg.ts";

/** An actor on the map, once, however many goals it serves. */
export interface MapActor {
  name: string;
  key: boolean;
  current: Level;
  target: Level;
  /** Its most important pursued goal, as a place in the list of goals; null: it serves none of them. */
  goal: number | null;
  /** The other pursued goals that it serves. */
  also: readonly number[];
  /** Its place in the order of need, as tab 3 has it; null without a gap, or while nobody has assessed. */
  place: number | null;
  /** The team goes for it now ("jetzt" or "läuft"). */
  chosen: boolean;
}

export interface MapContent {
  /** Stands in the middle. */
  association: string;
  /** The pursued goals in their order. */
  goals: readonly string[];
  actors: readonly MapActor[];
}

/** The zones of the levels around the middle: `rim` units to their outer edge, `step` units each. */
export interface Rings {
  rim: number;
  step: number;
}

/** Units from the middle to the outer edge of a level's zone: the closer the relationship, the nearer. */
export const edgeOf = ({ rim, step }: Rings, level: Level): number => rim - level * step;
export const radiusOf = (rings: Rings, level: Level): number => edgeOf(rings, level) - rings.step / 2;
export const middleOf = ({ rim, step }: Rings): number => rim - LEVELS.length * step;

export const pointAt = (angle: number, radius: number): Point => ({
  x: radius * Math.sin(angle),
  y: -radius * Math.cos(angle),
});

/** The part of the circle that belongs to a goal, in radians clockwise from the top; `goal` is null for actors without one. */
export interface Sector {
  goal: number | null;
  from: number;
  to: number;
  actors: number;
}

/** `currentAt` and `targetAt`: units from the middle to where the actor stands and where it should stand. */
export interface PlacedActor extends MapActor {
  angle: number;
  currentAt: number;
  targetAt: number;
}

/** Kept free at the top for the numbers of the levels. */
const FREE = 0.3;
/** Radians' worth of a goal without actors, compared with an actor. */
const EMPTY = 1.5;

const byNeed = (a: MapActor, b: MapActor) =>
  (a.place ?? Number.POSITIVE_INFINITY) - (b.place ?? Number.POSITIVE_INFINITY) ||
  b.target - b.current - (a.target - a.current) ||
  (a.name < b.name ? -1 : 1);

/** Gives every goal a sector and every actor a direction of its own; all neighbours within a sector are as far apart. */
export function placeActors(
  { goals, actors }: MapContent,
  rings: Rings,
  size: number,
): { sectors: Sector[]; placed: PlacedActor[] } {
  const kinds: (number | null)[] = goals.map((_, goal) => goal);
  if (actors.some(({ goal }) => goal === null)) kinds.push(null);
  const groups = kinds.map((goal) => ({ goal, own: actors.filter((actor) => actor.goal === goal).sort(byNeed) }));
  const shareOf = (count: number) => (count === 0 ? EMPTY : count + 1);
  const total = groups.reduce((sum, { own }) => sum + shareOf(own.length), 0);
  const sectors: Sector[] = [];
  const placed: PlacedActor[] = [];
  let from = FREE / 2;
  for (const { goal, own } of groups) {
    const to = from + ((2 * Math.PI - FREE) * shareOf(own.length)) / total;
    own.forEach((actor, index) => {
      const angle = from + ((to - from) * (index + 1)) / (own.length + 1);
      placed.push({
        ...actor,
        angle,
        currentAt: radiusOf(rings, actor.current),
        targetAt: radiusOf(rings, actor.target),
      });
    });
    sectors.push({ goal, from, to, actors: own.length });
    from = to;
  }
  return { sectors, placed: apart(placed, rings, size) };
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Where marks would touch in a crowded zone, they give way inwards or outwards, and stay in their zone. */
function apart(actors: readonly PlacedActor[], { step }: Rings, size: number): PlacedActor[] {
  const taken: { at: Point; reach: number }[] = [];
  const ways = [0, 1, -1].map((way) => way * Math.max(0, step / 2 - size));
  const settle = (angle: number, radius: number, reach: number) => {
    const roomAt = (way: number) =>
      Math.min(0, ...taken.map((other) => distance(other.at, pointAt(angle, radius + way)) - other.reach - reach));
    const best = ways.reduce((kept, way) => (roomAt(way) > roomAt(kept) + 0.01 ? way : kept));
    taken.push({ at: pointAt(angle, radius + best), reach });
    return radius + best;
  };
  return actors.map((actor) => {
    const { angle, key, current, target } = actor;
    const reach = markReach(key, current === target, size);
    const currentAt = settle(angle, actor.currentAt, reach);
    return { ...actor, currentAt, targetAt: current === target ? currentAt : settle(angle, actor.targetAt, reach) };
  });
}
