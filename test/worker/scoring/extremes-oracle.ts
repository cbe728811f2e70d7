import type { AssessmentInput } from "../../../model/contract/index.ts";
import { orders } from "./orders.ts";

type Actor = AssessmentInput["actors"][number];

const gapOf = ({ current, target }: Actor) => Math.max(0, (target ?? 0) - (current ?? 0));

/**
 * scoring.md's trust without its shortcuts. The weightings of one order are the mixes of "the first k goals alike", so scores and
 * leads have their extremes there: each order and each k is tried. All numbers are whole until they are divided by k.
 */
export function extremesOracle(request: AssessmentInput) {
  const corners = orders(request.goals.filter((goal) => goal.pursued)).flatMap((order) =>
    order.map((_, index) => new Set(order.slice(0, index + 1))),
  );
  const needed = request.actors.filter((actor) => actor.current !== null && actor.target !== null && gapOf(actor) > 0);
  const levels = (actor: Actor, corner: ReadonlySet<string>) =>
    gapOf(actor) * actor.goals.filter((goal) => corner.has(goal)).length;
  const tied = (a: Actor, b: Actor) => Number(b.key) - Number(a.key) || gapOf(b) - gapOf(a) || (a.id < b.id ? -1 : 1);
  const canPass = (a: Actor, b: Actor) =>
    corners.some((corner) => (levels(b, corner) - levels(a, corner) || tied(a, b)) < 0);
  return needed.map((actor) => {
    const scores = corners.map((corner) => (20 * levels(actor, corner)) / corner.size);
    const others = needed.filter((other) => other !== actor);
    const isIn = others.filter((other) => canPass(other, actor)).length < 3;
    const isOut = others.filter((other) => !canPass(actor, other)).length >= 3;
    return { id: actor.id, range: [Math.min(...scores), Math.max(...scores)] as const, isIn, isOut };
  });
}
