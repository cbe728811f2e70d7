import { button, iconButton } from "./button.ts";
import { element } from "./element.ts";
import { type IconName, icon } from "./icon.ts";
import type { Desk, View } from "./view.ts";

const SIGNS = { done: "done", info: "info", problem: "alert" } as const satisfies Record<string, IconName>;

/** What went wrong, and the way to try again. */
export function failureNotice({ text, view, dismiss }: Desk, { text: what, again }: NonNullable<View["failure"]>) {
  return element(
    "div",
    { className: "notice problem" },
    element("span", { className: "notice-sign" }, icon("alert")),
    element(
      "div",
      { className: "notice-text" },
      element("p", {}, what),
      button("again", "plain", text.again, again, { busy: view.busy !== null }),
    ),
    iconButton("dismiss", "close", text.dismiss, dismiss),
  );
}

/** What the last command has to say, or what went wrong. */
export function notice(desk: Desk): HTMLElement | null {
  const { text, view } = desk;
  if (view.failure && !view.failure.inWhatIf) return failureNotice(desk, view.failure);
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
