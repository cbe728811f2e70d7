import type * as main from "./main.ts";
import type { MenuText } from "./text/menu.ts";

/** A line of the menu names its words and the function that Google is to call, which `main.ts` must export; null is a rule. */
type MenuLine = keyof typeof main & keyof MenuText;

/** The menu "Netzwerkstrategie", in the order of the work. */
export const MENU: readonly (MenuLine | null)[] = [
  "openSidebar",
  null,
  "prepareTabs",
  "takeOverActors",
  "checkEntries",
  "assessGaps",
  "showNetworkMap",
  "inviteTeam",
  "sendSummaries",
  "switchReminders",
  "handOverTasks",
  null,
  "loadSample",
  "removeSample",
  null,
  "forgetServerData",
  "switchLanguage",
];
