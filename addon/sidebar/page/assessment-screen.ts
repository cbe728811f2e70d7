import { commandButton, sheetLink } from "./button.ts";
import { type Child, element } from "./element.ts";
import { icon } from "./icon.ts";
import { pictureParts } from "./picture-section.ts";
import { placesSection } from "./places.ts";
import { progressPart } from "./progress-part.ts";
import { questionParts } from "./questions.ts";
import { actions, section, title } from "./section.ts";
import type { Desk } from "./view.ts";
import { whatIfSection } from "./what-if/section.ts";

/** Where most is missing: coverage, the first places, and the questions. */
export function assessmentScreen(desk: Desk): Child[] {
  const { assessment } = desk.view.state;
  const text = desk.text.assessment;
  const caveat = element("p", { className: "caveat" }, text.caveat);
  if (assessment === null)
    return [
      title(text.title),
      element("p", { className: "intro" }, text.intro),
      caveat,
      actions(commandButton(desk, "assess", "primary")),
      ...pictureParts(desk),
    ];
  return [
    title(text.title),
    caveat,
    assessment.badCells > 0 && badCells(desk, assessment.badCells),
    coverage(desk, assessment.coverage),
    progressPart(desk),
    placesSection(desk, assessment),
    sheetLink("open-tab", desk.text.openTab, () => desk.goTo({ tab: "assessment", row: 2, column: 0 })),
    whatIfSection(desk),
    ...pictureParts(desk),
    section("questions", null, text.questions, ...questionParts(desk, assessment.questions)),
    actions(commandButton(desk, "previewSummaries", "primary"), commandButton(desk, "assess", "plain", text.again)),
  ];
}

function badCells(desk: Desk, count: number): HTMLElement {
  return element(
    "div",
    { className: "notice problem" },
    element("span", { className: "notice-sign" }, icon("alert")),
    element(
      "div",
      { className: "notice-text" },
      element("p", {}, desk.text.assessment.badCells(count)),
      commandButton(desk, "check", "plain"),
    ),
  );
}

function coverage({ text }: Desk, share: number): HTMLElement {
  const bar = element("div", { className: "bar", attributes: { "aria-hidden": "true" } }, element("span"));
  bar.style.setProperty("--share", String(Math.min(1, Math.max(0, share))));
  return section(
    "coverage",
    null,
    text.assessment.coverage,
    element("p", { className: "figure" }, text.assessment.percent(share)),
    bar,
    element("p", { className: "quiet" }, text.assessment.coverageMeaning),
  );
}
