import type { PlacedActor, Sector } from "./map-places.ts";
import { pointAt, RIM } from "./map-places.ts";

/** A line of text beside the map: the name of a sector, or an actor of it. `y` counts from the middle, downwards. */
export type LabelRow = { y: number; side: -1 | 1; sector: number } & ({ actor: PlacedActor } | { actor: null });

/** Units from one line of text to the next. */
export const LINE = 18;

const sideOf = ({ angle }: PlacedActor): -1 | 1 => (angle < Math.PI ? 1 : -1);

/** Moves the rows apart, from the top down and back from the bottom up, and each as little as it takes. */
function spread(rows: LabelRow[], half: number): LabelRow[] {
  let least = -half;
  for (const row of rows) {
    row.y = Math.max(row.y, least);
    least = row.y + LINE;
  }
  let most = half;
  for (const row of [...rows].reverse()) {
    row.y = Math.min(row.y, most);
    most = row.y - LINE;
  }
  return rows;
}

/**
 * Names stand in two columns beside the map, each at the height of its actor as far as there is room: so no two can overlap, and
 * their lines do not cross. A goal's name stands over its actors, on both sides if it has some there.
 */
export function labelRows(
  sectors: readonly Sector[],
  placed: readonly PlacedActor[],
): { rows: LabelRow[]; half: number } {
  const columns = ([1, -1] as const).map((side) => {
    const rows: LabelRow[] = [];
    sectors.forEach(({ goal, from, to }, sector) => {
      const own = placed.filter((actor) => actor.goal === goal && sideOf(actor) === side);
      const middle: -1 | 1 = (from + to) / 2 < Math.PI ? 1 : -1;
      const isEmpty = !placed.some((actor) => actor.goal === goal);
      if (own.length === 0 && !(isEmpty && middle === side)) return;
      const lines = own
        .map((actor): LabelRow => ({ y: pointAt(actor.angle, RIM).y, side, sector, actor }))
        .sort((a, b) => a.y - b.y);
      const top = lines[0]?.y ?? pointAt((from + to) / 2, RIM).y;
      rows.push({ y: top - LINE, side, sector, actor: null }, ...lines);
    });
    // Clockwise runs upwards on the left: whole groups are turned round, each with its name on top.
    const order = side === 1 ? 1 : -1;
    return rows.sort((a, b) => (a.sector - b.sector) * order);
  });
  const longest = Math.max(...columns.map((rows) => rows.length));
  const half = Math.max(RIM + LINE, ((longest - 1) * LINE) / 2);
  return { rows: columns.flatMap((rows) => spread(rows, half)), half };
}
