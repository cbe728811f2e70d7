import { differenceOf } from "./invariants.ts";
import type { Look } from "./moves.ts";
import { basisOf, trialsOn } from "./press.ts";
import { snapshotOf } from "./snapshot.ts";
import type { Workbench } from "./workbench.ts";

function show({ playground }: Workbench, look: Look): void {
  const { script } = playground;
  if (look.at === "screen") script.runFromClient("sidebarState", [look.screen]);
  else if (look.at === "cell") script.runFromClient("sidebarGoTo", [look.tab, look.row, look.column]);
  else if (look.at === "map") script.run("showNetworkMap");
  else {
    const basis = basisOf(playground);
    const trials = basis ? trialsOn(basis, look.trials) : [];
    if (basis && trials.length > 0) script.runFromClient("sidebarWhatIf", [trials, basis.mark]);
  }
}

/** Somebody looks at something, and the sheet is as before. */
export function looked(bench: Workbench, look: Look): string | null {
  const before = snapshotOf(bench.playground);
  show(bench, look);
  const difference = differenceOf(before, snapshotOf(bench.playground));
  return difference && `Looking at the ${look.at} changed something: ${difference}`;
}
