import { expect, test } from "vitest";
import { movesOf } from "./monkey/next-move.ts";
import { run, type Setting } from "./monkey/run.ts";
import { asList, shrink } from "./monkey/shrink.ts";

// Whatever people do to the sheet in a lively meeting, in whatever order: nothing that they typed is lost, changed, or given to another,
// and every command is finished when it is. More on demand: MONKEY_STEPS=100000 (MONKEY_SEED to begin elsewhere, MONKEY_EACH to make longer
// sequences).

const STEPS_EACH = Number(process.env.MONKEY_EACH ?? 50);
const STEPS = Number(process.env.MONKEY_STEPS ?? 2_000);
const FIRST_SEED = Number(process.env.MONKEY_SEED ?? 1);
const seeds = Array.from({ length: Math.ceil(STEPS / STEPS_EACH) }, (_, index) => FIRST_SEED + index);

/** In every fourth seed the tabs are mended after each move, in the others damage may gather; every third begins in English. */
const settingOf = (seed: number): Setting => ({
  language: seed % 3 === 0 ? "en" : "de",
  mends: seed % 4 === 0 ? "always" : "when asked",
});

let shrunk: number | null = null;

test.each(seeds)("seed %i loses nothing", { timeout: 600_000 }, async (seed) => {
  const moves = movesOf(seed, STEPS_EACH);
  const setting = settingOf(seed);
  const failure = await run(moves, setting);
  if (failure === null) return;
  // One list is enough to begin with, and making it short takes a minute or two.
  if (shrunk !== null) expect.fail(`${failure.what}\nafter move ${failure.at}; the moves of seed ${shrunk} are listed`);
  if (process.env.PLANTED_FAULT !== undefined) expect.fail(`${failure.what}\nafter move ${failure.at}`);
  shrunk = seed;
  const { moves: few, what } = await shrink(moves, failure, setting);
  expect.fail(`${what}\nafter, from seed ${seed} (${JSON.stringify(setting)}):\n${asList(few)}`);
});
