import type { Point } from "./map-places.ts";
import { element, type Svg } from "./svg.ts";

const INK = "#2f3e4e";
const SIZE = 6;

const list = (points: readonly Point[]) => points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");

/** A star with five points: an actor marked as key, told apart by its shape. */
function star({ x, y }: Point, size: number): string {
  const corners = Array.from({ length: 10 }, (_, index) => {
    const [radius, angle] = [index % 2 === 0 ? size : size / 2.4, (index * Math.PI) / 5];
    return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
  });
  return list(corners);
}

/** Where an actor stands (filled), or is to stand (hollow). */
export function mark(at: Point, key: boolean, filled: boolean): Svg {
  const look = { fill: filled ? INK : "#fff", stroke: INK, "stroke-width": 1.5 };
  if (key) return element("polygon", { points: star(at, SIZE * 1.5), ...look });
  return element("circle", { cx: at.x, cy: at.y, r: SIZE, ...look });
}

/** From one mark to another, ending at the edge of the second; `dashed` leads away from the middle. */
export function arrow(from: Point, to: Point, dashed: boolean): Svg {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const along = (way: number, aside: number): Point => ({
    x: from.x + x * way - y * aside,
    y: from.y + y * way + x * aside,
  });
  const tip = length - SIZE * 1.5;
  const [start, end] = [along(SIZE, 0), along(tip - 5, 0)];
  return (
    element("line", {
      x1: start.x,
      y1: start.y,
      x2: end.x,
      y2: end.y,
      stroke: INK,
      "stroke-width": 1.5,
      ...(dashed ? { "stroke-dasharray": "4 3" } : {}),
    }) + element("polygon", { points: list([along(tip, 0), along(tip - 8, 4), along(tip - 8, -4)]), fill: INK })
  );
}
