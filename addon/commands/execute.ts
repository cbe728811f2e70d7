import type { World } from "../ports.ts";
import { texts } from "../text/index.ts";
import type { Outcome } from "./outcome.ts";

export type Command = (world: World) => Outcome;

/** Runs one command alone on the workbook. What nobody expected is logged, and becomes a sentence in the person's language. */
export function execute(world: World, command: Command, log: (error: unknown) => void): Outcome {
  const text = texts[world.language].menu;
  try {
    let outcome: Outcome | null = null;
    const alone = world.workbook.locked(() => {
      outcome = command(world);
    });
    return alone && outcome !== null ? outcome : { message: { tone: "problem", text: text.busy } };
  } catch (error) {
    log(error);
    const detail = error instanceof Error ? error.message : String(error);
    return { message: { tone: "problem", text: text.unexpected(detail) } };
  }
}
