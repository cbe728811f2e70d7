import { type PlacedActor, pointAt } from "./map-places.ts";
import { arrow, mark, reached } from "./marks.ts";
import { element, type Svg } from "./svg.ts";

/** Where the actor stands and should stand, and the way between. */
export function actorMarks(
  { angle, currentAt, targetAt, current, target, key, chosen }: PlacedActor,
  size: number,
): Svg {
  const [from, to] = [pointAt(angle, currentAt), pointAt(angle, targetAt)];
  const drawn =
    current === target
      ? reached(from, key, size) + mark(from, key, true, size)
      : mark(to, key, false, size) +
        arrow(from, to, { strong: chosen, away: current > target }, size) +
        mark(from, key, true, size);
  return element("g", { class: "actor" }, drawn);
}
