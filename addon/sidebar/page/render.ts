import { assessmentScreen } from "./assessment-screen.ts";
import { checkScreen } from "./check-screen.ts";
import { type Child, element } from "./element.ts";
import { handOverScreen } from "./hand-over-screen.ts";
import { navigation } from "./navigation.ts";
import { notice } from "./notice.ts";
import { stepScreen } from "./step-screen.ts";
import { summariesScreen } from "./summaries-screen.ts";
import { type Desk, stepIndex } from "./view.ts";

/** Shows the view. What had the focus keeps it, if it is still there. */
export function render(root: HTMLElement, desk: Desk): void {
  const focused = document.activeElement?.id ?? "";
  const opened = [...root.querySelectorAll("details[open] > summary")].map(({ id }) => id);
  const { tab, busy } = desk.view;
  document.documentElement.lang = desk.view.state.language;
  root.className = tab;
  root.setAttribute("aria-busy", String(busy !== null));
  root.replaceChildren(
    navigation(desk),
    element(
      "div",
      { id: "panel", attributes: { role: "tabpanel", "aria-labelledby": tab === "handOver" ? "title" : `tab-${tab}` } },
      ...[notice(desk), ...screen(desk)].filter((child): child is Node | string => child !== null && child !== false),
    ),
  );
  for (const id of opened) document.getElementById(id)?.parentElement?.setAttribute("open", "");
  if (focused !== "")
    (document.getElementById(focused) ?? document.getElementById("title"))?.focus({ preventScroll: true });
}

function screen(desk: Desk): Child[] {
  const { tab } = desk.view;
  const step = stepIndex(tab);
  if (step !== null) return stepScreen(desk, step);
  if (tab === "handOver") return handOverScreen(desk);
  if (tab === "check") return checkScreen(desk);
  return tab === "assessment" ? assessmentScreen(desk) : summariesScreen(desk);
}
