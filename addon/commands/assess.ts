import type { World } from "../ports.ts";
import { type Book, readBook } from "../tabs/book.ts";
import { joinEdits, withEdits } from "../tabs/edits.ts";
import type { ProblemCode } from "../tabs/problem.ts";
import type { Resolved } from "../tabs/resolve/resolved.ts";
import { resolve } from "../tabs/resolve.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { texts } from "../text/index.ts";
import { formatWholePercent } from "../text/number.ts";
import { type Ranked, rankActors } from "./assessment/ranked.ts";
import { reportEdits } from "./assessment/report-edits.ts";
import { assessmentRequest, MOST_ACTORS } from "./assessment/request.ts";
import { showTrust } from "./assessment/show-trust.ts";
import { assessmentView } from "./assessment/view.ts";
import { blocked, type NeededFields } from "./blockers.ts";
import { type Decide, NOTHING_DECIDED } from "./decided.ts";
import { inStepSentences } from "./in-step-text.ts";
import type { Outcome } from "./outcome.ts";
import { planTakeOver } from "./plan-take-over.ts";
import { knownNames, writeAndRemember } from "./remember-names.ts";
import { failed } from "./server-failure.ts";

/** What an assessment cannot do without. */
export const ASSESSED_TABS: readonly TabId[] = ["team", "goals", "actors", "reflection", "upkeep"];
export const ASSESSED_FIELDS: NeededFields = {
  goals: ["rank", "pursued"],
  actors: ["goal", "key"],
  reflection: ["current", "target", "stage"],
};
const REPORTS: readonly TabId[] = ["assessment", "history"];
const NAMED_FIRST = 3;

/** References to something that is not there count as empty, like cells that cannot be read. */
const EMPTY_REFERENCES: readonly ProblemCode[] = [
  "unknown_goal",
  "unknown_actor",
  "unknown_person",
  "ambiguous_person",
  "list_empty",
];

const countBadCells = (book: Book, { problems }: Resolved): number =>
  ASSESSED_TABS.flatMap((tab) => book.tabs[tab]?.problems ?? []).length +
  problems.filter(({ code }) => EMPTY_REFERENCES.includes(code)).reduce((sum, { count = 1 }) => sum + count, 0);

/** The reports that can be written in part only, or not at all. */
const incompleteReports = (book: Book): TabId[] =>
  REPORTS.filter((tab) => (book.tabs[tab]?.location.missing.length ?? 1) > 0);

function sentence(world: World, book: Book, { reply, order }: Ranked, inStep: readonly string[]): Outcome["message"] {
  const { results } = texts[world.language];
  const share = formatWholePercent(reply.coverage, world.language);
  const first = order.filter(({ scored }) => scored !== null && scored.rank !== null).slice(0, NAMED_FIRST);
  const names = first.map(({ actor }) => actor.name).join(", ");
  const lost = incompleteReports(book).map((tab) => results.notWritten(book.names[tab]));
  const said = names === "" ? results.assessedWithout(share) : results.assessed(share, names);
  return { tone: lost.length > 0 ? "problem" : "done", text: [said, ...lost, ...inStep].join(" ") };
}

/**
 * "Lücken bewerten": brings tab 3 in step, asks the Worker, and writes the reports. Nothing at all is written before the
 * Worker has answered: without an answer the sheet is as before.
 */
export const assess = (world: World): Outcome => assessWith(world, NOTHING_DECIDED);

/** The same with what people have just decided: it counts in the result, and is written with it or not at all. */
export function assessWith(world: World, decide: Decide): Outcome {
  const { workbook, server, today, randomHex } = world;
  const read = readBook(workbook, world.language);
  const refusal = blocked(world, read, ASSESSED_TABS, ASSESSED_FIELDS);
  if (refusal) return refusal;
  const language = read.language ?? world.language;
  const inStep = planTakeOver(read, language, randomHex, knownNames(world.document));
  const decided = decide(inStep.book, language);
  const book = withEdits(inStep.book, decided.edits);
  const edits = joinEdits(inStep.edits, decided.edits);
  const resolved = resolve(book);
  if (resolved.actors.length > MOST_ACTORS)
    return { message: { tone: "problem", text: texts[world.language].results.tooManyActors(MOST_ACTORS) } };
  const answer = server.assess(assessmentRequest(resolved, today));
  if (!answer.ok) return failed(answer, world.language);
  const ranked = rankActors(resolved, answer.value);
  const badCells = countBadCells(book, resolved);
  const result = { resolved, ranked, badCells, today, language };
  const reports = reportEdits(book, result, () => randomHex(4));
  writeAndRemember(world, joinEdits(edits, reports), inStep.following.known);
  showTrust(world, ranked);
  const report = book.tabs.assessment;
  if (report) workbook.goTo("assessment", report.location.headerRow + 1, 0); // the team wants to see it at once
  const message = sentence(world, book, ranked, inStepSentences(inStep, world.language));
  return {
    message: {
      tone: decided.left ? "problem" : message.tone,
      text: [...decided.said, message.text].join(" "),
    },
    assessment: assessmentView(book, resolved, ranked, badCells, today, world.language),
  };
}
