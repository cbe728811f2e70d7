import { element, unseen } from "./element.ts";
import { icon } from "./icon.ts";
import { type Desk, type Shown, stepIndex, TABS, type Tab } from "./view.ts";

/** The four steps and the three views; arrows, Home and End move between them (WAI-ARIA tabs pattern). */
export function navigation(desk: Desk): HTMLElement {
  const tabs = TABS.map((tab) => tabButton(desk, tab));
  return element(
    "header",
    { className: "navigation" },
    element(
      "div",
      {
        attributes: { role: "tablist", "aria-label": desk.text.navigation },
        onkeydown: (event: KeyboardEvent) => {
          const to = neighbour(desk.view.tab, event.key);
          if (to === null) return;
          event.preventDefault();
          desk.open(to);
          document.getElementById(`tab-${to}`)?.focus();
        },
      },
      element("div", { className: "steps", attributes: { role: "presentation" } }, ...tabs.slice(0, 4)),
      element("div", { className: "views", attributes: { role: "presentation" } }, ...tabs.slice(4)),
    ),
  );
}

function neighbour(tab: Shown, key: string): Tab | null {
  const at = (TABS as readonly Shown[]).indexOf(tab);
  const last = TABS.length - 1;
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[key];
  return to === undefined ? null : (TABS[(to + TABS.length) % TABS.length] ?? null);
}

function tabButton(desk: Desk, tab: Tab): HTMLElement {
  const { text, view } = desk;
  const step = stepIndex(tab);
  const selected = view.tab === tab;
  const content = step === null ? [text.screens[tab as keyof typeof text.screens]] : stepMark(desk, step);
  return element(
    "button",
    {
      id: `tab-${tab}`,
      type: "button",
      className: tab,
      tabIndex: selected || (view.tab === "handOver" && tab === TABS[0]) ? 0 : -1,
      onclick: () => desk.open(tab),
      attributes: { role: "tab", "aria-selected": String(selected), "aria-controls": "panel" },
    },
    ...content,
  );
}

function stepMark({ text, view }: Desk, step: 0 | 1 | 2 | 3) {
  const open = view.state.steps[step].length;
  const done = view.state.prepared && open === 0;
  return [
    element(
      "span",
      { className: "number" },
      String(step + 1),
      done && element("span", { className: "done-mark" }, icon("done")),
    ),
    element("span", {}, text.steps[step].short),
    unseen(done ? `, ${text.allDone}` : open > 0 ? `, ${text.openCount(open)}` : ""),
  ];
}
