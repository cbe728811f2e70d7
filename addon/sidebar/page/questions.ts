import type { QuestionView } from "../state.ts";
import { button } from "./button.ts";
import { type Child, element } from "./element.ts";
import { withArrow } from "./icon.ts";
import { remarkItem } from "./remark-list.ts";
import type { Desk } from "./view.ts";

/** So many questions are shown at once; the others are one click away. */
const FIRST_QUESTIONS = 5;

/** The most important questions, then the others by the steps of the guide. */
export function questionParts(desk: Desk, all: readonly QuestionView[]): Child[] {
  const text = desk.text.assessment;
  if (all.length === 0) return [element("p", { className: "quiet" }, text.noQuestions)];
  const more = all.slice(FIRST_QUESTIONS);
  const steps = [1, 2, 3, 4].flatMap((step) => {
    const own = more.filter((question) => question.step === step);
    return own.length > 0 ? [{ step, own }] : [];
  });
  return [
    list(desk, "question", all.slice(0, FIRST_QUESTIONS)),
    more.length > 0 &&
      element(
        "details",
        {},
        element("summary", { id: "more-questions" }, text.moreQuestions(more.length)),
        ...steps.flatMap(({ step, own }) => [
          element("h4", {}, `${text.step(step)} · ${desk.text.steps[step - 1]?.short} (${own.length})`),
          list(desk, `further-${step}`, own),
        ]),
      ),
  ];
}

const list = (desk: Desk, name: string, questions: readonly QuestionView[]) =>
  element(
    "ul",
    { className: `entries ${name}` },
    ...questions.map((question, index) => {
      const id = `${name}-${index}`;
      return element(
        "li",
        {},
        remarkItem(desk, id, "question", question),
        settling(desk, id, question),
        eachOf(desk, id, question),
      );
    }),
  );

/** The two answers to the one question that the add-on asks about goals without a priority. */
function settling(desk: Desk, id: string, { unranked }: QuestionView): Child {
  if (unranked.length === 0) return null;
  const text = desk.text.assessment;
  const busy = desk.view.busy !== null;
  const way = (choice: "aside" | "last", label: string) =>
    button(`${id}-${choice}`, "plain", label, () => desk.settleGoals(choice, unranked), {
      busy,
      spinning: desk.view.busy === choice,
    });
  return element(
    "div",
    { className: "answers" },
    way("aside", text.setAside),
    way("last", unranked.length === 1 ? text.putLast : text.putLastTogether),
  );
}

/** Each of several by name, to its own cell. */
function eachOf(desk: Desk, id: string, { each }: QuestionView): Child {
  if (each.length < 2) return null;
  return element(
    "details",
    { className: "each" },
    element("summary", { id: `${id}-each` }, desk.text.assessment.eachOf(each.length)),
    element(
      "ul",
      {},
      ...each.map(({ name, place }, index) => {
        const own = `${id}-each-${index}`;
        if (place === null) return element("li", {}, name);
        const attributes: Record<string, string> = desk.view.visited === own ? { "aria-current": "true" } : {};
        return element(
          "li",
          {},
          element(
            "button",
            {
              id: own,
              type: "button",
              className: "link",
              title: place.label,
              onclick: () => desk.goTo(place, own),
              attributes,
            },
            ...withArrow(name),
          ),
        );
      }),
    ),
  );
}
