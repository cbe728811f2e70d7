import type { Worksheet } from "../../univer/workbook.ts";
import type { Context } from "../context.ts";
import { gateOfSheet } from "../gate.ts";
import { placeOf } from "../range/places.ts";
import { rangeValues } from "../range/values.ts";
import { standIn } from "../stand-in.ts";
import { rangeByA1 } from "./grid.ts";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Ranges that are scattered over a sheet, as one: what is done to all of them costs one call. */
export function createRangeList(context: Context, worksheet: Worksheet, notations: readonly string[]): RangeList {
  if (!Array.isArray(notations) || notations.length === 0)
    throw new Error("The parameters don't match the method signature for Sheet.getRangeList.");
  const ranges = notations.map((a1) => rangeByA1(context, worksheet, a1));
  const list: RangeList = standIn<RangeList>(
    "RangeList",
    {
      getRanges: () => [...ranges],
      setValue(value: unknown) {
        for (const range of ranges) rangeValues(context, placeOf(range), () => range).setValue(value);
        return list;
      },
    },
    gateOfSheet(context.gate, worksheet.getSheetId()),
  );
  return list;
}
