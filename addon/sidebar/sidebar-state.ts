import type { Outcome } from "../commands/outcome.ts";
import type { World } from "../ports.ts";
import { readBook } from "../tabs/book.ts";
import type { Screen, SidebarState } from "./state.ts";
import { openWork } from "./steps.ts";

/** All that the sidebar shows: the workbook as it is now, and what the command that has just run left behind. */
export function sidebarState(world: World, screen: Screen, outcome?: Outcome): SidebarState {
  const book = readBook(world.workbook, world.language);
  return {
    language: world.language,
    screen,
    prepared: book.missing.length === 0 && book.unreadable.length === 0,
    sampleLoaded: world.document.get("sample") !== null,
    steps: openWork(book, world.language),
    check: outcome?.check ?? null,
    assessment: outcome?.assessment ?? null,
    summaries: outcome?.summaries ?? null,
    delivery: outcome?.delivery ?? null,
    message: outcome?.message ?? null,
  };
}
