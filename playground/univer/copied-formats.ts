import { ICommandService, type Injector } from "@univerjs/core";
import { CopySheetCommand } from "@univerjs/sheets";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import type { Workbook } from "./workbook.ts";

/** Univer copies a tab's conditional formats last first, so that another rule would win: the copy gets them in their order. */
export function orderCopiedFormats(injector: Injector, workbook: Workbook): void {
  const model = injector.get(ConditionalFormattingRuleModel);
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const { subUnitId } = (params ?? {}) as { subUnitId?: string };
    if (id !== CopySheetCommand.id || !subUnitId) return;
    const sheets = workbook.getSheets();
    const copy = sheets[sheets.findIndex((each) => each.getSheetId() === subUnitId) + 1];
    if (!copy) return;
    const [unit, sheet] = [workbook.getId(), copy.getSheetId()];
    const rules = [...(model.getSubunitRules(unit, sheet) ?? [])];
    for (const rule of rules) model.deleteRule(unit, sheet, rule.cfId);
    for (const rule of rules) model.addRule(unit, sheet, rule);
  });
}
