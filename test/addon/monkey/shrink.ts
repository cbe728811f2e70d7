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
  for (let at = 0; at < best.moves.length; at++) {
    for (const quieter of quieterMoves(best.moves[at])) {
      const tried = best.moves.map((each, index) => (index === at ? quieter : each));
      const failure = await run(tried, setting);
      if (failure) best = { moves: tried.slice(0, failure.at + 1), what: failure.what };
    }
  }
  return best;
}

/** The move with less of what happened meanwhile: nothing, or each part alone. */
function quieterMoves(move: Move | undefined): Move[] {
  if ((move?.act !== "run" && move?.act !== "press") || move.meanwhile === undefined) return [];
  const { meanwhile, at, ...alone } = move;
  return [alone, ...(meanwhile.length > 1 ? meanwhile.map((each) => ({ ...move, meanwhile: [each] })) : [])];
}

/** Ready to be replayed: one move a line. */
export const asList = (moves: readonly Move[]): string =>
  `[\n${moves.map((move) => `  ${JSON.stringify(move)},`).join("\n")}\n]`;
