import type { Playground } from "../../support/headless.ts";
import type { Command } from "./moves.ts";

/** The menu's function for each command; sending is a button of the sidebar alone. */
const MENU: Readonly<Partial<Record<Command, string>>> = {
  prepare: "prepareTabs",
  takeOver: "takeOverActors",
  check: "checkEntries",
  assess: "assessGaps",
  previewSummaries: "sendSummaries",
  loadSample: "loadSample",
  removeSample: "removeSample",
  switchLanguage: "switchLanguage",
};

/** The sentence for an exception, with its detail; the page of the sidebar holds it as a template besides. */
const UNEXPECTED = /\((?:Technisch|Technical): (?!\$\{)([^)]*)\)/;

/** Runs a command; null where it came to an end, else what broke it off. */
export function runCommand({ script, shown }: Playground, command: Command, by?: "sidebar"): string | null {
  shown.alerts.length = shown.toasts.length = shown.sidebars.length = 0;
  const inMenu = MENU[command];
  const returned =
    inMenu !== undefined && (by === undefined || command === "switchLanguage")
      ? script.run(inMenu)
      : script.runFromClient("sidebarRun", [command]);
  const said = JSON.stringify([returned ?? null, shown.alerts, shown.toasts, shown.sidebars]);
  const detail = UNEXPECTED.exec(said)?.[1];
  return detail === undefined ? null : `It broke off: ${detail}`;
}
