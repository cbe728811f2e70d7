import type { Language } from "../../../model/language.ts";
import { commandOf } from "./command.ts";
import { command } from "./disturbed.ts";
import { newPage } from "./ledger.ts";
import { looked } from "./look.ts";
import { compared, finished, type Meeting } from "./meeting.ts";
import type { Move } from "./moves.ts";
import { play } from "./play.ts";
import { snapshotOf } from "./snapshot.ts";
import { openWorkbench } from "./workbench.ts";

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
  if (move.act === "look") return looked(bench, move);
  if (move.act !== "run" && move.act !== "press") {
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
  const prepared = () => finished(meeting, commandOf(playground, "prepare"));
  try {
    for (const [id, sheet] of snapshotOf(playground)) meeting.ledger.set(id, newPage(sheet));
    const atFirst = prepared();
    if (atFirst !== null) return { at: -1, what: atFirst };
    for (const [at, move] of moves.entries()) {
      try {
        const what = (await makeMove(meeting, move, moves[at + 1])) ?? (mends === "always" ? prepared() : null);
        if (what !== null) return { at, what };
      } catch (error) {
        return { at, what: error instanceof Error ? (error.stack ?? error.message) : String(error) };
      }
    }
    const what = prepared();
    return what === null ? null : { at: moves.length - 1, what: `At the end: ${what}` };
  } finally {
    await playground.script.settle();
    setTimeout(() => playground.dispose(), UNIVER_TIMERS_MS).unref();
  }
}
