import type { AssessmentView } from "../state.ts";
import { commandButton, sheetLink } from "./button.ts";
import { type Child, element, unseen } from "./element.ts";
import { icon } from "./icon.ts";
import { remarkList } from "./remark-list.ts";
import { actions, section, title } from "./section.ts";
import type { Desk } from "./view.ts";

/** So many questions are shown at once; the others are one click away. */
const FIRST_QUESTIONS = 5;

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
    ];
  return [
    title(text.title),
    caveat,
    assessment.badCells > 0 && badCells(desk, assessment.badCells),
    coverage(desk, assessment.coverage),
    section(
      "places",
      null,
      text.places,
      assessment.first.length === 0 ? element("p", { className: "quiet" }, text.noPlaces) : places(desk, assessment),
    ),
    sheetLink("open-tab", desk.text.openTab, () => desk.goTo({ tab: "assessment", row: 2, column: 0 })),
    section("questions", null, text.questions, ...questions(desk, assessment)),
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

function places(desk: Desk, { first }: AssessmentView): HTMLElement {
  const text = desk.text.assessment;
  return element(
    "ol",
    { className: "entries ranking" },
    ...first.map(({ place, actor, key, levels, points, goTo }, index) => {
      const id = `place-${index}`;
      const content: Child[] = [
        element("span", { className: "rank" }, String(place)),
        element(
          "span",
          { className: "body" },
          element(
            "span",
            { className: "what" },
            actor,
            key && element("span", { className: "star", attributes: { "aria-hidden": "true" } }, " ★"),
            key && unseen(` (${text.keyActor})`),
          ),
          element("span", { className: "detail" }, `${levels} · ${text.points(points)}`),
        ),
      ];
      const current: Record<string, string> = desk.view.visited === id ? { "aria-current": "true" } : {};
      return element(
        "li",
        {},
        goTo === null
          ? element("div", { className: "entry" }, ...content)
          : element(
              "button",
              {
                id,
                type: "button",
                className: "entry",
                title: goTo.label,
                onclick: () => desk.goTo(goTo, id),
                attributes: current,
              },
              ...content,
            ),
      );
    }),
  );
}

function questions(desk: Desk, { questions: all }: AssessmentView): Child[] {
  const text = desk.text.assessment;
  if (all.length === 0) return [element("p", { className: "quiet" }, text.noQuestions)];
  const more = all.slice(FIRST_QUESTIONS);
  return [
    remarkList(desk, "question", "question", all.slice(0, FIRST_QUESTIONS)),
    more.length > 0 &&
      element(
        "details",
        {},
        element("summary", { id: "more-questions" }, text.moreQuestions(more.length)),
        remarkList(desk, "further", "question", more),
      ),
  ];
}
