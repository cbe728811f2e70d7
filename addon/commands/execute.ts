import type { World } from "../ports.ts";
import { texts } from "../text/index.ts";
import type { Outcome } from "./outcome.ts";

export type Command = (world: World) => Outcome;

/** The world, with a count of what was not written because the sheet was changed meanwhile. */
function counting(world: World): { world: World; written(): number; leftOut(): number } {
  const { workbook } = world;
  let written = 0;
  let leftOut = 0;
  const count = (edits: number, left: number) => {
    written += edits - left;
    leftOut += left;
    return left;
  };
  const counted: World = {
    ...world,
    workbook: {
      ...workbook,
      write: (tab, edits) => count(edits.length, workbook.write(tab, edits)),
      apply: (layouts) =>
        count(
          layouts.reduce((sum, { edits }) => sum + edits.length, 0),
          workbook.apply(layouts),
        ),
    },
  };
  return { world: counted, written: () => written, leftOut: () => leftOut };
}

/** With what people have to know where not everything was written. Where nothing was, no success is told. */
function withChanges(outcome: Outcome, sentence: string, written: number): Outcome {
  const { tone, text } = outcome.message;
  const told = written === 0 && tone === "done" ? sentence : `${text} ${sentence}`;
  return { ...outcome, message: { tone: "problem", text: told } };
}

/** Runs one command alone on the workbook. What nobody expected is logged, and becomes a sentence in the person's language. */
export function execute(world: World, command: Command, log: (error: unknown) => void): Outcome {
  const text = texts[world.language].menu;
  try {
    let outcome: Outcome | null = null;
    const counted = counting(world);
    const alone = world.workbook.locked(() => {
      const said = command(counted.world);
      outcome = counted.leftOut() > 0 ? withChanges(said, text.changedMeanwhile, counted.written()) : said;
    });
    return alone && outcome !== null ? outcome : { message: { tone: "problem", text: text.busy } };
  } catch (error) {
    log(error);
    const detail = error instanceof Error ? error.message : String(error);
    return { message: { tone: "problem", text: text.unexpected(detail) } };
  }
}
