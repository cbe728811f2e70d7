import type { AssessmentView } from "../state.ts";
import { type Child, element, unseen } from "./element.ts";
import { type IconName, icon, withArrow } from "./icon.ts";
import { section } from "./section.ts";
import type { Desk } from "./view.ts";

type Place = AssessmentView["first"][number];

const VERDICT_SIGNS = { in: "done", out: "stopped", open: "question" } as const satisfies Record<string, IconName>;

/** The first places in order, each with how sure it is to be among the first three, and what would help most. */
export function placesSection(desk: Desk, { first, contest, nextStep }: AssessmentView): HTMLElement {
  const text = desk.text.assessment;
  if (first.length === 0)
    return section("places", null, text.places, element("p", { className: "quiet" }, text.noPlaces));
  return section(
    "places",
    null,
    text.places,
    contest !== null && trustNote(desk, contest),
    element("ol", { className: "entries ranking" }, ...first.map((place, index) => placeItem(desk, place, index))),
    nextStep &&
      wayTo(desk, "next-step", nextStep.place, "entry next-step", [
        element("span", { className: "entry-sign" }, icon("step")),
        element(
          "span",
          { className: "body" },
          element("span", { className: "what" }, nextStep.text),
          nextStep.place && element("span", { className: "way" }, ...withArrow(nextStep.place.label)),
        ),
      ]),
  );
}

/** What the words at each place answer, said once. */
const trustNote = ({ text }: Desk, contest: string) =>
  element(
    "div",
    { className: "trust" },
    element("p", { className: "line" }, text.assessment.trustQuestion),
    element("p", { className: "quiet" }, text.assessment.trustMeaning),
    element("p", {}, contest),
  );

function placeItem(desk: Desk, { place, actor, key, levels, points, verdict, goTo }: Place, index: number) {
  const text = desk.text.assessment;
  return element(
    "li",
    {},
    wayTo(desk, `place-${index}`, goTo, "entry", [
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
        verdict &&
          element(
            "span",
            { className: `verdict ${verdict.kind}` },
            icon(VERDICT_SIGNS[verdict.kind]),
            element("span", {}, unseen(`${text.trustQuestion} `), verdict.text),
          ),
      ),
    ]),
  );
}

/** A button that leads to a cell, or the mere content where there is none. */
function wayTo(desk: Desk, id: string, place: Place["goTo"], className: string, content: Child[]): HTMLElement {
  if (place === null) return element("div", { className }, ...content);
  const attributes: Record<string, string> = desk.view.visited === id ? { "aria-current": "true" } : {};
  const onclick = () => desk.goTo(place, id);
  return element("button", { id, type: "button", className, title: place.label, onclick, attributes }, ...content);
}
