import { listNames } from "../list-names.ts";
import type { WhatIfText } from "../what-if.ts";

const MOST_TOLD = 3;
const list = (names: readonly string[]) => listNames(names, "und", (count) => `${count} weitere`);

export const whatIf: WhatIfText = {
  setAside: (names) => `Zurückgestellt: ${list(names)}.`,
  putLast: (names, rank) =>
    names.length === 1
      ? `Ans Ende gesetzt (Priorität ${rank}): ${list(names)}.`
      : `Gemeinsam ans Ende gesetzt (Priorität ${rank}): ${list(names)}.`,
  nothing: "leer",
  pursued: (isPursued) => (isPursued ? "verfolgen" : "nicht verfolgen"),
  changed: (now) => `Dort steht inzwischen etwas anderes: ${now}.`,
  gone: "Diese Zeile gibt es nicht mehr.",
  unusable: "Dort steht etwas, das so nicht verwendet werden kann.",
  applied: (changes) =>
    changes.length > MOST_TOLD ? `${changes.length} Änderungen übernommen.` : `Übernommen: ${changes.join("; ")}.`,
  notApplied: (reasons) => `Nicht übernommen: ${reasons.join(" ")}`,
  leftGoals: (names) => `Unverändert, weil dort inzwischen etwas anderes steht: ${list(names)}.`,
};
