import type { Playground } from "./headless.ts";

/** All that people can find in a workbook: cells with their looks, tabs, names, marks; without Univer's and our own bookkeeping. */
export function contentOf({ workbook, script }: Playground) {
  const { styles, resources = [], ...saved } = workbook.save();
  const { state, documentProperties } = script.save();
  const { nextId: _bookkeeping, ...marks } = state;
  // Cells name their style by an id; Univer keeps styles that no cell has any more.
  const styled = (key: string, value: unknown) => (key === "s" && typeof value === "string" ? styles[value] : value);
  return {
    ...(JSON.parse(JSON.stringify(saved, styled)) as typeof saved),
    plugins: Object.fromEntries(resources.map(({ name, data }) => [name, kept(data)])),
    marks,
    documentProperties,
  };
}

/** What a plugin keeps, by sheet: an empty entry says nothing. */
const kept = (data: string): object =>
  Object.fromEntries(
    Object.entries(JSON.parse(data || "{}") as object).filter(([, value]) => Object.keys(Object(value)).length > 0),
  );
