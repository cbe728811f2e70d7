import { ICommandService, type Injector } from "@univerjs/core";
import { UpdateDataValidationMutation, UpdateRuleType } from "@univerjs/data-validation";
import { deserializeRangeWithSheet, serializeRangeToRefString } from "@univerjs/engine-formula";
import { SetWorksheetNameMutation } from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Workbook } from "./workbook.ts";

/** A drop-down that lists a range keeps the old name when the range's tab is renamed, and goes empty: its reference follows. */
export function patchListRanges(injector: Injector, workbook: Workbook): void {
  const commands = injector.get(ICommandService);
  const unitId = workbook.getId();
  commands.beforeCommandExecuted((command) => {
    const renamed = command.params as { unitId?: string; subUnitId?: string; name?: string } | undefined;
    if (command.id !== SetWorksheetNameMutation.id || renamed?.unitId !== unitId || !renamed.name) return;
    const old = workbook.getSheetBySheetId(renamed.subUnitId ?? "")?.getSheetName();
    if (old === undefined) return;
    for (const [subUnitId, rules] of injector.get(SheetDataValidationModel).getUnitRules(unitId))
      for (const rule of rules) {
        if (rule.type !== "list" || !rule.formula1?.startsWith("=")) continue;
        const { sheetName, range } = deserializeRangeWithSheet(rule.formula1.slice(1));
        if (sheetName !== old) continue;
        const formula1 = `=${serializeRangeToRefString({ unitId, sheetName: renamed.name, range })}`;
        const setting = {
          type: rule.type,
          formula1,
          ...(rule.allowBlank === undefined ? {} : { allowBlank: rule.allowBlank }),
        };
        const payload = { type: UpdateRuleType.SETTING, payload: setting };
        commands.syncExecuteCommand(UpdateDataValidationMutation.id, { unitId, subUnitId, ruleId: rule.uid, payload });
      }
  });
}
