import type { World } from "../ports.ts";
import { readBook } from "../tabs/book.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { texts } from "../text/index.ts";
import { blocked } from "./blockers.ts";
import { inStepSentences } from "./in-step-text.ts";
import type { Outcome } from "./outcome.ts";
import { planTakeOver } from "./plan-take-over.ts";
import { knownNames, writeAndRemember } from "./remember-names.ts";

/** The tabs that are kept in step with each other. */
export const STEP_TABS: readonly TabId[] = ["goals", "actors", "reflection", "upkeep"];

/** "Akteure übernehmen": brings each actor of tab 2 into tab 3 once, and proposes rows in tab 4. */
export function takeOver(world: World): Outcome {
  const { results } = texts[world.language];
  const book = readBook(world.workbook, world.language);
  const refusal = blocked(world, book, STEP_TABS);
  if (refusal) return refusal;
  const done = planTakeOver(book, book.language ?? world.language, world.randomHex, knownNames(world.document));
  writeAndRemember(world, done.edits, done.following.known);
  const said = inStepSentences(done, world.language);
  return {
    message:
      said.length > 0 ? { tone: "done", text: said.join(" ") } : { tone: "info", text: results.nothingToTakeOver },
  };
}
