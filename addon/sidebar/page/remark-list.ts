import type { Remark } from "../state.ts";
import { element, unseen } from "./element.ts";
import { type IconName, icon, withArrow } from "./icon.ts";
import type { Desk } from "./view.ts";

/** Remarks, each a way to its cell. The one last gone to is marked, so that the list keeps its place. */
export function remarkList(desk: Desk, name: string, sign: IconName, remarks: readonly Remark[]): HTMLElement {
  return element(
    "ul",
    { className: `entries ${name}` },
    ...remarks.map((remark, index) => element("li", {}, remarkItem(desk, `${name}-${index}`, sign, remark))),
  );
}

export function remarkItem(desk: Desk, id: string, sign: IconName, { what, todo, typed, place }: Remark): HTMLElement {
  const visited = desk.view.visited === id;
  const content = [
    element("span", { className: "entry-sign" }, icon(sign)),
    element(
      "span",
      { className: "body" },
      element("span", { className: "what" }, what),
      typed !== undefined &&
        element("span", { className: "typed" }, `${desk.text.check.typed} `, element("q", { dir: "auto" }, typed)),
      todo !== "" && element("span", { className: "todo" }, todo),
      place && element("span", { className: "way" }, unseen(`${desk.text.goesTo}: `), ...withArrow(place.label)),
    ),
  ];
  if (place === null) return element("div", { className: "entry" }, ...content);
  return element(
    "button",
    {
      id,
      type: "button",
      className: "entry",
      onclick: () => desk.goTo(place, id),
      attributes: visited ? { "aria-current": "true" } : {},
    },
    ...content,
  );
}
