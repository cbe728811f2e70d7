import type { World } from "../ports.ts";
import { openEntries } from "../sidebar/steps.ts";
import { type Book, readBook } from "../tabs/book.ts";
import { copiesOf } from "../tabs/copies.ts";
import { NOTHING_RENAMED, type Renamed } from "../tabs/known-names.ts";
import type { Problem } from "../tabs/problem.ts";
import type { Resolved } from "../tabs/resolve/resolved.ts";
import { isConsequence, resolve } from "../tabs/resolve.ts";
import { texts } from "../text/index.ts";
import { blocked, blockersOf } from "./blockers.ts";
import { giveIds } from "./give-ids.ts";
import { inStepSentences } from "./in-step-text.ts";
import type { Outcome } from "./outcome.ts";
import { planTakeOver } from "./plan-take-over.ts";
import { remarkOf } from "./problem-text.ts";
import { knownNames, writeAndRemember } from "./remember-names.ts";
import { meetingFacts } from "./summaries/meeting-facts.ts";
import { STEP_TABS } from "./take-over.ts";

interface InStep {
  book: Book;
  /** What was done for it, in sentences. */
  said: string[];
  renamed: Renamed;
}

/** With everything in step, as far as the tabs for that are there. */
function broughtInStep(world: World, book: Book): InStep {
  if (blockersOf(book, STEP_TABS).length > 0) return { book: giveIds(world, book), said: [], renamed: NOTHING_RENAMED };
  const plan = planTakeOver(book, book.language ?? world.language, world.randomHex, knownNames(world.document));
  writeAndRemember(world, plan.edits, plan.following.known);
  return { book: plan.book, said: inStepSentences(plan, world.language), renamed: plan.following.unsure };
}

/** What stands in "Treffen" and cannot go into a mail; what is not there yet is open work. */
function unusableFacts(book: Book, resolved: Resolved, renamed: Renamed): Problem[] {
  const facts = meetingFacts(resolved, renamed);
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
  const { book, said, renamed } = broughtInStep(world, read);
  const resolved = resolve(book, renamed);
  const found = [
    ...copiesOf(book, world.workbook.others()),
    ...unusableFacts(book, resolved, renamed),
    ...resolved.problems,
  ];
  const problems = found.map((problem) => remarkOf(problem, book, world.language));
  const open = openEntries(book, world.language, resolved).flat();
  const [tone, result] =
    problems.length > 0
      ? (["problem", words.problems(problems.length)] as const)
      : open.length > 0
        ? (["info", words.openOnly(open.length)] as const)
        : (["done", words.fine] as const);
  return { message: { tone, text: [result, ...said].join(" ") }, check: { problems, open } };
}
