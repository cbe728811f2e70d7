import type { World } from "../ports.ts";
import { texts } from "../text/index.ts";
import type { Outcome } from "./outcome.ts";
import { failed } from "./server-failure.ts";
import { forgetRuns, switchTo } from "./summaries/reminder-record.ts";
import { forgetWorkbook, knownWorkbook } from "./summaries/workbook-key.ts";

/** Has the Worker forget all that it holds for this workbook, now. The sheet keeps everything. */
export function forgetServerData(world: World): Outcome {
  const words = texts[world.language].results.forgotten;
  const known = knownWorkbook(world);
  if (known === null) return { message: { tone: "info", text: words.nothing } };
  const answer = world.server.forget(known.workbook, known.key);
  // Nothing under this key (404): it is forgotten already.
  if (!answer.ok && answer.status !== 404) return failed(answer, world.language);
  world.timer.stop();
  switchTo(world, false);
  forgetRuns(world);
  forgetWorkbook(world);
  return { message: { tone: "done", text: words.done } };
}
