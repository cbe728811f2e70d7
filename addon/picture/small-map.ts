import type { PictureText } from "../text/picture.ts";
import { actorMarks } from "./actor-marks.ts";
import { zones } from "./ground.ts";
import { type MapContent, middleOf, type PlacedActor, placeActors, pointAt, type Rings } from "./map-places.ts";
import { DARK, element, type Point, picture, type Svg, text } from "./svg.ts";

/** As wide as the sidebar lets it be, in pixels. */
export const SMALL_WIDTH = 268;
const RINGS: Rings = { rim: 112, step: 16 };
const SIZE = 3.6;
const FIGURE = 11;
/** The sidebar's list has so many places. */
const SHOWN = 10;

const overlap = (a: Point, b: Point) => Math.abs(a.x - b.x) < FIGURE * 1.25 && Math.abs(a.y - b.y) < FIGURE;

/** Places around the rim, each as near to it as it can be without touching another. */
export function figurePlaces(placed: readonly PlacedActor[]): { place: number; at: Point }[] {
  const taken: { place: number; at: Point }[] = [];
  for (const { place, angle } of placed) {
    if (place === null || place > SHOWN) continue;
    let distance = RINGS.rim + 9;
    while (taken.some(({ at }) => overlap(at, pointAt(angle, distance)))) distance += 3;
    taken.push({ place, at: pointAt(angle, distance) });
  }
  return taken;
}

/** The map in little: the places of the list above instead of names. */
export function renderSmallMap(content: MapContent, words: PictureText): Svg {
  const { sectors, placed } = placeActors(content, RINGS, SIZE);
  const places = figurePlaces(placed);
  const figures = places.map(({ place, at }) =>
    text(at.x, at.y + FIGURE * 0.36, String(place), {
      class: "place",
      "text-anchor": "middle",
      "font-size": FIGURE,
      "font-weight": "bold",
    }),
  );
  const half = Math.max(SMALL_WIDTH / 2, ...places.map(({ at }) => Math.max(Math.abs(at.x), Math.abs(at.y)) + FIGURE));
  const drawn = [
    zones(RINGS, sectors),
    element("circle", { cx: 0, cy: 0, r: middleOf(RINGS), fill: DARK }),
    ...placed.map((actor) => actorMarks(actor, SIZE)),
    ...figures,
  ];
  const withGap = placed.filter(({ current, target }) => current < target).length;
  return picture(
    2 * half,
    2 * half,
    words.title,
    words.description(placed.length, withGap, content.goals.length),
    element("g", { transform: `translate(${half} ${half})` }, drawn.join("")),
  );
}
