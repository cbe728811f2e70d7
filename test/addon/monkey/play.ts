import type { Playground } from "../../support/headless.ts";
import type { Ledger } from "./ledger.ts";
import type { HumanMove } from "./moves.ts";
import { playCells } from "./play-cells.ts";
import { playGrid } from "./play-grid.ts";
import { playTabs } from "./play-tabs.ts";
import { see } from "./see.ts";

/** Rows and columns, tabs, or what stands in cells and how: the first that knows the move makes it. */
const PLAYERS = [playGrid, playTabs, playCells];

/** A person makes this move, and the ledger follows; nothing happens where the place is gone. */
export function play(playground: Playground, ledger: Ledger, move: HumanMove): void {
  if (!("tab" in move)) {
    playground.script.run(move.act === "locale" ? "handsLocale" : "handsTimeZone", move.text);
    return;
  }
  const which = "row" in move ? Math.abs(move.row) : "to" in move ? move.to : 0;
  const seen = see(playground, ledger, move.tab, which);
  if (seen) PLAYERS.some((player) => player(playground, ledger, seen, move));
}
