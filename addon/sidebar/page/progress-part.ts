import { iconButton } from "./button.ts";
import { type Child, element } from "./element.ts";
import { section } from "./section.ts";
import type { Desk } from "./view.ts";

/** What has moved since the last meeting, where there was one. */
export function progressPart({ view }: Desk): HTMLElement | null {
  const { progress } = view.state;
  if (progress === null) return null;
  const { since, moved, coverage, hint } = progress;
  return section(
    "progress",
    "clock",
    since,
    element("ul", { className: "points" }, ...moved.map((line) => element("li", {}, line))),
    coverage !== null && element("p", {}, coverage),
    hint !== null && element("p", { className: "quiet" }, hint),
  );
}

/** The same above the steps, as a new meeting begins: until it is closed, or the day's first assessment. */
export function progressGreeting(desk: Desk): Child {
  const { state, greeted } = desk.view;
  const part = state.progress?.opening && !greeted ? progressPart(desk) : null;
  part?.querySelector("h3")?.append(iconButton("close-progress", "close", desk.text.closeProgress, desk.closeGreeting));
  return part;
}
