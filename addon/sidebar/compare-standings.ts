import type { Standings } from "./what-if.ts";

/** An actor's place before and after; null where it has none: no gap, or levels missing. */
export interface Move {
  id: string;
  before: number | null;
  now: number | null;
  /** 0 for one without a place. */
  points: number;
}

export interface Comparison {
  /** By the new place; those that have none any more come last. */
  moves: Move[];
  up: number;
  down: number;
  entered: number;
  left: number;
}

const isUp = ({ before, now }: Move) => before !== null && now !== null && now < before;
const isDown = ({ before, now }: Move) => before !== null && now !== null && now > before;

/** What a change does to the order. */
export function compareStandings(before: Standings, after: Standings): Comparison {
  const old = new Map(before.places.map(({ id, place }) => [id, place]));
  const present = new Set(after.places.map(({ id }) => id));
  const moves: Move[] = [
    ...after.places.map(({ id, place, points }) => ({ id, before: old.get(id) ?? null, now: place, points })),
    ...before.places
      .filter(({ id }) => !present.has(id))
      .map(({ id, place }) => ({ id, before: place, now: null, points: 0 })),
  ];
  return {
    moves,
    up: moves.filter(isUp).length,
    down: moves.filter(isDown).length,
    entered: moves.filter((move) => move.before === null).length,
    left: moves.filter((move) => move.now === null).length,
  };
}
