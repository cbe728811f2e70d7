import type { Language } from "../../model/language.ts";
import { escaped } from "../text/escaped.ts";
import { formatWholePercent } from "../text/number.ts";
import type { PictureText } from "../text/picture.ts";
import type { GoalCoverage } from "./goal-coverage.ts";
import { type HtmlCell, htmlTable } from "./html-table.ts";
import { DARK, element, type Svg } from "./svg.ts";

const LENGTH = 320;
const HEIGHT = 18;

/** SOLL as a frame, IST as what fills it; beside figures that say the same. `longest` is the largest SOLL of all. */
export function coverageBar({ current, target }: GoalCoverage, longest: number): Svg {
  const unit = (LENGTH - 2) / Math.max(1, longest);
  const frame = { x: 1, y: 1, height: HEIGHT - 2, rx: 3 };
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${LENGTH} ${HEIGHT}`,
      preserveAspectRatio: "none",
      class: "coverage-bar",
      "aria-hidden": "true",
      focusable: "false",
    },
    element("rect", { ...frame, width: target * unit, fill: "#fff", stroke: DARK, "stroke-width": 1.5 }) +
      (current === 0 ? "" : element("rect", { ...frame, width: current * unit, fill: DARK })),
  );
}

/** In words what the bar shows, or why there is none. */
export function coverageWords(goal: GoalCoverage, words: PictureText["coverage"], language: Language): string {
  if (goal.actors === 0) return words.noActor;
  if (goal.complete === 0) return words.allIncomplete;
  if (goal.target === 0) return words.nothingAimedAt;
  return `${words.levels(goal.current, goal.target)} · ${formatWholePercent(goal.current / goal.target, language)}`;
}

export const longestOf = (goals: readonly GoalCoverage[]): number =>
  goals.reduce((most, { target }) => Math.max(most, target), 0);

const NO_FIGURES: readonly HtmlCell[] = Array(3).fill({ html: "–", className: "figure" });

/** Goal by goal how many of the levels we want are there; a table whose middle column shows it as bars. */
export function coverageChart(goals: readonly GoalCoverage[], words: PictureText["coverage"], language: Language): Svg {
  if (goals.length === 0) return element("p", {}, escaped(words.noGoals));
  const longest = longestOf(goals);
  const rows = goals.map((goal): HtmlCell[] => {
    if (goal.target === 0)
      return [goal.goal, { html: escaped(coverageWords(goal, words, language)), className: "quiet" }, ...NO_FIGURES];
    const figure = (value: string): HtmlCell => ({ html: escaped(value), className: "figure" });
    return [
      goal.goal,
      { html: coverageBar(goal, longest), className: "bar" },
      figure(String(goal.current)),
      figure(String(goal.target)),
      figure(formatWholePercent(goal.current / goal.target, language)),
    ];
  });
  const bars = `${words.bar}: ${words.key.current}, ${words.key.target}`;
  return htmlTable(words.title, [words.goal, bars, words.current, words.target, words.share], rows);
}
