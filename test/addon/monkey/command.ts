import type { Playground } from "../../support/headless.ts";
import type { Asked, Doing } from "./may-change.ts";
import type { Command } from "./moves.ts";

/** Something that people set off, and set off again just the same. */
export interface Deed {
  doing: Doing;
  /** What they asked for by it, cell by cell. */
  asked?: Asked;
  call(): unknown;
}

/** The menu's function for each command; sending is a button of the sidebar alone. */
const MENU: Readonly<Partial<Record<Command, string>>> = {
  prepare: "prepareTabs",
  takeOver: "takeOverActors",
  check: "checkEntries",
  assess: "assessGaps",
  inviteTeam: "inviteTeam",
  previewSummaries: "sendSummaries",
  switchReminders: "switchReminders",
  handOver: "handOverTasks",
  loadSample: "loadSample",
  removeSample: "removeSample",
  switchLanguage: "switchLanguage",
};

export function commandOf({ script }: Playground, command: Command, by?: "sidebar"): Deed {
  const inMenu = MENU[command];
  const fromMenu = inMenu !== undefined && (by === undefined || command === "switchLanguage");
  return {
    doing: command,
    call: () => (fromMenu ? script.run(inMenu) : script.runFromClient("sidebarRun", [command])),
  };
}

/** The sentence for an exception, with its detail; the page of the sidebar holds it as a template besides. */
const UNEXPECTED = /\((?:Technisch|Technical): (?!\$\{)([^)]*)\)/;

/** Sets it off; null where it came to an end, else what broke it off. */
export function runDeed({ shown }: Playground, { call }: Pick<Deed, "call">): string | null {
  shown.alerts.length = shown.toasts.length = shown.sidebars.length = shown.dialogs.length = 0;
  const returned = call();
  const said = JSON.stringify([returned ?? null, shown.alerts, shown.toasts, shown.sidebars]);
  const detail = UNEXPECTED.exec(said)?.[1];
  return detail === undefined ? null : `It broke off: ${detail}`;
}
