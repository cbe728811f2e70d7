import { expect, test } from "vitest";
import { FOUND_WITH_BUTTONS } from "./monkey/found-with-buttons.ts";
import { FOUND_WITH_SAMPLE } from "./monkey/found-with-sample.ts";
import { FOUND_WITHOUT_SAMPLE } from "./monkey/found-without-sample.ts";
import { run } from "./monkey/run.ts";

// What the monkey found once, as short as it could be said; each must stay mended.

const FOUND = [...FOUND_WITHOUT_SAMPLE, ...FOUND_WITH_SAMPLE, ...FOUND_WITH_BUTTONS];

test.each(FOUND.map((found) => [found.what, found] as const))("%s", async (_what, { moves, setting }) => {
  expect(await run(moves, setting)).toBeNull();
});
