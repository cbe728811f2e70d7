import { commandButton, lookButton } from "./button.ts";
import { element } from "./element.ts";
import { actions, section } from "./section.ts";
import type { Desk } from "./view.ts";

/** Whether the reminders are on, what became of them last, and the switch. */
export function remindersSection(desk: Desk): HTMLElement {
  const { on, last, batch } = desk.view.state.reminders;
  const text = desk.text.reminders;
  return section(
    "reminders",
    null,
    text.title,
    element("p", { className: "quiet" }, on ? text.on : text.off),
    on && last !== null && element("p", { className: "quiet" }, last),
    actions(
      commandButton(desk, "switchReminders", "plain", on ? text.turnOff : text.turnOn),
      on && batch !== null && lookButton(desk, "reminder-batch", text.look, batch),
    ),
  );
}
