import { type ICommandInfo, ICommandService, RedoCommandId, UndoCommandId } from "@univerjs/core";
import type { UndoSteps } from "../../univer/undo-steps.ts";
import type { Context, Place } from "../context.ts";
import { isRejected } from "../rules/reject.ts";
import { around, type ChangedCells, changedCells } from "./changed-cells.ts";
import { type EditEvent, editEvent, eventValue } from "./edit-event.ts";
import { warnedOf } from "./warned.ts";

/** What a person did in one go: typed, pasted, deleted, undid … Univer may write several times for it, one right after the other. */
interface Action {
  changes: ChangedCells[];
  /** Of the first cell, before and after. */
  oldValue: string;
  value: string;
  rejected: boolean;
  isUndoOrRedo: boolean;
  takeBack(): void;
}

interface Listener {
  onError(error: unknown): void;
  /** Called after each run of onEdit. */
  ran(): void;
}

/** Turns what people do to cells into onEdit events; what scripts write never is one. */
export function listenForEdits(context: Context, steps: Pick<UndoSteps, "watch">, run: (event: EditEvent) => void) {
  const { engine, workbook, host } = context;
  const commands = engine.injector.get(ICommandService);
  let action: Action | null = null;
  let settled = Promise.resolve();

  function begin(trigger: string, listener: Listener): Action {
    const isUndoOrRedo = trigger === UndoCommandId || trigger === RedoCommandId;
    const begun: Action = {
      changes: [],
      oldValue: "",
      value: "",
      rejected: false,
      isUndoOrRedo,
      takeBack: steps.watch(),
    };
    // All that a command writes, it writes before it waits for anything.
    queueMicrotask(() => {
      action = null;
      const place = editedPlace(begun.changes);
      if (place) begun.value = eventValue(context, place);
    });
    const later = new Promise((resolve) => setTimeout(resolve)); // so that a script does not get between the command's steps
    settled = settled.then(() => later).then(() => finish(begun, listener.ran).catch(listener.onError));
    return begun;
  }

  async function finish({ changes, oldValue, value, rejected, isUndoOrRedo, takeBack }: Action, ran: () => void) {
    if (rejected) return;
    const warned = host.confirmEdit && !isUndoOrRedo ? warnedOf(context, changes) : undefined;
    if (warned && !(await host.confirmEdit?.(warned.description))) return void engine.write(takeBack);
    const place = editedPlace(changes);
    if (!place) return;
    run(editEvent(context, place, { value, oldValue }));
    ran();
  }

  /** The rectangle of an action; null where it is no edit of cells. */
  function editedPlace(changes: readonly ChangedCells[]): Place | null {
    const moved = changes.filter(({ what }) => what === "moved");
    // Formulas elsewhere follow what is moved.
    const edits = moved.length > 0 ? moved : changes.filter(({ what }) => what === "content");
    const last = edits.at(-1);
    if (!last || changes.some(({ what }) => what === "grid")) return null;
    const here = edits.filter(({ sheet }) => sheet === last.sheet);
    return placeOf({ ...last, area: here.reduce((sum, { area }) => around(sum, area), last.area) });
  }

  function placeOf({ sheet: id, area }: ChangedCells): Place | null {
    const sheet = workbook.getSheetBySheetId(id);
    if (!sheet) return null;
    const { startRow: row, startColumn: column } = area;
    return { sheet, row, column, rows: area.endRow - row + 1, columns: area.endColumn - column + 1 };
  }

  /** What a person's command changes by this mutation. Univer's own follow-ups have no command behind them. */
  function changeOf(
    command: Readonly<ICommandInfo>,
    options: object = {},
  ): (ChangedCells & { trigger: string }) | null {
    if (engine.writing || "fromFormula" in options) return null;
    const { unitId, trigger } = (command.params ?? {}) as { unitId?: string; trigger?: string };
    if (unitId !== workbook.getId() || !trigger || trigger.startsWith("formula.")) return null;
    const change = changedCells(command);
    return change && { ...change, trigger };
  }

  function listen(
    onError: Listener["onError"] = (error) => console.error(error),
    ran: Listener["ran"] = () => {},
  ): () => void {
    const early = commands.beforeCommandExecuted((command, options) => {
      const change = changeOf(command, options);
      if (!change) return;
      action ??= begin(change.trigger, { onError, ran });
      const place = placeOf(change);
      if (action.changes.length === 0 && place && change.what !== "grid") action.oldValue = eventValue(context, place);
      action.changes.push(change);
    });
    const late = commands.onCommandExecuted((command, options) => {
      const change = action && changeOf(command, options);
      const place = change?.what === "content" ? placeOf(change) : null;
      if (action && place && isRolledBack(place)) action.rejected = true;
    });
    return () => {
      early.dispose();
      late.dispose();
    };
  }

  /** Univer writes rejected input first and takes it back a little later: no edit, then. */
  function isRolledBack(place: Place): boolean {
    if (place.rows > 1 || place.columns > 1) return false;
    const { s: _style, ...content } = engine.cell(place.sheet, place.row, place.column) ?? {};
    return isRejected(context, place, place.row, place.column, content);
  }

  return { listen, settle: () => settled };
}
