import type { Plan } from "./plan.ts";
import { simulate } from "./simulate.ts";

const LISTS = ["actions", "deaths", "faults", "jumps", "replies"] as const;

/** The plans that lack one thing of `plan`, or have one thing less wrong. */
function* smaller(plan: Plan): Generator<Plan> {
  for (const list of LISTS)
    for (const index of plan[list].keys()) yield { ...plan, [list]: plan[list].toSpliced(index, 1) };
  for (const [index, action] of plan.actions.entries())
    if (action.kind === "send")
      for (const owner of action.owners)
        if (action.owners.length > 1) {
          const fewer = { ...action, owners: action.owners.filter((other) => other !== owner) };
          yield { ...plan, actions: plan.actions.with(index, fewer) };
        }
  for (const [index, reply] of plan.replies.entries())
    if (reply !== "ok") yield { ...plan, replies: plan.replies.with(index, "ok") };
}

/** A plan that still fails and from which nothing can be left out. */
async function shrink(plan: Plan): Promise<Plan> {
  for (const candidate of smaller(plan)) if ((await simulate(candidate)).faults.length > 0) return shrink(candidate);
  return plan;
}

/** What is to be known of a schedule that failed: what is wrong, the shortest way to it, and how to run it again. */
export async function report(plan: Plan): Promise<string> {
  const shortest = await shrink(plan);
  const { faults, trace } = await simulate(shortest, true);
  return [`seed ${plan.seed}: ${faults.join("; ")}`, ...trace, `OUTBOX_PLAN='${JSON.stringify(shortest)}'`].join("\n");
}
