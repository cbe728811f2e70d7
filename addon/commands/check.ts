import type { World } from "../ports.ts";
import { openEntries } from "../sidebar/steps.ts";
import { type Book, readBook } from "../tabs/book.ts";
import type { Problem } from "../tabs/problem.ts";
import type { Resolved } from "../tabs/resolve/resolved.ts";
import { isConsequence, resolve } from "../tabs/resolve.ts";
import { texts } from "../text/index.ts";
import { blocked, blockersOf } from "./blockers.ts";
import { giveIds } from "./give-ids.ts";
import type { Outcome } from "./outcome.ts";
import { planTakeOver } from "./plan-take-over.ts";
import { remarkOf } from "./problem-text.ts";
import { meetingFacts } from "./summaries/meeting-facts.ts";
import { STEP_TABS } from "./take-over.ts";
import { writeEdits } from "./write-edits.ts";

/** With everything in step, as far as the tabs for that are there. */
function broughtInStep(world: World, book: Book): Book {
  if (blockersOf(book, STEP_TABS).length > 0) return giveIds(world, book);
  const plan = planTakeOver(book, book.language ?? world.language, world.randomHex);
  writeEdits(world.workbook, plan.edits);
  return plan.book;
}

/** What stands in "Treffen" and cannot go into a mail; what is not there yet is open work. */
function unusableFacts(book: Book, resolved: Resolved): Problem[] {
  const facts = meetingFacts(resolved);
  if (facts.ok) return [];
  const isSaid = (problem: Problem) => resolved.problems.includes(problem) || isConsequence(book, problem);
  return facts.problems.filter((problem) => problem.typed !== "" && !isSaid(problem));
}

/** "Eingaben prüfen": everything that cannot be used, all at once, and apart from it the work that is still open. */
export function check(world: World): Outcome {
  const { check: words } = texts[world.language].results;
  const read = readBook(world.workbook, world.language);
  const nothingThere = blocked(world, read, []);
  if (nothingThere) return nothingThere;
  const book = broughtInStep(world, read);
  const resolved = resolve(book);
  const problems = [...unusableFacts(book, resolved), ...resolved.problems].map((problem) =>
    remarkOf(problem, book, world.language),
  );
  const open = openEntries(book, world.language, resolved).flat();
  if (problems.length > 0)
    return { message: { tone: "problem", text: words.problems(problems.length) }, check: { problems, open } };
  return {
    message: open.length > 0 ? { tone: "info", text: words.openOnly(open.length) } : { tone: "done", text: words.fine },
    check: { problems, open },
  };
}
