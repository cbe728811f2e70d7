import { CHOSEN, DARK, element, line, type Point, pointList, type Svg } from "./svg.ts";

/** A star with five points: an actor marked as key, told apart by its shape. */
function star({ x, y }: Point, size: number): string {
  const corners = Array.from({ length: 10 }, (_, index) => {
    const [radius, angle] = [index % 2 === 0 ? size : size / 2.3, (index * Math.PI) / 5];
    return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
  });
  return pointList(corners);
}

/** As large to the eye as a circle of the same size. */
const STAR = 1.5;

/** Units from the middle of a mark to its outer edge. */
export const markReach = (key: boolean, isReached: boolean, size: number): number =>
  size * (key ? STAR : 1) + (isReached ? size / 2 : 0);

/** Where an actor stands (filled), or is to stand (hollow). */
export function mark(at: Point, key: boolean, filled: boolean, size: number): Svg {
  const look = { fill: filled ? DARK : "#fff", stroke: DARK, "stroke-width": size / 4, "stroke-linejoin": "round" };
  if (key) return element("polygon", { points: star(at, size * STAR), ...look });
  return element("circle", { cx: at.x, cy: at.y, r: size, ...look });
}

/** A ring around the mark of an actor that stands where it should. */
export const reached = ({ x, y }: Point, key: boolean, size: number): Svg =>
  element("circle", {
    cx: x,
    cy: y,
    r: markReach(key, true, size),
    fill: "none",
    stroke: DARK,
    "stroke-width": size / 5,
  });

export interface ArrowLook {
  /** The team goes for it now. */
  strong: boolean;
  /** Leads away from the middle. */
  away: boolean;
}

/** From one mark to another, ending at the edge of the second. */
export function arrow(from: Point, to: Point, { strong, away }: ArrowLook, size: number): Svg {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const along = (way: number, aside: number): Point => ({
    x: from.x + x * way - y * aside,
    y: from.y + y * way + x * aside,
  });
  const colour = strong ? CHOSEN : DARK;
  const head = size * (strong ? 1.7 : 1.25);
  const tip = length - size * STAR;
  const shaft = line(along(size, 0), along(tip - head * 0.7, 0), {
    class: away ? "arrow away" : strong ? "arrow strong" : "arrow",
    stroke: colour,
    "stroke-width": size / (strong ? 1.7 : 3.6),
    ...(away ? { "stroke-dasharray": `${size * 0.7} ${size * 0.5}` } : {}),
  });
  const points = pointList([along(tip, 0), along(tip - head, head / 2), along(tip - head, -head / 2)]);
  return shaft + element("polygon", { points, fill: colour });
}
