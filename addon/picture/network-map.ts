import { escaped } from "../text/escaped.ts";
import type { PictureText } from "../text/picture.ts";
import { actorMarks } from "./actor-marks.ts";
import { association, badge, levelNumbers, sectorLetters, zones } from "./ground.ts";
import { type Headings, type LabelRow, type Labels, labelRows, letterOf } from "./label-rows.ts";
import { legend } from "./legend.ts";
import { type MapContent, type PlacedActor, placeActors, pointAt, type Rings, type Sector } from "./map-places.ts";
import { mark } from "./marks.ts";
import { DARK, element, type Point, picture, pointList, QUIET, type Svg, text } from "./svg.ts";
import { fitted } from "./text-width.ts";

/** What the picture says of itself, and where its words come from. */
export interface MapWords {
  text: PictureText;
  /** Of the levels, from 0. */
  levels: readonly string[];
  /** The day on which the sheet was read, as people write it. */
  date: string;
}

export const WIDTH = 1080;
const RINGS: Rings = { rim: 232, step: 31 };
const SIZE = 6;
const EDGE = 6;
const TITLE = 22;
/** The dialog's buttons stand to the right of the title. */
const TITLE_WIDTH = 510;
const LEGEND = 14;
/** From the middle to where the words begin. */
const WORDS = RINGS.rim + 34;
/** For "0 → 2", and for the star of a key actor, in times the type size. */
const LEVELS_ROOM = 2.75;
const STAR_ROOM = 1.35;
const SIDE = WIDTH / 2 - EDGE - WORDS;
/** Units for a name and what is said behind it. */
export const nameWidth = (size: number): number => SIDE - (LEVELS_ROOM + STAR_ROOM) * size;
const headingWidth = (size: number) => SIDE - 1.6 * size;

export interface MapLayout extends Labels {
  sectors: Sector[];
  placed: PlacedActor[];
}

/** Where everything stands: what the picture is drawn from. */
export function mapLayout(content: MapContent, words: PictureText): MapLayout {
  const { sectors, placed } = placeActors(content, RINGS, SIZE);
  const headings: Headings = {
    of: ({ goal }) => (goal === null ? words.withoutGoal : (content.goals[goal] ?? "")),
    noActor: words.noActor,
  };
  return { sectors, placed, ...labelRows(sectors, placed, RINGS, { nameWidth, headingWidth }, headings) };
}

/** From the actor's outer mark to its words. */
function leader({ angle, currentAt, targetAt }: PlacedActor, end: Point): Svg {
  const start = pointAt(angle, Math.max(currentAt, targetAt) + SIZE * 1.6);
  const bend = pointAt(angle, RINGS.rim + 8);
  return element("polyline", {
    points: pointList([start, bend, { x: end.x - Math.sign(end.x) * 12, y: end.y }, end]),
    fill: "none",
    stroke: DARK,
    "stroke-opacity": 0.45,
    "stroke-width": 0.8,
  });
}

const levelsOf = ({ current, target }: PlacedActor) =>
  current === target ? String(current) : `${current} → ${target}`;

/** A goal above its actors: its letter and its name. */
function goalRow({ side, y, height, lines: name, note }: LabelRow, { goal }: Sector, size: number): Svg {
  const last = y + height / 2 - size * 0.75;
  const letter = goal === null ? "–" : letterOf(goal);
  const lines = note === "" ? name : [...name, note];
  const said = lines.map((words, index) =>
    text(side * (WORDS + size * 1.6), last + (index - lines.length + 1) * size * 1.2 + size * 0.36, words, {
      class: "goal",
      "data-width": headingWidth(size),
      "text-anchor": side === 1 ? "start" : "end",
      ...(index < name.length ? { "font-weight": "bold" } : { fill: QUIET }),
    }),
  );
  const at = { x: side * (WORDS + size * 0.6), y: last - (lines.length - 1) * size * 1.2 };
  return badge(at, letter, size * 0.85) + said.join("");
}

/** An actor: the levels next to the map, then the star, then the name. */
function actorRow({ side, y, lines, note }: LabelRow, actor: PlacedActor, size: number): Svg {
  const at = (room: number) => side * (WORDS + room * size);
  const anchor = side === 1 ? "start" : "end";
  const name = lines.map((said, index) => {
    const last = index === lines.length - 1;
    const tail = last && note !== "" ? element("tspan", { "font-size": size * 0.85, fill: QUIET }, escaped(note)) : "";
    return element(
      "text",
      {
        class: "name",
        "data-width": nameWidth(size),
        x: at(LEVELS_ROOM + STAR_ROOM),
        y: y + (index - (lines.length - 1) / 2) * size * 1.2 + size * 0.36,
        "text-anchor": anchor,
        ...(actor.chosen ? { "font-weight": "bold" } : {}),
      },
      element("title", {}, escaped(actor.name)) + element("tspan", { "unicode-bidi": "isolate" }, escaped(said)) + tail,
    );
  });
  const star = actor.key ? mark({ x: at(LEVELS_ROOM + 0.62), y }, true, true, size * 0.3) : "";
  const levels = text(at(0), y + size * 0.36, levelsOf(actor), {
    class: "levels",
    "data-width": LEVELS_ROOM * size,
    "text-anchor": anchor,
    fill: QUIET,
  });
  return leader(actor, { x: side * (WORDS - 5), y }) + levels + star + name.join("");
}

/** The network: zones for levels, the association in the middle, a sector for each goal, an arrow from IST to SOLL. */
export function renderNetworkMap(content: MapContent, { text: words, levels, date }: MapWords): Svg {
  const { sectors, placed, rows, size, half } = mapLayout(content, words);
  const top = EDGE + TITLE + 16;
  const signs = legend(placed, words.legend, levels, { width: WIDTH - 2 * EDGE, top: half + 14, size: LEGEND });
  const labels = rows.map((row) => {
    const sector = sectors[row.sector];
    if (row.actor) return actorRow(row, row.actor, size);
    return sector ? goalRow(row, sector, size) : "";
  });
  const asOf = words.asOf(date);
  const name = content.association === "" ? words.title : `${words.title} · ${content.association}`;
  const title = fitted(name, TITLE_WIDTH, 19, true);
  const head = element(
    "text",
    { class: "title", x: EDGE, y: EDGE + 17, "font-size": 19, "font-weight": "bold", "data-width": TITLE_WIDTH + 140 },
    element("title", {}, escaped(name)) +
      escaped(title) +
      element("tspan", { "font-size": 15, "font-weight": "normal", fill: QUIET, dx: 14 }, escaped(asOf)),
  );
  const drawn = [
    zones(RINGS, sectors),
    levelNumbers(RINGS, 13),
    association(RINGS, content.association === "" ? words.us : content.association, 12),
    element("g", { "font-size": size }, labels.join("")),
    ...placed.map((actor) => actorMarks(actor, SIZE)),
    sectorLetters(RINGS, sectors, 12),
    signs.drawn,
  ];
  const withGap = placed.filter(({ current, target }) => current < target).length;
  return picture(
    WIDTH,
    top + 2 * half + 14 + signs.height + EDGE,
    words.title,
    words.description(placed.length, withGap, content.goals.length),
    head + element("g", { transform: `translate(${WIDTH / 2} ${top + half})` }, drawn.join("")),
  );
}
