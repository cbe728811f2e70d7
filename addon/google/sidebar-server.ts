import { commands } from "../commands/by-name.ts";
import { delivery } from "../commands/delivery.ts";
import { execute } from "../commands/execute.ts";
import { screenOf } from "../commands/screen-of.ts";
import type { World } from "../ports.ts";
import { sidebarState } from "../sidebar/sidebar-state.ts";
import { SCREENS, SIDEBAR_COMMANDS, type SidebarServer } from "../sidebar/state.ts";
import { TAB_IDS } from "../tabs/tab-id.ts";
import { texts } from "../text/index.ts";
import { showPage } from "./dialogs.ts";
import { logError } from "./log-error.ts";
import { googleWorld } from "./world.ts";

const MAX_ROW = 10_000_000;
const MAX_COLUMN = 18_278;
const MAX_MAIL_CHARACTERS = 1_000_000;

/** Anybody with the sidebar open can call these with anything: only what is listed gets through. */
function oneOf<T extends string>(list: readonly T[], given: unknown): T | null {
  return list.find((value) => value === given) ?? null;
}

const isIndex = (given: unknown, most: number): given is number =>
  typeof given === "number" && Number.isInteger(given) && given >= 0 && given < most;

/** Runs a call of the page; it fulfils or throws a sentence that people can read. */
function answer<T>(work: (world: World) => T | null): T {
  const world = googleWorld();
  const text = texts[world.language].menu;
  let result: T | null;
  try {
    result = work(world);
  } catch (error) {
    logError(error);
    throw new Error(text.unexpected(error instanceof Error ? error.message : String(error)));
  }
  if (result === null) throw new Error(text.notUnderstood);
  return result;
}

const quoted = (html: string) => html.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

/** The mail in a frame without scripts, whatever it holds. */
const framed = (html: string) =>
  `<!doctype html><style>html,body,iframe{margin:0;width:100%;height:100%;border:0}</style>` +
  `<iframe sandbox="allow-popups" srcdoc="${quoted(html)}"></iframe>`;

export const sidebarServer: SidebarServer = {
  sidebarState: (given) =>
    answer((world) => {
      const screen = oneOf(SCREENS, given);
      return screen && sidebarState(world, screen);
    }),
  sidebarRun: (given) =>
    answer((world) => {
      const name = oneOf(SIDEBAR_COMMANDS, given);
      if (name === null) return null;
      const outcome = execute(world, commands[name], logError);
      return sidebarState(world, screenOf(outcome) ?? "steps", outcome);
    }),
  sidebarDelivery: (batch) =>
    answer((world) => (typeof batch === "string" && /^[\w-]{1,64}$/.test(batch) ? delivery(world, batch) : null)),
  sidebarGoTo(tab, row, column) {
    answer(({ workbook }) => {
      const id = oneOf(TAB_IDS, tab);
      if (id === null || !isIndex(row, MAX_ROW) || !isIndex(column, MAX_COLUMN)) return null;
      workbook.goTo(id, row, column);
      return true;
    });
  },
  sidebarShowMail(mail) {
    answer(() => {
      const { subject, html } = (typeof mail === "object" && mail) || { subject: null, html: null };
      if (typeof subject !== "string" || typeof html !== "string" || html.length > MAX_MAIL_CHARACTERS) return null;
      showPage(subject.slice(0, 200), framed(html));
      return true;
    });
  },
};
