import { expect, test } from "vitest";
import { movesOf } from "./monkey/moves.ts";
import { run } from "./monkey/run.ts";
import { asList, shrink } from "./monkey/shrink.ts";

// Whatever people do to the sheet in a lively meeting, in whatever order: nothing that they wrote is lost, changed, or given to another,
// and every command is finished when it is. More on demand: MONKEY_STEPS=100000 (and MONKEY_SEED to begin elsewhere).

const STEPS_EACH = 50;
const STEPS = Number(process.env.MONKEY_STEPS ?? 100);
const FIRST_SEED = Number(process.env.MONKEY_SEED ?? 1);
const seeds = Array.from({ length: Math.ceil(STEPS / STEPS_EACH) }, (_, index) => FIRST_SEED + index);

test.each(seeds)("seed %i loses nothing", { timeout: 600_000 }, async (seed) => {
  const moves = movesOf(seed, STEPS_EACH);
  const failure = await run(moves);
  if (failure === null) return;
  const { moves: few, what } = await shrink(moves, failure);
  expect.fail(`${what}\nafter, from seed ${seed}:\n${asList(few)}`);
});
