import { element } from "../element.ts";

interface Tab {
  title: string;
  show(): HTMLElement;
}

/** Tabs as in https://www.w3.org/WAI/ARIA/apg/patterns/tabs/: arrows, Home and End change the tab. */
export function createTabs(label: string, tabs: Tab[]) {
  const id = `tabs-${crypto.randomUUID()}`;
  const panel = element("div", { id, className: "tab-panel", attributes: { role: "tabpanel" } });
  const buttons = tabs.map(({ title }, index) =>
    element("button", {
      type: "button",
      id: `${id}-${index}`,
      textContent: title,
      onclick: () => select(index),
      attributes: { role: "tab", "aria-controls": id },
    }),
  );
  function select(chosen: number) {
    buttons.forEach((button, index) => {
      button.setAttribute("aria-selected", String(index === chosen));
      button.tabIndex = index === chosen ? 0 : -1;
    });
    panel.setAttribute("aria-labelledby", `${id}-${chosen}`);
    const tab = tabs[chosen];
    if (tab) panel.replaceChildren(tab.show());
  }
  const list = element("div", { className: "tabs", attributes: { role: "tablist", "aria-label": label } }, ...buttons);
  list.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const button = to === undefined ? undefined : buttons.at(to % buttons.length);
    if (!button) return;
    event.preventDefault();
    button.focus();
    button.click();
  });
  select(0);
  return element("div", { className: "tabbed" }, list, panel);
}
