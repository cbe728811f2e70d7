import type { Context } from "../context.ts";

const MAX_CHARACTERS = 100;

/** Refuses a sheet name that Google refuses. */
export function checkSheetName(context: Context, name: string): void {
  if (typeof name !== "string" || name === "" || name.length > MAX_CHARACTERS)
    throw new Error(`A sheet name has 1 to ${MAX_CHARACTERS} characters.`);
  const taken = context.workbook.getSheets().some((each) => each.getSheetName().toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
