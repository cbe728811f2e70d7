import { listNames } from "../list-names.ts";
import type { WhatIfText } from "../what-if.ts";

const list = (names: readonly string[]) => listNames(names, "and", (count) => `${count} others`);

export const whatIf: WhatIfText = {
  setAside: (names) => `Set aside: ${list(names)}.`,
  putLast: (names, rank) =>
    names.length === 1
      ? `Put last (priority ${rank}): ${list(names)}.`
      : `Put last together (priority ${rank}): ${list(names)}.`,
  leftGoals: (names) => `Unchanged, because something else stands there by now: ${list(names)}.`,
};
