import { whatIf } from "../../../../addon/commands/what-if/what-if.ts";
import type { Basis, Trial, WhatIfView } from "../../../../addon/sidebar/what-if.ts";
import type { FakeWorld } from "../../../support/fake-world.ts";

/** A server that does not answer. */
export const DOWN = { assess: () => ({ ok: false as const, status: 0, code: "no_answer" }) };

/** What a team tries out on the sample case: a contact that comes about, a goal that counts last, one that is put aside. */
export const raise: Trial = { tab: "reflection", id: "actor3", field: "current", from: 0, to: 1 };
export const demote: Trial = { tab: "goals", id: "funding", field: "rank", from: 1, to: 9 };
export const aside: Trial = { tab: "goals", id: "expertise", field: "pursued", from: true, to: false };

export function viewOf(world: FakeWorld, trials: Trial[], mark: string | null = null): WhatIfView {
  const answer = whatIf(world, trials, mark);
  if (!answer.ok) throw new Error(answer.text);
  return answer.view;
}

export function basisOf(world: FakeWorld): Basis {
  const { basis } = viewOf(world, []);
  if (basis === null) throw new Error("no basis");
  return basis;
}
