import { type IMutationInfo, type Injector, type IUndoRedoItem, IUndoRedoService } from "@univerjs/core";
import { InsertSheetMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import { wrapMethod } from "./wrap-method.ts";

/** How to take changes back, and how to make them again; each list in the order in which it is carried out. */
export interface Changes {
  undo: IMutationInfo[];
  redo: IMutationInfo[];
}

/** What can be undone in a workbook, beyond what Univer's own service tells. */
export interface UndoSteps {
  /** From now on writes are no steps of their own; what is returned ends that, and hands over what they were. */
  gather(): () => Changes;
  /** A step that was gathered. */
  push(changes: Changes): void;
  /** Changes that followed from what a person did, undid or redid last become part of that step. */
  addToLast(changes: Changes): void;
  /** Says which steps come from now on; what is returned takes those back, for ever. */
  watch(): () => void;
}

/**
 * To be made before anybody else listens to Univer's service. Univer can gather steps too (`__tempBatchingUndoRedo`), but undoes them
 * in the order in which they were done.
 */
export function createUndoSteps(injector: Injector, unitID: string): UndoSteps {
  const service = injector.get(IUndoRedoService);
  const push = service.pushUndoRedo.bind(service);
  let gathered: IUndoRedoItem[] | null = null;
  let last: { item: IUndoRedoItem; undone: boolean } | null = null;
  let watched: IUndoRedoItem[] = [];
  let steps = 0;

  wrapMethod(service, "pushUndoRedo", () => (item) => {
    if (item.unitID !== unitID) return push(item);
    if (gathered) {
      gathered.push({ ...item, redoMutations: item.redoMutations.map(copied) });
      return;
    }
    item.id ??= `step-${++steps}`; // by which it can be taken back
    last = { item, undone: false };
    watched.push(item);
    push(item);
  });
  wrapMethod(service, "popUndoToRedo", (pop) => () => {
    const item = service.pitchTopUndoElement();
    if (item?.unitID === unitID) last = { item, undone: true };
    pop();
  });
  wrapMethod(service, "popRedoToUndo", (pop) => () => {
    const item = service.pitchTopRedoElement();
    if (item?.unitID === unitID) last = { item, undone: false };
    pop();
  });

  const pushChanges = ({ undo, redo }: Changes) => push({ unitID, undoMutations: undo, redoMutations: redo });
  return {
    gather() {
      const outer = gathered;
      const items: IUndoRedoItem[] = [];
      gathered = items;
      return () => {
        gathered = outer;
        return {
          undo: [...items].reverse().flatMap(({ undoMutations }) => undoMutations),
          redo: items.flatMap(({ redoMutations }) => redoMutations),
        };
      };
    },
    push(changes) {
      last = null;
      pushChanges(changes);
    },
    addToLast({ undo, redo }) {
      if (!last) return pushChanges({ undo, redo });
      const { item, undone } = last;
      // After an undo these changes stand behind what was undone, so that they go before it is made again.
      if (undone) {
        item.undoMutations = [...item.undoMutations, ...redo];
        item.redoMutations = [...undo, ...item.redoMutations];
      } else {
        item.undoMutations = [...undo, ...item.undoMutations];
        item.redoMutations = [...item.redoMutations, ...redo];
      }
    },
    watch() {
      const items: IUndoRedoItem[] = [];
      watched = items;
      return () => {
        for (const { id = "" } of [...items].reverse()) service.rollback(id, unitID);
        last = null;
      };
    },
  };
}

/** Univer goes on with the very objects that it was given: a later write would change what is to be made again. */
function copied({ id, params }: IMutationInfo): IMutationInfo {
  return {
    id,
    params: id === SetRangeValuesMutation.id || id === InsertSheetMutation.id ? structuredClone(params) : params,
  };
}
