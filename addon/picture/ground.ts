import { LEVELS } from "../../model/level.ts";
import { letterOf } from "./label-rows.ts";
import { edgeOf, middleOf, pointAt, type Rings, radiusOf, type Sector } from "./map-places.ts";
import { DARK, element, line, QUIET, type Svg, text, ZONE_LINE, ZONES } from "./svg.ts";
import { wrapped } from "./text-width.ts";

/** Zones from the outermost to the innermost, and a border between the sectors of the goals. */
export function zones(rings: Rings, sectors: readonly Sector[]): Svg {
  const circles = LEVELS.map((level) =>
    element("circle", {
      cx: 0,
      cy: 0,
      r: edgeOf(rings, level),
      fill: ZONES[level],
      stroke: ZONE_LINE,
      "stroke-width": 1,
    }),
  );
  const borders = [...sectors.map(({ from }) => from), ...sectors.slice(-1).map(({ to }) => to)];
  const lines = borders.map((angle) =>
    line(pointAt(angle, middleOf(rings)), pointAt(angle, rings.rim), {
      stroke: DARK,
      "stroke-opacity": 0.45,
      "stroke-width": 1,
      "stroke-dasharray": "1 4",
      "stroke-linecap": "round",
    }),
  );
  return [...circles, ...(sectors.length > 1 ? lines : [])].join("");
}

/** The numbers of the levels, each in its zone, where the top is kept free for them. */
export const levelNumbers = (rings: Rings, size: number): Svg =>
  LEVELS.map((level) =>
    text(0, -radiusOf(rings, level) + size * 0.36, String(level), {
      "text-anchor": "middle",
      "font-size": size,
      "font-weight": "bold",
      fill: QUIET,
    }),
  ).join("");

/** A goal's letter on a small card. */
export const badge = ({ x, y }: { x: number; y: number }, letter: string, size: number): Svg =>
  element("rect", {
    x: x - size * 0.68,
    y: y - size * 0.68,
    width: size * 1.36,
    height: size * 1.36,
    rx: size * 0.3,
    fill: DARK,
  }) +
  text(x, y + size * 0.36, letter, {
    "text-anchor": "middle",
    "font-size": letter.length > 1 ? size * 0.75 : size,
    "font-weight": "bold",
    fill: "#fff",
  });

/** Each goal's letter at the outer edge of its sector, before its first actor. */
export const sectorLetters = (rings: Rings, sectors: readonly Sector[], size: number): Svg =>
  sectors
    .map(({ goal, from, to, actors }) => {
      const angle = actors === 0 ? (from + to) / 2 : from + (to - from) / (actors + 1) / 2;
      return badge(pointAt(angle, rings.rim), goal === null ? "–" : letterOf(goal), size);
    })
    .join("");

/** The association in the middle, in up to four short lines. */
export function association(rings: Rings, name: string, size: number): Svg {
  const radius = middleOf(rings);
  const lines = wrapped(name, radius * 1.7, size, 4, true);
  const words = lines.map((words, index) =>
    text(0, (index - (lines.length - 1) / 2) * size * 1.12 + size * 0.36, words, {
      "text-anchor": "middle",
      "font-size": size,
      "font-weight": "bold",
      fill: "#fff",
      class: "association",
      "data-width": radius * 1.8,
    }),
  );
  return element("circle", { cx: 0, cy: 0, r: radius, fill: DARK }) + words.join("");
}
