import type { WhatIfPageText } from "../../../text/what-if-page.ts";
import type { Basis, Trial } from "../../what-if.ts";

/** What is tried, with the name of the goal or actor. */
export function trialText(text: WhatIfPageText, { goals, actors }: Basis, trial: Trial | undefined): string {
  if (trial === undefined) return "";
  const rows: readonly { id: string; name: string }[] = trial.tab === "goals" ? goals : actors;
  return text.trial(rows.find(({ id }) => id === trial.id)?.name ?? "…", trial);
}
