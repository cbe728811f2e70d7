import type { Context } from "../context.ts";
import type { Button, ButtonSet, MenuItem } from "../host.ts";
import { names, standIn } from "../stand-in.ts";
import { pageOf, sizeOf } from "./html.ts";

type Base = typeof GoogleAppsScript.Base;
type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type PromptResponse = GoogleAppsScript.Base.PromptResponse;

const BUTTONS = names("OK", "CANCEL", "YES", "NO", "CLOSE");
const BUTTON_SETS = names("OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL");

export function createUi(context: Context): Ui {
  const { host } = context;
  const dialog = (page: HtmlOutput, title: string, modal: boolean) => {
    host.showDialog({ ...pageOf(page), title, ...sizeOf(page), modal });
  };
  return standIn<Ui>(
    "Ui",
    {
      Button: BUTTONS as unknown as Base["Button"],
      ButtonSet: BUTTON_SETS as unknown as Base["ButtonSet"],
      createMenu: (title: string) => createMenu(context, title),
      createAddonMenu: () => createMenu(context, "Erweiterungen"),
      alert(...given: unknown[]) {
        const { title, message, buttons } = spoken(given);
        return button(waiting(context, () => host.alert(title, message, buttons)));
      },
      prompt(...given: unknown[]) {
        const { title, message, buttons } = spoken(given);
        const reply = waiting(context, () => host.prompt(title, message, buttons));
        return standIn<PromptResponse>("PromptResponse", {
          getSelectedButton: () => button(reply.button),
          getResponseText: () => reply.text,
        });
      },
      showSidebar(page: HtmlOutput) {
        host.showSidebar(pageOf(page));
      },
      showModalDialog: (page: HtmlOutput, title: string) => dialog(page, title, true),
      showModelessDialog: (page: HtmlOutput, title: string) => dialog(page, title, false),
    },
    context.gate,
  );
}

/** Google suspends a script while a dialog is open: the time does not count. */
function waiting<T>(context: Context, ask: () => T): T {
  const since = context.now();
  try {
    return ask();
  } finally {
    context.run.addedMs -= context.now() - since;
  }
}

const button = (name: Button) => BUTTONS[name] as unknown as GoogleAppsScript.Base.Button;

/** (message), (message, buttons), (title, message, buttons). */
function spoken(given: unknown[]): { title: string; message: string; buttons: ButtonSet } {
  const set = Object.values(BUTTON_SETS).find((each) => each === String(given.at(-1))) ?? null;
  if (given.length === 1) return { title: "", message: String(given[0]), buttons: "OK" };
  if (!set) throw new Error("The parameters don't match the method signature: a ButtonSet was expected.");
  if (given.length === 2) return { title: "", message: String(given[0]), buttons: set };
  return { title: String(given[0]), message: String(given[1]), buttons: set };
}

const submenus = new WeakMap<object, { title: string; items: MenuItem[] }>();

function createMenu(context: Context, title: string): Menu {
  const items: MenuItem[] = [];
  const menu: Menu = standIn<Menu>(
    "Menu",
    {
      addItem(label: string, run: string) {
        items.push({ label, run });
        return menu;
      },
      addSeparator() {
        items.push(null);
        return menu;
      },
      // The host's menus are flat: a submenu's items follow a line, each with the submenu's title before it.
      addSubMenu(submenu: Menu) {
        const inner = submenus.get(submenu);
        if (!inner) throw new Error("The parameters don't match the method signature: a Menu was expected.");
        items.push(null, ...inner.items.map((item) => item && { ...item, label: `${inner.title}: ${item.label}` }));
        return menu;
      },
      addToUi: () => context.host.showMenu(title, [...items]),
    },
    context.gate,
  );
  submenus.set(menu, { title, items });
  return menu;
}
