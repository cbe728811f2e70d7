import { type Child, element } from "./element.ts";
import { type IconName, icon } from "./icon.ts";

/** The title of a screen; takes the focus when the screen changes by itself. */
export const title = (text: string): HTMLElement => element("h2", { id: "title", tabIndex: -1 }, text);

/** A part of a screen under its own heading. */
export function section(name: string, sign: IconName | null, heading: string, ...children: Child[]): HTMLElement {
  const id = `heading-${name}`;
  return element(
    "section",
    { className: name, attributes: { "aria-labelledby": id } },
    element("h3", { id }, sign && icon(sign), heading),
    ...children,
  );
}

/** Good news, or nothing to show: a sign, a line, a sentence. */
export const calm = (sign: IconName, line: string, sentence: string): HTMLElement =>
  element(
    "div",
    { className: "calm" },
    element("span", { className: "medal" }, icon(sign)),
    element("p", { className: "line" }, line),
    element("p", {}, sentence),
  );

export const actions = (...children: Child[]): HTMLElement => element("div", { className: "actions" }, ...children);
