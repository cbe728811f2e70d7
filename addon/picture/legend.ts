import type { PictureText } from "../text/picture.ts";
import { letterOf } from "./label-rows.ts";
import type { PlacedActor } from "./map-places.ts";
import { arrow, mark, reached } from "./marks.ts";
import { element, QUIET, type Svg, text, ZONE_LINE, ZONES } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** A sign and its words. `draw` gets the middle of its left edge. */
interface Entry {
  width: number;
  draw(x: number, y: number): Svg;
  said: string;
}

const BETWEEN = 26;
const GAP = 8;

/** What is on this map, and nothing else. */
function signs(placed: readonly PlacedActor[], words: PictureText["legend"], size: number): Entry[] {
  const has = (test: (actor: PlacedActor) => boolean) => placed.some(test);
  const middle = (x: number, y: number) => ({ x: x + size * 1.5, y });
  const shape = (said: string, draw: Entry["draw"]): Entry => ({ width: size * 3, draw, said });
  const way = (said: string, strong: boolean, away: boolean): Entry => ({
    width: size * 7,
    draw: (x, y) => arrow({ x, y }, { x: x + size * 8.3, y }, { strong, away }, size),
    said,
  });
  const also = placed.flatMap((actor) => actor.also)[0];
  const entries: (Entry | false)[] = [
    shape(words.current, (x, y) => mark(middle(x, y), false, true, size)),
    shape(words.target, (x, y) => mark(middle(x, y), false, false, size)),
    has((actor) => actor.current === actor.target) &&
      shape(words.reached, (x, y) => reached(middle(x, y), false, size) + mark(middle(x, y), false, true, size)),
    has((actor) => actor.key) && shape(words.key, (x, y) => mark(middle(x, y), true, true, size)),
    has((actor) => actor.current < actor.target && !actor.chosen) && way(words.way, false, false),
    has((actor) => actor.current < actor.target && actor.chosen) && way(words.chosen, true, false),
    has((actor) => actor.current > actor.target) && way(words.away, false, true),
    also !== undefined && { width: -GAP, draw: () => "", said: words.also(letterOf(also)) },
  ];
  return entries.filter((entry): entry is Entry => entry !== false);
}

/** The levels in words, each with the ground of its zone. */
const levels = (words: readonly string[], size: number): Entry[] =>
  words.map((word, level) => ({
    width: size * 3,
    draw: (x, y) =>
      element("rect", {
        x,
        y: y - size * 1.3,
        width: size * 3,
        height: size * 2.6,
        rx: size / 2,
        fill: ZONES[level] ?? "none",
        stroke: ZONE_LINE,
      }) +
      text(x + size * 1.5, y + size * 0.72, String(level), {
        "text-anchor": "middle",
        "font-size": size * 2,
        "font-weight": "bold",
        fill: QUIET,
      }),
    said: word,
  }));

/** Entries in as many lines as they need within `width`, each line in the middle. `top`: the upper edge. */
export function legend(
  placed: readonly PlacedActor[],
  words: PictureText["legend"],
  levelWords: readonly string[],
  { width, top, size }: { width: number; top: number; size: number },
): { drawn: Svg; height: number } {
  const mark = size * 0.4;
  const widthOf = ({ width: sign, said }: Entry) => sign + GAP + textWidth(said, size);
  const lines: Entry[][] = [];
  for (const group of [signs(placed, words, mark), levels(levelWords, mark)]) {
    let line: Entry[] = [];
    lines.push(line);
    for (const entry of group) {
      const taken = line.reduce((sum, each) => sum + widthOf(each) + BETWEEN, 0);
      if (line.length > 0 && taken + widthOf(entry) > width) {
        line = [];
        lines.push(line);
      }
      line.push(entry);
    }
  }
  const pitch = size * 1.75;
  const drawn = lines.map((line, index) => {
    const total = line.reduce((sum, entry) => sum + widthOf(entry), BETWEEN * (line.length - 1));
    const y = top + (index + 0.5) * pitch;
    let x = -total / 2;
    return line.map((entry) => {
      const at = x;
      x += widthOf(entry) + BETWEEN;
      return (
        entry.draw(at, y) +
        text(at + entry.width + GAP, y + size * 0.36, entry.said, { "font-size": size, class: "legend" })
      );
    });
  });
  return { drawn: drawn.flat().join(""), height: lines.length * pitch };
}
