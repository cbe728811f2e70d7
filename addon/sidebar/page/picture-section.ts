import { formatDate } from "../../../model/date.ts";
import { coverageBar, coverageWords, longestOf } from "../../picture/coverage-chart.ts";
import { historyChart, historyWords, SMALL_CHART } from "../../picture/history-chart.ts";
import { renderSmallMap } from "../../picture/small-map.ts";
import { picture as de } from "../../text/de/picture.ts";
import { picture as en } from "../../text/en/picture.ts";
import { formatWholePercent } from "../../text/number.ts";
import type { PictureView } from "../state.ts";
import { button } from "./button.ts";
import { type Child, element, unseen } from "./element.ts";
import { section } from "./section.ts";
import type { Desk } from "./view.ts";

const texts = { de, en };

/** A picture of `addon/picture`, which has escaped all that is not its own. */
function drawn(svg: string): Node {
  const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
  return document.importNode(documentElement, true);
}

/** The network in little with the way to the large map; below, folded away, coverage per goal and over time. */
export function pictureParts(desk: Desk): Child[] {
  const { picture, assessment } = desk.view.state;
  if (picture === null) return [];
  const words = texts[desk.view.state.language];
  const isEmpty = picture.map.actors.length === 0;
  const hasPlaces = picture.map.actors.some(({ place }) => place !== null);
  const figures = hasPlaces ? (assessment === null ? words.sidebar.placesInSheet : words.sidebar.placesInList) : "";
  return [
    section(
      "picture",
      null,
      words.title,
      isEmpty
        ? element("p", { className: "quiet" }, words.sidebar.nothing)
        : element("div", { className: "small-map" }, drawn(renderSmallMap(picture.map, words))),
      !isEmpty && element("p", { className: "quiet" }, `${words.sidebar.hint} ${figures}`.trim()),
      button("show-map", "plain", words.sidebar.open, desk.showMap, { busy: desk.view.busy !== null }),
      folded("goal-coverage", words.coverage.title, goalBars(desk, picture)),
      folded("coverage-history", words.history.title, ...history(desk, picture)),
    ),
  ];
}

const folded = (id: string, heading: string, ...inner: Child[]): HTMLElement =>
  element("details", { className: "folded" }, element("summary", { id }, heading), ...inner);

function goalBars({ view }: Desk, { coverage }: PictureView): HTMLElement {
  const { language } = view.state;
  const words = texts[language].coverage;
  if (coverage.length === 0) return element("p", { className: "quiet" }, words.noGoals);
  const longest = longestOf(coverage);
  return element(
    "ul",
    { className: "goal-bars" },
    ...coverage.map((goal) =>
      element(
        "li",
        {},
        element("span", { className: "what" }, goal.goal),
        goal.target > 0 && drawn(coverageBar(goal, longest)),
        element("span", { className: "detail" }, coverageWords(goal, words, language)),
      ),
    ),
  );
}

function history({ view }: Desk, { history: meetings }: PictureView): Child[] {
  const { language } = view.state;
  const words = texts[language].history;
  const chart = historyChart(meetings, words, language, SMALL_CHART);
  if (chart === null) return [element("p", { className: "quiet" }, historyWords(meetings, words, language))];
  const shown = meetings.slice(-SMALL_CHART.meetings);
  const figures = shown.map(
    ({ date, coverage }) => `${formatDate(date, language)}: ${formatWholePercent(coverage, language)}`,
  );
  return [element("div", { className: "chart" }, drawn(chart)), unseen(figures.join("; "))];
}
