import type { World } from "../ports.ts";
import { readBook } from "../tabs/book.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { texts } from "../text/index.ts";
import { blocked } from "./blockers.ts";
import type { Outcome } from "./outcome.ts";
import { planTakeOver } from "./plan-take-over.ts";
import { writeEdits } from "./write-edits.ts";

/** The tabs that are kept in step with each other. */
export const STEP_TABS: readonly TabId[] = ["goals", "actors", "reflection", "upkeep"];

/** "Akteure übernehmen": brings each actor of tab 2 into tab 3 once, and proposes rows in tab 4. */
export function takeOver(world: World): Outcome {
  const { results } = texts[world.language];
  const book = readBook(world.workbook, world.language);
  const refusal = blocked(world, book, STEP_TABS);
  if (refusal) return refusal;
  const { edits, added, restored, renamed, proposed } = planTakeOver(
    book,
    book.language ?? world.language,
    world.randomHex,
  );
  writeEdits(world.workbook, edits);
  const counts = { added: added.length, restored, renamed: renamed.length, proposed: proposed.length };
  const changed = Object.values(counts).some((count) => count > 0);
  return {
    message: {
      tone: changed ? "done" : "info",
      text: changed ? results.takenOver(counts) : results.nothingToTakeOver,
    },
  };
}
