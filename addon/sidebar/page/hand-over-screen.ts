import type { HandOverView } from "../state.ts";
import { button } from "./button.ts";
import { type Child, element } from "./element.ts";
import { remarkList } from "./remark-list.ts";
import { actions, calm, section, title } from "./section.ts";
import type { Desk, HandOverChoice } from "./view.ts";

type Giver = HandOverView["from"][number];

/** Who hands over, who takes over, what that changes; then the question, and only then it is done. */
export function handOverScreen(desk: Desk): Child[] {
  const text = desk.text.handOver;
  const { handOver } = desk.view.state;
  if (handOver === null) return [title(text.title)];
  const remarks = handOver.remarks.length > 0 && remarkList(desk, "problem", "alert", handOver.remarks);
  if (handOver.from.length === 0) return [title(text.title), remarks, calm("done", text.nothing, text.nothingHint)];
  return [title(text.title), element("p", { className: "intro" }, text.intro), remarks, ...parts(desk, handOver)];
}

/** Shows anew what follows from a choice. The list in which it was made stays: somebody may still be typing a name there. */
export function showChoice(desk: Desk): void {
  const { handOver } = desk.view.state;
  for (const fresh of handOver ? parts(desk, handOver) : []) {
    const present = document.getElementById(fresh.id);
    if (present && !present.contains(document.activeElement)) present.replaceWith(fresh);
  }
}

/** The two lists, and what is to be said and done about what is chosen in them. */
function parts(desk: Desk, handOver: HandOverView): HTMLElement[] {
  const { handOver: choice } = desk.view;
  const text = desk.text.handOver;
  const giver = handOver.from.find(({ name }) => name === choice.from) ?? null;
  const takers = handOver.to.filter((name) => name !== giver?.name);
  const names = (list: readonly string[]) => list.map((name): [string, string] => [name, name]);
  const givers = handOver.from.map(({ name, inTeam }): [string, string] => [
    name,
    inTeam ? name : text.formerMember(name),
  ]);
  return [
    field(desk, "from", text.from, [["", text.choose], ...givers]),
    field(desk, "to", text.to, [["", text.choose], ...names(takers)]),
    element(
      "div",
      { id: "part-rest", className: "part" },
      takers.length === 0 && element("p", { className: "quiet" }, text.nobodyElse),
      giver && changes(desk, giver, handOver),
      giver && takers.includes(choice.to) && asking(desk, giver),
    ),
  ];
}

function asking(desk: Desk, giver: Giver): HTMLElement | null {
  const { handOver: choice, confirming, busy } = desk.view;
  const count = countOf(giver, choice);
  if (count === 0) return null;
  if (confirming) return confirmation(desk, giver, choice.to, count);
  const act = () => desk.confirm(true);
  return actions(button("hand-over", "primary", desk.text.handOver.handOver, act, { busy: busy !== null }));
}

/** How many cells change. */
const countOf = ({ counts }: Giver, { contacts, questions }: HandOverChoice) =>
  counts.steps + counts.upkeep + (contacts ? counts.contacts : 0) + (questions ? counts.questions : 0);

function field(desk: Desk, which: "from" | "to", label: string, options: readonly [string, string][]): HTMLElement {
  const chosen = desk.view.handOver[which];
  const select = element(
    "select",
    {
      id: `hand-over-${which}`,
      onchange: (event: Event) => desk.chooseHandOver({ [which]: (event.target as HTMLSelectElement).value }),
    },
    ...options.map(([value, name]) => element("option", { value, selected: value === chosen }, name)),
  );
  return element("label", { id: `part-${which}`, className: "field" }, element("span", {}, label), select);
}

function changes(desk: Desk, { counts }: Giver, { tabs, titles }: HandOverView): HTMLElement {
  const text = desk.text.handOver;
  const { contacts, questions } = desk.view.handOver;
  const lines = [
    counts.steps > 0 && text.steps(counts.steps, tabs.reflection, titles.steps),
    counts.upkeep > 0 && text.upkeep(counts.upkeep, tabs.upkeep, titles.upkeep),
    counts.done > 0 && text.doneStays(counts.done),
  ].filter((line) => line !== false);
  return section(
    "changes",
    null,
    text.changes,
    lines.length > 0 && element("ul", { className: "points" }, ...lines.map((line) => element("li", {}, line))),
    counts.questions > 0 && tick(desk, "questions", questions, text.questions(tabs.meeting, titles.questions), null),
    counts.contacts > 0 &&
      tick(
        desk,
        "contacts",
        contacts,
        text.contacts(counts.contacts, tabs.reflection, titles.contacts),
        text.contactsHint,
      ),
  );
}

function tick(
  desk: Desk,
  which: "contacts" | "questions",
  checked: boolean,
  label: string,
  hint: string | null,
): HTMLElement {
  const box = element("input", {
    id: `hand-over-${which}`,
    type: "checkbox",
    checked,
    onchange: (event: Event) => desk.chooseHandOver({ [which]: (event.target as HTMLInputElement).checked }),
  });
  return element(
    "label",
    { className: "tick-field" },
    box,
    element("span", {}, label, hint !== null && element("span", { className: "hint" }, hint)),
  );
}

function confirmation(desk: Desk, giver: Giver, to: string, count: number): HTMLElement {
  const text = desk.text.handOver;
  const { contacts, questions } = desk.view.handOver;
  const busy = desk.view.busy === "handOver";
  return element(
    "div",
    {
      className: "confirmation",
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === "Escape") desk.confirm(false);
      },
      attributes: { role: "group", "aria-labelledby": "confirm-question" },
    },
    element("p", { id: "confirm-question", className: "line", tabIndex: -1 }, text.confirm(count, giver.name, to)),
    element("p", { className: "quiet" }, text.confirmHint),
    actions(
      button(
        "run-hand-over",
        "primary",
        busy ? desk.text.wait : text.yes,
        () => desk.handOver({ from: giver.name, to, contacts, questions }),
        { busy: desk.view.busy !== null, spinning: busy },
      ),
      button("cancel", "plain", text.no, () => desk.confirm(false), { busy: desk.view.busy !== null }),
    ),
  );
}
