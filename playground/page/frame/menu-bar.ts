import type { MenuItem } from "../../apps-script/host.ts";
import { element } from "../element.ts";
import { openMenu } from "./menu.ts";

/** The custom menus, each a button that opens a menu. `choose` gets the function's name. */
export function createMenuBar(bar: HTMLElement, choose: (run: string) => void) {
  const buttons = new Map<string, HTMLButtonElement>();
  return {
    /** A menu of the same title is replaced. */
    show(title: string, items: MenuItem[]) {
      const button = element("button", {
        type: "button",
        textContent: title,
        className: "menu-button",
        attributes: { "aria-haspopup": "menu", "aria-expanded": "false" },
      });
      let opened: ReturnType<typeof openMenu> | null = null;
      const open = (first: "first" | "last") => {
        opened = openMenu(button, items, first, {
          choose,
          closed() {
            opened = null;
            button.setAttribute("aria-expanded", "false");
          },
        });
        button.setAttribute("aria-expanded", "true");
      };
      button.addEventListener("click", () => (opened ? opened.close() : open("first")));
      button.addEventListener("keydown", (event) => {
        if (opened || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
        event.preventDefault();
        open(event.key === "ArrowDown" ? "first" : "last");
      });
      const before = buttons.get(title);
      if (before) before.replaceWith(button);
      else bar.append(button);
      buttons.set(title, button);
    },
  };
}
