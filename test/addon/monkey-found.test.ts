import { expect, test } from "vitest";
import type { Move } from "./monkey/moves.ts";
import { run } from "./monkey/run.ts";

// What the monkey found once, as short as it could be said; each must stay mended.

const FOUND: { what: string; moves: Move[] }[] = [
  {
    what: "a lost column of questions is whole again after one preparing",
    moves: [
      { act: "deleteColumn", tab: "meeting", column: 0 },
      { act: "run", command: "prepareTabs" },
    ],
  },
  {
    what: "a lost column of goals is whole again after one preparing",
    moves: [
      { act: "deleteColumn", tab: "goals", column: 1 },
      { act: "run", command: "prepareTabs" },
    ],
  },
  {
    what: "a row of the sample that was copied is taken out with it",
    moves: [
      { act: "run", command: "loadSample" },
      { act: "copyRow", tab: "actors", row: 3, to: 11 },
      { act: "run", command: "removeSample" },
    ],
  },
];

test.each(FOUND)("$what", async ({ moves }) => expect(await run(moves)).toBeNull());
