import type { MenuItem } from "../../apps-script/host.ts";
import { element } from "../element.ts";

interface Answers {
  choose(run: string): void;
  closed(): void;
}

/**
 * Opens a menu below its button: arrows, Home, End and first letters move, Enter chooses, Escape and Tab close
 * (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/).
 */
export function openMenu(button: HTMLElement, items: MenuItem[], start: "first" | "last", answers: Answers) {
  const menu = element("div", {
    className: "menu",
    attributes: { role: "menu", "aria-label": button.textContent ?? "" },
  });
  const entries = items.flatMap((item) => {
    if (!item) {
      menu.append(element("div", { attributes: { role: "separator" } }));
      return [];
    }
    const entry: HTMLButtonElement = element("button", {
      type: "button",
      textContent: item.label,
      tabIndex: -1,
      attributes: { role: "menuitem" },
      onclick() {
        close();
        answers.choose(item.run);
      },
      onmouseenter: () => entry.focus(),
    });
    menu.append(entry);
    return [entry];
  });
  const { left, bottom } = button.getBoundingClientRect();
  menu.style.left = `${left}px`;
  menu.style.top = `${bottom + 2}px`;
  menu.style.maxHeight = `calc(100vh - ${bottom + 12}px)`;
  document.body.append(menu);

  const close = () => {
    if (!menu.isConnected) return;
    menu.remove();
    document.removeEventListener("pointerdown", outside, true);
    window.removeEventListener("blur", close);
    answers.closed();
    button.focus();
  };
  const outside = ({ target }: Event) => {
    if (target instanceof Node && !menu.contains(target) && !button.contains(target)) close();
  };
  const move = (to: number) => entries.at(to % entries.length)?.focus();
  const current = () => entries.indexOf(document.activeElement as HTMLButtonElement);
  menu.addEventListener("keydown", (event) => {
    event.stopPropagation(); // the spreadsheet listens to the whole window
    if (event.key === "Enter" || event.key === " ") return;
    if (event.key === "ArrowDown") move(current() + 1);
    else if (event.key === "ArrowUp") move(Math.max(current(), 0) - 1);
    else if (event.key === "Home") move(0);
    else if (event.key === "End") move(-1);
    else if (event.key === "Escape" || event.key === "Tab") close();
    else if (event.key.length === 1) move(beginsWith(event.key, entries, current()));
    event.preventDefault();
  });
  document.addEventListener("pointerdown", outside, true);
  window.addEventListener("blur", close);
  move(start === "first" ? 0 : -1);
  return { close };
}

/** The next entry after `from` that begins with the letter; `from` itself if there is none. */
function beginsWith(letter: string, entries: HTMLElement[], from: number): number {
  const order = entries.map((_, step) => (from + 1 + step) % entries.length);
  const matches = (at: number) => entries[at]?.textContent?.toLowerCase().startsWith(letter.toLowerCase());
  return order.find(matches) ?? from;
}
