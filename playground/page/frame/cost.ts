import { byId } from "../element.ts";

/** Says in the footer what the last run cost. */
export function showCost(
  name: string,
  { reads, writes }: { readonly reads: number; readonly writes: number },
  ms?: number,
) {
  const time = ms === undefined ? "" : `, ${Math.round(ms).toLocaleString("de-DE")} ms`;
  byId("cost").textContent = `${name}: ${reads} Lese- und ${writes} Schreibzugriffe${time}`;
}
