import type { WhatIfView } from "../../addon/sidebar/what-if.ts";
import { type Cost, cost, counted } from "./counted.ts";
import { addThree, fill, lengthen, newWorkbook, reflect, scatterOwners } from "./crowd.ts";
import type { Playground } from "./headless.ts";

export type { Cost };

/** The tabs that have a row for each actor are this long for few and for many: what growing costs is counted apart. */
const LONG = 2_020;

/** What each command costs in a meeting with so many actors, in tabs that are long enough. */
export async function meetingCosts(actors: number): Promise<Record<string, Cost>> {
  const playground = await newWorkbook();
  try {
    return await meetingIn(playground, actors);
  } finally {
    playground.dispose();
  }
}

async function meetingIn(playground: Playground, actors: number): Promise<Record<string, Cost>> {
  const costs: Record<string, Cost> = {};
  const count = (as: string, name: string, ...args: unknown[]) => {
    costs[as] = cost(playground, name, ...args);
  };
  count("prepare", "prepareTabs");
  lengthen(playground, LONG);
  playground.script.run("prepareTabs");
  count("prepare again", "prepareTabs");
  fill(playground, actors);
  count("check", "checkEntries");
  count("check again", "checkEntries");
  addThree(playground, actors);
  count("take over", "takeOverActors");
  count("take over again", "takeOverActors");
  reflect(playground, actors);
  count("assess", "assessGaps");
  count("assess again", "assessGaps");
  const { basis } = playground.script.runFromClient("sidebarWhatIf", [[], null]) as WhatIfView;
  // A key actor: with a smaller gap it falls behind its equals, whatever their ids say.
  const trial = { tab: "reflection", id: basis?.actors[3]?.id, field: "current", from: 0, to: 1 };
  count("what if", "sidebarWhatIf", [trial], basis?.mark);
  count("apply a trial", "sidebarApplyTrials", [trial]);
  count("preview", "sidebarRun", "previewSummaries");
  count("send", "sidebarRun", "sendSummaries");
  count("prepare, with all entries", "prepareTabs");
  count("load the sample", "loadSample");
  count("remove the sample", "removeSample");
  scatterOwners(playground, actors);
  count("hand over", "sidebarHandOver", { from: "Vorsitz", to: "Kasse", contacts: true, questions: true });
  count("open the sidebar", "openSidebar");
  count("refresh the sidebar", "sidebarState", "steps");
  count("go to a cell", "sidebarGoTo", "reflection", 5, 3);
  await playground.script.settle(); // what was filled in above, all at once, is an action of its own
  await playground.type("1 Ziele", "A5", "drei");
  costs["note an entry"] = counted(playground);
  return costs;
}
