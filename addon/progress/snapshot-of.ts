import type { RankedGoal } from "../../model/goal-order.ts";
import type { Resolved } from "../tabs/resolve/resolved.ts";
import type { SnapshotActor } from "./snapshot.ts";

/** Each with an id of its own: those that have none yet, or that of another row, are none that anybody has seen before. */
function withOwnIds<T extends { id: string }>(list: readonly T[]): Map<T, string> {
  const taken = new Set([""]);
  return new Map(
    list.map((each, index) => {
      const id = taken.has(each.id) ? `?${index}` : each.id;
      taken.add(id);
      return [each, id];
    }),
  );
}

/** What there is to remember of the workbook as it stands. */
export function snapshotOf({ goals, actors }: Pick<Resolved, "goals" | "actors">): {
  goals: RankedGoal[];
  actors: SnapshotActor[];
} {
  const goalIds = withOwnIds(goals);
  const actorIds = withOwnIds(actors);
  return {
    goals: goals.map((goal) => ({ id: goalIds.get(goal) ?? "", rank: goal.rank, pursued: goal.pursued })),
    actors: actors.map((actor) => ({
      id: actorIds.get(actor) ?? "",
      current: actor.current,
      target: actor.target,
      stage: actor.stage,
      goals: actor.goals.flatMap((goal) => goalIds.get(goal) ?? []),
    })),
  };
}
