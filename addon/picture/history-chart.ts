import { formatDate } from "../../model/date.ts";
import type { Language } from "../../model/language.ts";
import { escaped } from "../text/escaped.ts";
import { formatWholePercent } from "../text/number.ts";
import type { PictureText } from "../text/picture.ts";
import { type HtmlCell, htmlTable } from "./html-table.ts";
import type { MeetingCoverage } from "./picture-of.ts";
import { DARK, element, line, picture, pointList, QUIET, type Svg, text, ZONE_LINE } from "./svg.ts";

/** What a chart holds without its dates touching, in units of its own. */
export interface ChartSize {
  width: number;
  height: number;
  meetings: number;
}

export const LARGE_CHART: ChartSize = { width: 640, height: 210, meetings: 8 };
/** In the sidebar, in pixels. */
export const SMALL_CHART: ChartSize = { width: 268, height: 150, meetings: 4 };

const LEFT = 44;
const RIGHT = 34;
const TOP = 24;
const BOTTOM = 28;
const SIZE = 12;
const STEPS = [0, 0.5, 1];

/** A point per meeting, one beside the other, with its figure above and its day below; null for fewer than two. */
export function historyChart(
  meetings: readonly MeetingCoverage[],
  words: PictureText["history"],
  language: Language,
  size: ChartSize,
): Svg | null {
  const shown = meetings.slice(-size.meetings);
  const [first, last] = [shown[0], shown[shown.length - 1]];
  if (first === undefined || last === undefined || shown.length < 2) return null;
  const percent = (share: number) => formatWholePercent(share, language);
  const x = (index: number) => LEFT + (index * (size.width - LEFT - RIGHT)) / (shown.length - 1);
  const y = (share: number) => TOP + (1 - share) * (size.height - TOP - BOTTOM);
  const grid = STEPS.map(
    (share) =>
      line({ x: LEFT - 4, y: y(share) }, { x: size.width - 4, y: y(share) }, { stroke: ZONE_LINE }) +
      text(LEFT - 8, y(share) + 4, percent(share), { "text-anchor": "end", "font-size": SIZE, fill: QUIET }),
  );
  const points = shown.map(({ date, coverage }, index) => {
    const at = { x: x(index), y: y(coverage) };
    const middle = { "text-anchor": "middle", "font-size": SIZE };
    return (
      element("circle", { cx: at.x, cy: at.y, r: 4.5, fill: DARK, stroke: "#fff", "stroke-width": 1.5 }) +
      text(at.x, at.y - 9, percent(coverage), { ...middle, "font-weight": "bold", class: "share" }) +
      text(at.x, size.height - 8, formatDate(date, language), { ...middle, class: "date", fill: QUIET })
    );
  });
  const path = element("polyline", {
    points: pointList(shown.map(({ coverage }, index) => ({ x: x(index), y: y(coverage) }))),
    fill: "none",
    stroke: DARK,
    "stroke-width": 2,
  });
  const described = words.description(percent(first.coverage), percent(last.coverage));
  return picture(size.width, size.height, words.title, described, grid.join("") + path + points.join(""));
}

/** Said where there is no line to draw. */
export function historyWords(
  meetings: readonly MeetingCoverage[],
  words: PictureText["history"],
  language: Language,
): string {
  const [only] = meetings;
  return only === undefined
    ? words.none
    : words.one(formatDate(only.date, language), formatWholePercent(only.coverage, language));
}

/** The chart with its figures as a table, or a sentence instead. */
export function historySection(
  meetings: readonly MeetingCoverage[],
  words: PictureText["history"],
  language: Language,
): Svg {
  const chart = historyChart(meetings, words, language, LARGE_CHART);
  if (chart === null) return element("p", {}, escaped(historyWords(meetings, words, language)));
  const shown = meetings.slice(-LARGE_CHART.meetings);
  const rows = shown.map(({ date, coverage }): HtmlCell[] => [
    formatDate(date, language),
    { html: escaped(formatWholePercent(coverage, language)), className: "figure" },
  ]);
  const note =
    shown.length < meetings.length
      ? element("p", { class: "quiet" }, escaped(words.lastOnly(shown.length, meetings.length)))
      : "";
  return (
    note +
    element(
      "div",
      {},
      element("div", { class: "chart" }, chart) + htmlTable(words.title, [words.date, words.share], rows),
    )
  );
}
