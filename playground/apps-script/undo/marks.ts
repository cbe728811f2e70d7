import type { IDataValidationRule } from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { ConditionalFormattingRuleModel, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { type ISheetNote, SheetsNoteModel } from "@univerjs/sheets-note";
import type { Context } from "../context.ts";
import type { State } from "../state.ts";

type BySheet<Item> = Record<string, Item[]>;

/** What stands beside the cells: small, and compared and put back as a whole. */
interface Marks {
  state: Kept;
  validations: BySheet<IDataValidationRule>;
  formats: BySheet<IConditionFormattingRule>;
  notes: BySheet<ISheetNote>;
}

/** Of what belongs to the file, no undo changes anything: its settings and its triggers. A number that was given is never given again. */
type Kept = Omit<State, "locale" | "timeZone" | "triggers" | "nextId">;

/** All marks of the workbook as JSON. */
export function readMarks({ engine, workbook, state }: Context): string {
  const { locale: _locale, timeZone: _zone, triggers: _triggers, nextId: _next, ...kept } = state;
  const { injector } = engine;
  const unitId = workbook.getId();
  const notes = injector.get(SheetsNoteModel).getUnitNotes(unitId) ?? [];
  const marks: Marks = {
    state: kept,
    validations: Object.fromEntries(injector.get(DataValidationModel).getUnitRules(unitId)),
    formats: Object.fromEntries(injector.get(ConditionalFormattingRuleModel).getUnitRules(unitId) ?? []),
    notes: Object.fromEntries([...notes].map(([sheet, bySheet]) => [sheet, [...bySheet.values()]])),
  };
  return JSON.stringify(marks);
}

/** Puts marks back as `readMarks` found them. Those that are so already are not touched, and so not drawn again. */
export function putMarks(context: Context, json: string): void {
  const wanted: Marks = JSON.parse(json);
  const now: Marks = JSON.parse(readMarks(context));
  const { injector } = context.engine;
  const unitId = context.workbook.getId();
  const validations = injector.get(DataValidationModel);
  eachChange(now.validations, wanted.validations, (sheet, gone, come) => {
    for (const { uid } of gone) validations.removeRule(unitId, sheet, uid, "patched");
    for (const rule of come) validations.addRule(unitId, sheet, rule, "patched");
  });
  const formats = injector.get(ConditionalFormattingRuleModel);
  eachChange(now.formats, wanted.formats, (sheet, gone, come) => {
    for (const { cfId } of gone) formats.deleteRule(unitId, sheet, cfId);
    for (const rule of [...come].reverse()) formats.addRule(unitId, sheet, rule); // each goes before the others
  });
  const notes = injector.get(SheetsNoteModel);
  eachChange(now.notes, wanted.notes, (sheet, gone, come) => {
    for (const { id } of gone) notes.removeNote(unitId, sheet, { noteId: id });
    for (const note of come) notes.updateNote(unitId, sheet, note.row, note.col, note);
  });
  Object.assign(context.state, wanted.state);
}

/** Calls for each sheet whose items differ, with all that is there and all that is to be there. */
function eachChange<Item>(
  now: BySheet<Item>,
  wanted: BySheet<Item>,
  change: (sheet: string, gone: Item[], come: Item[]) => void,
): void {
  for (const sheet of new Set([...Object.keys(now), ...Object.keys(wanted)])) {
    const [gone, come] = [now[sheet] ?? [], wanted[sheet] ?? []];
    if (JSON.stringify(gone) !== JSON.stringify(come)) change(sheet, gone, come);
  }
}
