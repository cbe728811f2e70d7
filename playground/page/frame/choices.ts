import { element } from "../element.ts";
import type { EarlyKeys } from "./early-keys.ts";

interface Choices {
  keys: EarlyKeys;
  labels: readonly string[];
  /** Below the cell, in the page's pixels. */
  at: { x: number; y: number; width: number };
  choose(label: string): void;
  closed(): void;
}

/**
 * The list below a cell. The keyboard stays in the cell: what is typed there narrows the list, arrows move in it, Enter and Tab take
 * the entry that is marked, Escape closes.
 */
export function openChoices({ keys, labels, at, choose, closed }: Choices) {
  const list = element("ul", { className: "choices", attributes: { role: "listbox", "aria-label": "Einträge" } });
  Object.assign(list.style, { left: `${at.x}px`, top: `${at.y}px`, minWidth: `${at.width}px` });
  list.style.maxHeight = `calc(100vh - ${at.y + 12}px)`;
  let marked = -1;

  const entries = () => [...list.children] as HTMLElement[];
  const mark = (index: number) => {
    marked = index;
    for (const [each, entry] of entries().entries()) entry.setAttribute("aria-selected", String(each === index));
    entries()[index]?.scrollIntoView({ block: "nearest" });
  };
  const take = (label: string) => {
    close();
    choose(label);
  };
  const narrow = (typed: string) => {
    const wanted = typed.trim().toLocaleLowerCase();
    const shown = labels.filter((label) => label.toLocaleLowerCase().includes(wanted));
    list.replaceChildren(
      ...shown.map((label) => element("li", { textContent: label, attributes: { role: "option" } })),
    );
    list.hidden = shown.length === 0;
    mark(-1); // Enter alone keeps what was typed, also where an entry begins with it
  };
  const keydown = (event: KeyboardEvent) => {
    const count = entries().length;
    const entry = entries()[marked]?.textContent;
    if (event.key === "ArrowDown" && count > 0) mark((marked + 1) % count);
    else if (event.key === "ArrowUp" && count > 0) mark((Math.max(marked, 0) - 1 + count) % count);
    else if ((event.key === "Enter" || event.key === "Tab") && entry) take(entry);
    else {
      if (event.key === "Escape") close();
      return;
    }
    event.preventDefault(); // else the spreadsheet moves to the next cell
  };
  const pointerdown = (event: PointerEvent) => {
    const { target } = event;
    if (!(target instanceof Node) || !list.contains(target)) return close();
    event.preventDefault(); // the keyboard stays in the cell
    event.stopPropagation();
    if (target instanceof HTMLElement && target.role === "option") take(target.textContent ?? "");
  };
  const wheel = ({ target }: Event) => {
    if (!(target instanceof Node) || !list.contains(target)) close();
  };
  const close = () => {
    if (!list.isConnected) return;
    list.remove();
    stopKeys();
    window.removeEventListener("pointerdown", pointerdown, true);
    window.removeEventListener("wheel", wheel, true);
    closed();
  };
  narrow("");
  document.body.append(list);
  const stopKeys = keys.listen(keydown);
  window.addEventListener("pointerdown", pointerdown, true);
  window.addEventListener("wheel", wheel, true);
  return { narrow, close };
}
