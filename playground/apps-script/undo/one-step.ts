import { CommandType, ICommandService, type IMutationInfo } from "@univerjs/core";
import { createUndoSteps, type UndoSteps } from "../../univer/undo-steps.ts";
import type { Context } from "../context.ts";
import { putMarks, readMarks } from "./marks.ts";

/** A step's part that a script wrote. It is replayed as a script's write, so that nobody takes it for a person's edit. */
const REPLAY = "playground.mutation.replay";

/** Of these Univer's steps know only some (a note that a script writes has none): they are put back as a whole instead. */
const MARKS = /^data-validation\.|conditional|-note/;

export interface Undo {
  /** Runs a script: what it changes can be undone in one step; with `follows`, in the step of the edit that it answers to. */
  asOneStep<T>(run: () => T, follows: boolean): T;
  readonly steps: Pick<UndoSteps, "watch">;
}

/** Undo as people have it, for what scripts write. To be made before anybody else listens to Univer's undo. */
export function createUndo(context: Context): Undo {
  const { injector } = context.engine;
  const commands = injector.get(ICommandService);
  const steps = createUndoSteps(injector, context.workbook.getId());
  if (!commands.hasCommand(REPLAY))
    commands.registerCommand({
      id: REPLAY,
      type: CommandType.MUTATION,
      handler(_accessor, { replay }: { replay(): void }) {
        replay();
        return true;
      },
    });

  const replay = (mutations: IMutationInfo[], marks: string): IMutationInfo => {
    const cells = mutations.filter(({ id }) => !MARKS.test(id));
    return {
      id: REPLAY,
      params: {
        replay: () =>
          context.engine.write(() => {
            const refused = cells.filter(({ id, params }) => commands.syncExecuteCommand(id, params) === false);
            putMarks(context, marks);
            if (refused.length > 0) console.error("Univer refused", refused);
          }),
      },
    };
  };
  return {
    steps,
    asOneStep(run, follows) {
      const before = readMarks(context);
      const gathered = steps.gather();
      try {
        return run();
      } finally {
        const { undo, redo } = gathered();
        const after = readMarks(context);
        if (undo.length > 0 || redo.length > 0 || before !== after) {
          const changes = { undo: [replay(undo, before)], redo: [replay(redo, after)] };
          if (follows) steps.addToLast(changes);
          else steps.push(changes);
        }
      }
    },
  };
}
