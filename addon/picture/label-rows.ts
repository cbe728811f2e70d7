import { type PlacedActor, pointAt, type Rings, type Sector } from "./map-places.ts";
import { spread } from "./spread.ts";
import { textWidth, wrapped } from "./text-width.ts";

/** A row beside the map: a goal above its actors, or one of them. `y`: its middle, from the middle of the map downwards. */
export interface LabelRow {
  side: -1 | 1;
  y: number;
  height: number;
  /** Index of the sector. */
  sector: number;
  actor: PlacedActor | null;
  lines: string[];
  /** Said behind an actor: the other goals that it serves; below a goal: that it has no actor. */
  note: string;
}

export interface Labels {
  rows: LabelRow[];
  size: number;
  /** From the middle to the end of the longer column. */
  half: number;
}

/** Units for a name and what is said behind it, and for a goal, at a type size. */
export interface Columns {
  nameWidth(size: number): number;
  headingWidth(size: number): number;
}

/** Type sizes for few and for many rows, and how many lines a name may have. */
const SIZES = [
  { size: 17, lines: 2 },
  { size: 16, lines: 2 },
  { size: 16, lines: 1 },
  { size: 15, lines: 1 },
] as const;
const LINE = 1.2;
/** Above a goal, and between actors. */
const ABOVE_GOAL = 0.45;
const BETWEEN = 0.16;
/** Columns of more than this times the map's height are set smaller. */
const TALL = 1.1;

const GOAL_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Goals are lettered: figures are levels and places already. A, B, … Z, AA, AB, … */
export function letterOf(goal: number): string {
  const rest = GOAL_LETTERS[goal % 26] ?? "";
  return goal < 26 ? rest : letterOf(Math.floor(goal / 26) - 1) + rest;
}

const MOST_ALSO = 3;
export const alsoText = (also: readonly number[]): string =>
  also.length === 0
    ? ""
    : ` +${also.slice(0, MOST_ALSO).map(letterOf).join(",")}${also.length > MOST_ALSO ? ",…" : ""}`;

const sideOf = (angle: number): -1 | 1 => (angle <= Math.PI + 1e-9 ? 1 : -1);

/** The words above a sector's actors, and where it has none. */
export interface Headings {
  of(sector: Sector): string;
  noActor: string;
}

/**
 * Names stand in two columns beside the map, each as near to the height of its actor as there is room: so no two can overlap, and their
 * lines do not cross. A goal stands over its actors, on both sides if it has some there.
 */
export function labelRows(
  sectors: readonly Sector[],
  placed: readonly PlacedActor[],
  { rim }: Rings,
  columns: Columns,
  headings: Headings,
): Labels {
  const set = (size: number, lines: number): LabelRow[][] =>
    ([1, -1] as const).map((side) => column(sectors, placed, rim, columns, headings, side, size, lines));
  const heightOf = (rows: readonly LabelRow[]) => rows.reduce((sum, { height }) => sum + height, 0);
  const tallest = (sides: readonly LabelRow[][]) => Math.max(...sides.map(heightOf));
  const [roomy, ...smaller] = SIZES;
  let chosen = { size: roomy.size as number, sides: set(roomy.size, roomy.lines) };
  for (const { size, lines } of smaller)
    if (tallest(chosen.sides) > 2 * rim * TALL) chosen = { size, sides: set(size, lines) };
  const half = Math.max(rim, tallest(chosen.sides) / 2);
  const rows = chosen.sides.flatMap((side) => {
    const middles = spread(side, half);
    return side.map((row, index) => ({ ...row, y: middles[index] ?? 0 }));
  });
  return { rows, size: chosen.size, half };
}

/** One side's rows from the top down, each where it would like to be. */
function column(
  sectors: readonly Sector[],
  placed: readonly PlacedActor[],
  rim: number,
  columns: Columns,
  headings: Headings,
  side: -1 | 1,
  size: number,
  lines: number,
): LabelRow[] {
  const groups = sectors.map((sector, index): LabelRow[] => {
    const own = placed.filter((actor) => actor.goal === sector.goal && sideOf(actor.angle) === side);
    const middle = (sector.from + sector.to) / 2;
    if (own.length === 0 && !(sector.actors === 0 && sideOf(middle) === side)) return [];
    const rows = own
      .map((actor): LabelRow => {
        const note = alsoText(actor.also);
        const room = columns.nameWidth(size) - textWidth(note, size * 0.85);
        const said = wrapped(actor.name, room, size, lines, actor.chosen);
        const height = (said.length * LINE + BETWEEN) * size;
        return { side, y: pointAt(actor.angle, rim).y, height, sector: index, actor, lines: said, note };
      })
      .sort((a, b) => a.y - b.y);
    const top = rows[0] ? rows[0].y - rows[0].height / 2 : pointAt(middle, rim).y + (size * LINE) / 2;
    const said = wrapped(headings.of(sector), columns.headingWidth(size), size, 2, true);
    const note = sector.actors === 0 ? headings.noActor : "";
    const height = ((said.length + (note === "" ? 0 : 1)) * LINE + BETWEEN + ABOVE_GOAL) * size;
    return [{ side, y: top - height / 2, height, sector: index, actor: null, lines: said, note }, ...rows];
  });
  // Clockwise runs upwards on the left: whole groups are turned round, each with its name on top.
  return (side === 1 ? groups : groups.reverse()).flat();
}
