import { LEVELS } from "../../../../model/level.ts";
import type { Subject } from "../../draft.ts";
import type { Basis } from "../../what-if.ts";
import { button } from "../button.ts";
import { type Child, element } from "../element.ts";
import { icon } from "../icon.ts";
import type { Desk } from "../view.ts";

const keyOf = (subject: Subject | null) => (subject ? `${subject.tab} ${subject.id}` : "");

function subjectOf(value: string): Subject | null {
  const [tab, id] = value.split(" ");
  return (tab === "goals" || tab === "reflection") && id !== undefined ? { tab, id } : null;
}

/** The fields with which something is tried out; Enter in one of them tries it. */
export function tryForm(desk: Desk, basis: Basis): HTMLElement {
  const { draft, fault } = desk.view.whatIf;
  const text = desk.text.whatIf;
  const { busy } = desk.view;
  return element(
    "form",
    {
      noValidate: true,
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        desk.whatIf.tryOut();
      },
    },
    label("try-subject", text.subject),
    subjectField(desk, basis),
    ...(draft.subject?.tab === "goals" ? goalFields(desk) : []),
    ...(draft.subject?.tab === "reflection"
      ? (["current", "target"] as const).flatMap((field) => levelField(desk, field))
      : []),
    fault !== null &&
      element("p", { id: "try-fault", className: "fault" }, icon("alert"), element("span", {}, text.faults[fault])),
    draft.subject !== null &&
      tryButton(busy === "tryOut" ? desk.text.wait : text.tryOut, busy !== null, busy === "tryOut"),
  );
}

/** Sends the form, which knows whether it may. */
function tryButton(name: string, busy: boolean, spinning: boolean): HTMLButtonElement {
  const made = button("try-out", "plain", name, () => {}, { busy, spinning });
  made.type = "submit";
  return made;
}

const label = (field: string, name: string) => element("label", { htmlFor: field }, name);

function subjectField(desk: Desk, { goals, actors: all }: Basis): HTMLSelectElement {
  const actors = all.filter(({ findable }) => findable);
  const text = desk.text.whatIf;
  const chosen = keyOf(desk.view.whatIf.draft.subject);
  const option = (value: string, name: string) => element("option", { value, selected: value === chosen }, name);
  const group = (name: string, options: HTMLElement[]) => element("optgroup", { label: name }, ...options);
  const select = element(
    "select",
    { id: "try-subject" },
    option("", text.chooseSubject),
    goals.length > 0 &&
      group(
        text.goals,
        goals.map(({ id, name }) => option(keyOf({ tab: "goals", id }), name)),
      ),
    actors.length > 0 &&
      group(
        text.actors,
        actors.map(({ id, name, key }) => option(keyOf({ tab: "reflection", id }), key ? `${name} ★` : name)),
      ),
  );
  select.onchange = () => desk.whatIf.choose(subjectOf(select.value));
  return select;
}

function goalFields(desk: Desk): Child[] {
  const { draft, fault } = desk.view.whatIf;
  const text = desk.text.whatIf;
  const isWrong = fault === "not_a_rank";
  const rank = element("input", {
    id: "try-rank",
    type: "text",
    inputMode: "numeric",
    autocomplete: "off",
    value: draft.rank,
    attributes: {
      "aria-describedby": isWrong ? "try-fault rank-hint" : "rank-hint",
      ...(isWrong ? { "aria-invalid": "true" } : {}),
    },
  });
  rank.oninput = () => desk.whatIf.type({ rank: rank.value });
  const pursued = element("input", { id: "try-pursued", type: "checkbox", checked: draft.pursued });
  pursued.onchange = () => desk.whatIf.type({ pursued: pursued.checked });
  return [
    label("try-rank", text.rank),
    rank,
    element("p", { id: "rank-hint", className: "quiet" }, text.rankHint),
    element("label", { className: "tick-field" }, pursued, text.pursued),
  ];
}

function levelField(desk: Desk, field: "current" | "target"): Child[] {
  const { draft } = desk.view.whatIf;
  const text = desk.text.whatIf;
  const option = (value: string, name: string) => element("option", { value, selected: value === draft[field] }, name);
  const select = element(
    "select",
    { id: `try-${field}` },
    // Emptying a level is no plan: it is offered only where nothing is entered yet.
    draft[field] === "" && option("", text.level(null)),
    ...LEVELS.map((level) => option(String(level), text.level(level))),
  );
  select.onchange = () => desk.whatIf.type({ [field]: select.value });
  return [label(`try-${field}`, text.levels[field]), select];
}
