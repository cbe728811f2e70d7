import { LEVELS } from "../../model/level.ts";
import { type LabelRow, labelRows } from "./label-rows.ts";
import {
  INNERMOST,
  type MapContent,
  type PlacedActor,
  placeActors,
  pointAt,
  RIM,
  radiusOf,
  type Sector,
} from "./map-places.ts";
import { arrow, mark } from "./marks.ts";
import { element, picture, type Svg, shortened, text } from "./svg.ts";

/** The words on the map, in one language. */
export interface MapWords {
  title: string;
  /** What is seen, for those who do not see it. */
  description(actors: number, withGap: number): string;
  /** Of the levels, from 0. */
  levels: readonly string[];
  withoutGoal: string;
  noActor: string;
  legend: { current: string; target: string; key: string; away: string };
}

const LINES = { fill: "none", stroke: "#c3cfd9", "stroke-width": 1 };
/** Between the rim and the names. */
const BEND = 16;
const GAP = 44;
/** Room for a name, in units and in characters. */
const COLUMN = 270;
const NAME = 30;

const line = (from: { x: number; y: number }, to: { x: number; y: number }, look: Record<string, string | number>) =>
  element("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...look });

/** Rings, sectors and the association in the middle; the level's number stands on its ring, at the top. */
function ground(content: MapContent, sectors: readonly Sector[], size: number): Svg {
  const rings = LEVELS.map((level) => element("circle", { cx: 0, cy: 0, r: radiusOf(level), ...LINES }));
  const borders =
    sectors.length < 2 ? [] : sectors.map(({ from }) => line(pointAt(from, INNERMOST - 26), pointAt(from, RIM), LINES));
  const numbers = sectors.map(({ goal, from, to }) => {
    const { x, y } = pointAt((from + to) / 2, INNERMOST - 15);
    return text(x, y + size / 3, goal === null ? "–" : String(goal + 1), {
      "text-anchor": "middle",
      "font-size": size,
      "font-weight": "bold",
    });
  });
  const levels = LEVELS.map((level) =>
    text(0, -radiusOf(level) + size / 3, String(level), {
      "text-anchor": "middle",
      "font-size": size,
      fill: "#5f6368",
      stroke: "#fff",
      "stroke-width": 4,
      "paint-order": "stroke",
    }),
  );
  const middle =
    element("circle", { cx: 0, cy: 0, r: INNERMOST - 28, fill: "#2f3e4e" }) + nameInMiddle(content.association);
  return [...rings, ...borders, ...numbers, ...levels, middle].join("");
}

/** Words of the name in up to three short lines. */
function nameInMiddle(name: string): Svg {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= 11) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines
    .slice(0, 3)
    .map((words, index) => (index === 2 && lines.length > 3 ? `${shortened(words, 9)} …` : shortened(words, 12)));
  return kept
    .map((words, index) =>
      text(0, 4 + (index - (kept.length - 1) / 2) * 13, words, {
        "text-anchor": "middle",
        "font-size": 11,
        fill: "#fff",
      }),
    )
    .join("");
}

function actorMarks({ angle, current, target, key }: PlacedActor): Svg {
  const [now, then] = [pointAt(angle, radiusOf(current)), pointAt(angle, radiusOf(target))];
  if (current === target) return mark(now, key, true);
  return arrow(now, then, current > target) + mark(then, key, false) + mark(now, key, true);
}

/** From the actor's outer mark to its name or number. */
function leader({ angle, current, target }: PlacedActor, end: { x: number; y: number }): Svg {
  const start = pointAt(angle, radiusOf(current < target ? current : target) + 8);
  const bend = pointAt(angle, RIM + BEND);
  const points = [start, bend, end].map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
  return element("polyline", { points, fill: "none", stroke: "#8a949e", "stroke-width": 0.7 });
}

function label(
  { y, side, actor, sector }: LabelRow,
  sectors: readonly Sector[],
  content: MapContent,
  words: MapWords,
): Svg {
  const x = side * (RIM + BEND + GAP);
  const anchor = side === 1 ? "start" : "end";
  if (actor === null) {
    const { goal } = sectors[sector] ?? { goal: null };
    const name = goal === null ? words.withoutGoal : `${goal + 1} ${content.goals[goal] ?? ""}`;
    const empty = content.actors.some((each) => each.goal === goal) ? "" : ` (${words.noActor})`;
    return text(x, y + 4, shortened(name, NAME + 4) + empty, { "text-anchor": anchor, "font-weight": "bold" });
  }
  const { name, key, current, target } = actor;
  const levels = current === target ? String(current) : `${current} → ${target}`;
  const said = `${key ? "★ " : ""}${shortened(name, NAME)} · ${levels}`;
  return leader(actor, { x: x - side * 6, y }) + text(x, y + 4, said, { "text-anchor": anchor });
}

/** What the marks mean, in one row. */
function legend(y: number, { legend: words, levels }: MapWords): Svg {
  const at = (x: number) => ({ x, y });
  const entries = [
    { x: -560, drawn: mark(at(-560), false, true), said: words.current },
    { x: -360, drawn: mark(at(-360), false, false), said: words.target },
    { x: -160, drawn: mark(at(-160), true, true), said: words.key },
    { x: 40, drawn: arrow(at(30), at(70), true), said: words.away },
  ];
  const marks = entries.map(({ x, drawn, said }, index) => drawn + text(x + (index === 3 ? 40 : 16), y + 4, said));
  const scale = levels.map((word, level) => `${level} ${word}`).join(" · ");
  return marks.join("") + text(-566, y + 28, scale, { fill: "#5f6368" });
}

/** The network: rings for levels, the association in the middle, a sector for each goal, an arrow from IST to SOLL. */
export function renderNetworkMap(content: MapContent, words: MapWords): Svg {
  const { sectors, placed } = placeActors(content);
  const { rows, half } = labelRows(sectors, placed);
  const width = 2 * (RIM + BEND + GAP + COLUMN);
  const height = 2 * half + 110;
  const inner =
    ground(content, sectors, 12) +
    rows.map((row) => label(row, sectors, content, words)).join("") +
    placed.map(actorMarks).join("") +
    legend(half + 44, words);
  const description = words.description(placed.length, placed.filter(({ rank }) => rank !== null).length);
  return picture(
    width,
    height,
    words.title,
    description,
    element("g", { transform: `translate(${width / 2} ${half + 24})` }, inner),
  );
}

/** The same in little: numbers at the rim instead of names, for a table beside it to explain. */
export function renderSmallMap(content: MapContent, words: MapWords): Svg {
  const { sectors, placed } = placeActors(content);
  const size = 2 * (RIM + 50);
  const numbers = placed.map((actor) => {
    const { x, y } = pointAt(actor.angle, RIM + 30);
    return (
      leader(actor, pointAt(actor.angle, RIM + 14)) +
      text(x, y + 8, String(actor.number), { "text-anchor": "middle", "font-size": 22 })
    );
  });
  const description = words.description(placed.length, placed.filter(({ rank }) => rank !== null).length);
  const inner = ground(content, sectors, 20) + numbers.join("") + placed.map(actorMarks).join("");
  return picture(
    size,
    size,
    words.title,
    description,
    element("g", { transform: `translate(${size / 2} ${size / 2})` }, inner),
  );
}
