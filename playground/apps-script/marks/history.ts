import { CommandType, ICommandService, IUndoRedoService, RedoCommand, UndoCommand } from "@univerjs/core";
import { wrapMethod } from "../../univer/wrap-method.ts";
import type { Context } from "../context.ts";
import type { State } from "../state.ts";

/** Puts marks back as they were: a step that may stand among Univer's undo and redo steps, with `{ restore() }` as parameters. */
export const RESTORE_MARKS = "playground.mutation.restore-marks";

/** What of the state sticks to sheets, rows and columns. */
export type Marks = Pick<State, "metadata" | "protections" | "groups" | "groupControls" | "filters" | "bandings">;

/** A copy of the marks, to be put back later. */
export function marksOf({ metadata, protections, groups, groupControls, filters, bandings }: State): Marks {
  return structuredClone({ metadata, protections, groups, groupControls, filters, bandings });
}

export function restoreMarks(state: State, marks: Marks): void {
  Object.assign(state, structuredClone(marks));
}

/**
 * Univer's undo knows nothing of the marks: each of its steps that changes sheets, rows or columns takes along how the marks were
 * before and after. Returns how to change the marks together with such a step.
 */
export function recordMarks(context: Context): (change: () => void) => void {
  const { state, engine, workbook } = context;
  const commands = engine.injector.get(ICommandService);
  const history = engine.injector.get(IUndoRedoService);
  let before: Marks | null = null;
  let replaying = false;

  if (!commands.hasCommand(RESTORE_MARKS))
    commands.registerCommand({
      id: RESTORE_MARKS,
      type: CommandType.MUTATION,
      handler: (_accessor, parameters: { restore(): void }) => {
        parameters.restore();
        return true;
      },
    });
  commands.beforeCommandExecuted(({ id, type }) => {
    if (type === CommandType.COMMAND) replaying = id === UndoCommand.id || id === RedoCommand.id;
  });
  wrapMethod(history, "pushUndoRedo", (push) => (item) => {
    if (!before || item.unitID !== workbook.getId()) return push.call(history, item);
    const step = (marks: Marks) => {
      const restore = () => {
        before = null; // a step that was rolled back is no step
        restoreMarks(state, marks);
      };
      return { id: RESTORE_MARKS, params: { restore } };
    };
    const [old, now] = [step(before), step(marksOf(state))];
    before = null;
    // A step without a way to redo it keeps none.
    const redoMutations = item.redoMutations.length > 0 ? [...item.redoMutations, now] : [];
    push.call(history, { ...item, undoMutations: [...item.undoMutations, old], redoMutations });
  });

  return (change) => {
    // While Univer goes back or forth, the step itself says at its end how the marks were.
    if (!replaying) before ??= marksOf(state);
    change();
  };
}
