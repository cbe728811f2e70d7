import { button, iconButton } from "./button.ts";
import { element } from "./element.ts";
import { type IconName, icon } from "./icon.ts";
import type { Desk } from "./view.ts";

const SIGNS = { done: "done", info: "info", problem: "alert" } as const satisfies Record<string, IconName>;

/** What the last command has to say, or what went wrong and the way to try again. */
export function notice(desk: Desk): HTMLElement | null {
  const { text, view } = desk;
  if (view.failure) {
    const { failure } = view;
    return element(
      "div",
      { className: "notice problem" },
      element("span", { className: "notice-sign" }, icon("alert")),
      element(
        "div",
        { className: "notice-text" },
        element("p", {}, failure.text),
        button("again", "plain", text.again, failure.again, { busy: view.busy !== null }),
      ),
      iconButton("dismiss", "close", text.dismiss, desk.dismiss),
    );
  }
  const { message } = view.state;
  if (message === null) return null;
  return element(
    "div",
    { className: `notice ${message.tone}` },
    element("span", { className: "notice-sign" }, icon(SIGNS[message.tone])),
    element("p", { className: "notice-text" }, message.text),
    iconButton("dismiss", "close", text.dismiss, desk.dismiss),
  );
}
