import type { SidebarCommand } from "../state.ts";
import { type Child, element } from "./element.ts";
import { icon, withArrow } from "./icon.ts";
import type { Desk } from "./view.ts";

export type Weight = "primary" | "plain" | "quiet";

/**
 * A button. While something runs it stays in its place and keeps the focus, but does nothing: `disabled` would throw the
 * keyboard back to the top of the page.
 */
export function button(
  id: string,
  weight: Weight,
  label: string,
  act: () => void,
  { busy = false, spinning = false }: { busy?: boolean; spinning?: boolean } = {},
): HTMLButtonElement {
  return element(
    "button",
    {
      id,
      type: "button",
      className: `button ${weight}${spinning ? " spinning" : ""}`,
      onclick: () => {
        if (!busy) act();
      },
      attributes: busy ? { "aria-disabled": "true" } : {},
    },
    label,
  );
}

/** Runs a command; says "one moment" while it does. */
export function commandButton(desk: Desk, command: SidebarCommand, weight: Weight, label?: string): HTMLButtonElement {
  const { view, text } = desk;
  const spinning = view.busy === command;
  return button(
    `run-${command}`,
    weight,
    spinning ? text.wait : (label ?? text.commands[command]),
    () => desk.run(command),
    { busy: view.busy !== null, spinning },
  );
}

/** Shows what became of mails that were sent before. */
export const lookButton = ({ view, look }: Desk, id: string, label: string, batch: string): HTMLButtonElement =>
  button(id, "quiet", label, () => look(batch), { busy: view.busy !== null });

/** A button that shows a sign only; its name is in words. */
export const iconButton = (id: string, name: Parameters<typeof icon>[0], label: string, act: () => void) =>
  element(
    "button",
    { id, type: "button", className: "icon-button", title: label, onclick: act, attributes: { "aria-label": label } },
    icon(name),
  );

/** A link-like way to a sheet. */
export const sheetLink = (id: string, label: string, act: () => void, ...before: Child[]) =>
  element("button", { id, type: "button", className: "link", onclick: act }, ...before, ...withArrow(label));
