import type { Move } from "./moves.ts";
import { type Failure, run, type Setting } from "./run.ts";

/** Leaves out moves as long as something still goes wrong: halves first, then ever smaller parts. */
export async function shrink(
  moves: readonly Move[],
  { at, what }: Failure,
  setting: Setting,
): Promise<{ moves: Move[]; what: string }> {
  let best = { moves: moves.slice(0, at + 1), what };
  for (let size = Math.ceil(best.moves.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = best.moves.length - size; from >= 0; from -= size) {
      const fewer = best.moves.filter((_, index) => index < from || index >= from + size);
      const failure = await run(fewer, setting);
      if (failure) best = { moves: fewer.slice(0, failure.at + 1), what: failure.what };
    }
  }
  return best;
}

/** Ready to be replayed: one move a line. */
export const asList = (moves: readonly Move[]): string =>
  `[\n${moves.map((move) => `  ${JSON.stringify(move)},`).join("\n")}\n]`;
