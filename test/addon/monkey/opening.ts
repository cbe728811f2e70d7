import type { TabId } from "../../../addon/tabs/tab-id.ts";
import type { Move } from "./moves.ts";
import type { Random } from "./random.ts";
import { textFor } from "./words.ts";

type Fields = readonly string[];

/** How a meeting begins: with blank tabs, with the sample, or with tabs that people have filled in already, so that there is much to lose. */
export function opening(random: Random, serial: () => number): Move[] {
  const kind = random.below(3);
  if (kind === 0) return [];
  if (kind === 1) return [{ act: "run", command: "loadSample" }];
  const block = (tab: TabId, rows: number, fields: Fields) =>
    Array.from({ length: rows }, () => fields.map((field) => textFor(random, tab, field, serial)));
  const paste = (tab: TabId, row: number, rows: number, fields: readonly [string, ...string[]]): Move => ({
    act: "paste",
    ...{ tab, row, field: fields[0], block: block(tab, rows, fields) },
  });
  return [
    paste("team", 0, 4, ["name", "email"]),
    paste("goals", 0, 6, ["rank"]),
    paste("actors", 0, 5, ["name", "purpose"]),
    paste("actors", 8, 3, ["name", "purpose"]),
    { act: "run", command: "takeOver" },
    paste("reflection", 0, 5, ["contactHolder", "current", "target", "stage", "how", "owner"]),
    paste("upkeep", 0, 4, ["actor", "measure", "level", "rhythm", "owner"]),
  ];
}
