import { listNames } from "../list-names.ts";
import type { WhatIfText } from "../what-if.ts";

const MOST_TOLD = 3;
const list = (names: readonly string[]) => listNames(names, "and", (count) => `${count} others`);

export const whatIf: WhatIfText = {
  setAside: (names) => `Set aside: ${list(names)}.`,
  putLast: (names, rank) =>
    names.length === 1
      ? `Put last (priority ${rank}): ${list(names)}.`
      : `Put last together (priority ${rank}): ${list(names)}.`,
  nothing: "empty",
  pursued: (isPursued) => (isPursued ? "pursue" : "do not pursue"),
  changed: (now) => `Something else is there now: ${now}.`,
  gone: "This row is no longer there.",
  unusable: "What is there cannot be used as it stands.",
  applied: (changes) =>
    changes.length > MOST_TOLD ? `${changes.length} changes applied.` : `Applied: ${changes.join("; ")}.`,
  notApplied: (reasons) => `Not applied: ${reasons.join(" ")}`,
  leftGoals: (names) => `Unchanged, because something else is there now: ${list(names)}.`,
};
