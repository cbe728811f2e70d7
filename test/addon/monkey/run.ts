import type { Language } from "../../../model/language.ts";
import type { Playground } from "../../support/headless.ts";
import { runCommand } from "./command.ts";
import { idProblem } from "./ids.ts";
import { type Doing, differenceOf, lossIn } from "./invariants.ts";
import { type Ledger, newPage, observe } from "./ledger.ts";
import type { Command, Move } from "./moves.ts";
import { play } from "./play.ts";
import { reconcile } from "./reconcile.ts";
import { snapshotOf } from "./snapshot.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

/** A move after which something was not as it must be. */
export interface Failure {
  /** Its place in the sequence. */
  at: number;
  what: string;
}

/** What a person has before them at the beginning, and whether the tabs are mended after every move or only when somebody asks. */
export interface Setting {
  language: Language;
  mends: "always" | "when asked";
}

export const SETTING: Setting = { language: "de", mends: "when asked" };

/** Univer's own timers run on for a second, and fail where all is gone. */
const UNIVER_TIMERS_MS = 2_000;

const GIVES_IDS: readonly Doing[] = ["takeOver", "check", "assess"];

/** A meeting under way: the workbook, and what its people know they typed. */
interface Meeting {
  bench: Workbench;
  ledger: Ledger;
  /** As it was before the last move, and what could be undone then; null where that is not undone next, or not alone. */
  before: { ledger: Ledger; step: unknown } | null;
}

/** What the command did that it must not do. Throws nothing away: the ledger goes on from here. */
function compared(meeting: Meeting, doing: Doing, now = snapshotOf(meeting.bench.playground)): string | null {
  if (doing !== "person") reconcile(meeting.ledger, now);
  const loss = lossIn(doing, meeting.ledger, now);
  if (loss !== null) return loss;
  observe(meeting.ledger, now);
  return null;
}

/** Runs the command once, and again where it changed something: then it must be finished. */
function finished(meeting: Meeting, command: Command, by?: "sidebar"): string | null {
  const { playground } = meeting.bench;
  const before = snapshotOf(playground);
  const broken = runCommand(playground, command, by);
  const after = snapshotOf(playground);
  const wrong = broken ?? compared(meeting, command, after);
  if (wrong !== null) return wrong;
  if (differenceOf(before, after) === null) return null;
  const again = runCommand(playground, command, by) ?? differenceOf(after, snapshotOf(playground));
  return again && `A second time it is not finished: ${again}`;
}

function command(meeting: Meeting, move: Extract<Move, { act: "run" }>): string | null {
  const { bench, ledger } = meeting;
  const { playground, office } = bench;
  const said: string[] = [];
  const { meanwhile } = move;
  office.isDown = move.server === "down";
  office.meanwhile =
    meanwhile === undefined
      ? null
      : () => {
          said.push(...[compared(meeting, move.command) ?? []].flat());
          for (const each of meanwhile) {
            if (each.act === "second") said.push(...[secondRun(playground, each.command) ?? []].flat());
            else play(playground, ledger, each);
          }
          said.push(...[compared(meeting, "person") ?? []].flat());
        };
  const broken = runCommand(playground, move.command, move.by);
  office.meanwhile = null;
  const wrong = broken ?? said[0] ?? office.breaches[0] ?? compared(meeting, move.command);
  if (wrong !== null) return wrong;
  const undisturbed = meanwhile === undefined;
  if (undisturbed && move.server === undefined && GIVES_IDS.includes(move.command)) {
    const problem = idProblem(snapshotOf(playground));
    if (problem !== null) return problem;
  }
  office.isDown = false;
  return move.command === "switchLanguage" ? null : finished(meeting, move.command, move.by);
}

/** Another person's command, while the first one's runs: it is told so, and changes nothing. */
function secondRun(playground: Playground, name: Command): string | null {
  const before = snapshotOf(playground);
  const broken = runCommand(playground, name, "sidebar");
  const difference = differenceOf(before, snapshotOf(playground));
  return broken ?? (difference && `A second person's ${name} got in between: ${difference}`);
}

/** onEdit runs a moment after the edit. */
const edited = () => new Promise((resolve) => setTimeout(resolve, 1));

async function undo(meeting: Meeting): Promise<string | null> {
  const { bench, before } = meeting;
  if (before === null) return null;
  for (let steps = 0; bench.lastStep() !== before.step && steps < 20; steps++) await bench.undo();
  await edited();
  meeting.ledger = before.ledger;
  meeting.before = null;
  return compared(meeting, "person");
}

async function makeMove(meeting: Meeting, move: Move, next: Move | undefined): Promise<string | null> {
  if (move.act === "undo") return undo(meeting);
  const { bench, ledger } = meeting;
  meeting.before = next?.act === "undo" ? { ledger: structuredClone(ledger), step: bench.lastStep() } : null;
  if (move.act === "look") {
    bench.playground.script.runFromClient("sidebarState", ["check"]);
    bench.playground.script.runFromClient("sidebarGoTo", [move.tab, move.row, move.column]);
    return compared(meeting, "person");
  }
  if (move.act !== "run") {
    play(bench.playground, ledger, move);
    await edited();
    return compared(meeting, "person");
  }
  const wrong = command(meeting, move);
  await edited();
  if (move.meanwhile) meeting.before = null;
  return wrong;
}

/** Plays the moves on an empty workbook that is prepared, and stops at the first that goes wrong. */
export async function run(moves: readonly Move[], { language, mends }: Setting = SETTING): Promise<Failure | null> {
  const bench = await openWorkbench(language);
  const { playground } = bench;
  const meeting: Meeting = { bench, ledger: new Map(), before: null };
  try {
    for (const [id, sheet] of snapshotOf(playground)) meeting.ledger.set(id, newPage(sheet));
    const prepared = finished(meeting, "prepare");
    if (prepared !== null) return { at: -1, what: prepared };
    for (const [at, move] of moves.entries()) {
      try {
        const what =
          (await makeMove(meeting, move, moves[at + 1])) ?? (mends === "always" ? finished(meeting, "prepare") : null);
        if (what !== null) return { at, what };
      } catch (error) {
        return { at, what: error instanceof Error ? (error.stack ?? error.message) : String(error) };
      }
    }
    const what = finished(meeting, "prepare");
    return what === null ? null : { at: moves.length - 1, what: `At the end: ${what}` };
  } finally {
    await playground.script.settle();
    setTimeout(() => playground.dispose(), UNIVER_TIMERS_MS).unref();
  }
}
