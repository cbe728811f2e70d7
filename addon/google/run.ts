import { commands } from "../commands/by-name.ts";
import { type Command, execute } from "../commands/execute.ts";
import { screenOf } from "../commands/screen-of.ts";
import { sidebarState } from "../sidebar/sidebar-state.ts";
import type { SidebarCommand } from "../sidebar/state.ts";
import { alertPerson, toast } from "./dialogs.ts";
import { logError } from "./log-error.ts";
import { showSidebar } from "./sidebar.ts";
import { googleWorld } from "./world.ts";

/** Runs a command that the clock has started; what it has to say it keeps by itself. */
export function runUnattended(command: Command): void {
  execute(googleWorld(), command, logError);
}

/** Runs a command of the menu that the sidebar has, too. */
export const runFromMenu = (name: SidebarCommand): void => runForPerson(commands[name]);

/** What a command has to show opens in the sidebar, a mere sentence passes by, a problem stays until it is read. */
export function runForPerson(command: Command): void {
  const world = googleWorld();
  const outcome = execute(world, command, logError);
  const screen = screenOf(outcome);
  if (screen !== null) showSidebar(sidebarState(world, screen, outcome));
  else if (outcome.message.tone === "problem") alertPerson(outcome.message.text);
  else toast(outcome.message.text);
}
