import { element } from "../element.ts";

interface Remedy {
  label: string;
  act(): void;
}

/** The red bar: says what went wrong until it is dismissed. */
export function createFaults(bar: HTMLElement) {
  return (message: string, remedy?: Remedy) => {
    const close = element("button", {
      type: "button",
      textContent: "Schließen",
      onclick() {
        bar.hidden = true;
        bar.replaceChildren();
      },
    });
    const acts = remedy
      ? [element("button", { type: "button", textContent: remedy.label, onclick: remedy.act }), close]
      : [close];
    bar.replaceChildren(element("span", { textContent: message }), ...acts);
    bar.hidden = false;
  };
}
