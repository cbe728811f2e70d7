import { expect, it } from "vitest";
import type { SidebarState } from "../../../addon/sidebar/state.ts";
import { shownSidebar } from "./shown-sidebar.ts";
import { assessed } from "./states/assessed.ts";
import { checked } from "./states/checked.ts";
import { previewed, sending } from "./states/summaries.ts";

const { show } = shownSidebar();

const WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
/** Names of actors, goals and people, which are anybody's. */
const NAMES = /Stiftung Gute Nachbarschaft|Ratsfraktion A|Expertise|Finanzmittel|Vorsitz|Projektleitung|Elternarbeit/g;
const SCREENS = ["step-1", "step-2", "step-3", "step-4", "check", "assessment", "summaries"];

it.each([
  ["before sending", { ...assessed, check: checked.check, summaries: previewed.summaries }],
  ["after it", { ...sending, check: checked.check }],
])("no name makes a screen wider than the sidebar: %s", async (_, state) => {
  const page = await show(JSON.parse(JSON.stringify(state).replace(NAMES, WORD)) as SidebarState);
  for (const screen of SCREENS) {
    await page.click(`#tab-${screen}`);
    await page.locator("details").evaluateAll((all) => {
      for (const each of all) each.setAttribute("open", "");
    });
    expect([screen, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([screen, 300]);
  }
  expect(await page.getByText(WORD).count()).toBeGreaterThan(0);
});
