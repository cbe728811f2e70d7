import { listNames } from "../list-names.ts";
import type { WhatIfText } from "../what-if.ts";

const list = (names: readonly string[]) => listNames(names, "und", (count) => `${count} weitere`);

export const whatIf: WhatIfText = {
  setAside: (names) => `Zurückgestellt: ${list(names)}.`,
  putLast: (names, rank) =>
    names.length === 1
      ? `Ans Ende gesetzt (Priorität ${rank}): ${list(names)}.`
      : `Gemeinsam ans Ende gesetzt (Priorität ${rank}): ${list(names)}.`,
  leftGoals: (names) => `Unverändert, weil dort inzwischen etwas anderes steht: ${list(names)}.`,
};
