import type { Screen } from "../sidebar/state.ts";
import type { Outcome } from "./outcome.ts";

/** The screen on which a command has something to show; null where its sentence is all. */
export function screenOf(outcome: Outcome): Screen | null {
  if (outcome.summaries || outcome.delivery || outcome.invitations) return "summaries";
  if (outcome.assessment) return "assessment";
  if (outcome.handOver) return "handOver";
  return outcome.check ? "check" : null;
}
