import type { World } from "../../ports.ts";
import type { Ranked } from "./ranked.ts";
import { asksForTrust } from "./trust.ts";

const HIDDEN = "trust.hidden";

/** Hides the column "Unter den ersten drei?" where nobody has to ask; people may show it again, so it is touched only when that changes. */
export function showTrust({ workbook, document }: Pick<World, "workbook" | "document">, ranked: Ranked): void {
  const shown = asksForTrust(ranked);
  if (shown === (document.get(HIDDEN) === null)) return;
  workbook.showColumn("assessment", "trust", shown);
  document.set(HIDDEN, shown ? null : "yes");
}
