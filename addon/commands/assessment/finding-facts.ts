import type { AssessmentReply } from "../../../model/contract/assessments.ts";
import { formatDate, type IsoDate } from "../../../model/date.ts";
import type { Language } from "../../../model/language.ts";
import { isChosen } from "../../../model/stage.ts";
import { upkeepDue } from "../../../model/upkeep.ts";
import { isOverdue } from "../../tabs/resolve/overdue.ts";
import type { Actor, Goal, Person, Resolved, Upkeep } from "../../tabs/resolve/resolved.ts";
import type { FindingFacts } from "../../text/report.ts";

export type Finding = AssessmentReply["findings"][number];

/** What a finding is about, found in the workbook once more. */
export interface Subject {
  goal: Goal | null;
  actor: Actor | null;
  owner: Person | null;
  /** The actor's rows in tab 4. */
  upkeep: Upkeep[];
  facts: FindingFacts;
}

/** Looks up, for one finding after the other, what its sentence names. */
export function subjectFinder({ goals, actors, team, upkeep }: Resolved, today: IsoDate, language: Language) {
  const goalById = new Map(goals.map((goal) => [goal.id, goal]));
  const actorById = new Map(actors.map((actor) => [actor.id, actor]));
  const personById = new Map(team.map((person) => [person.id, person]));
  const onlyActor = new Map<Goal, Actor>();
  for (const actor of actors) for (const goal of actor.goals) onlyActor.set(goal, actor);
  const rowsOf = new Map<Actor, Upkeep[]>();
  for (const row of upkeep) {
    const rows = rowsOf.get(row.actor);
    if (rows) rows.push(row);
    else rowsOf.set(row.actor, [row]);
  }
  const tasks = new Map<Person, number>();
  for (const { owner, stage, current, target } of actors)
    if (owner && isChosen(stage) && current !== null && target !== null && current < target)
      tasks.set(owner, (tasks.get(owner) ?? 0) + 1);

  return (finding: Finding): Subject => {
    const goal = goalById.get(finding.goal ?? "") ?? null;
    const named = actorById.get(finding.actor ?? "") ?? null;
    const actor = named ?? (goal && finding.code === "goal_with_one_actor" ? (onlyActor.get(goal) ?? null) : null);
    const owner = personById.get(finding.owner ?? "") ?? null;
    const rows = (actor && rowsOf.get(actor)) ?? [];
    const late = rows.find((row) => isOverdue(row, today));
    const due = finding.code === "upkeep_overdue" ? (late ? upkeepDue(late) : null) : (actor?.due ?? null);
    return {
      goal,
      actor,
      owner,
      upkeep: rows,
      facts: {
        goal: goal?.name ?? "",
        actor: actor?.name ?? "",
        owner: owner?.name ?? "",
        current: String(actor?.current ?? "?"),
        target: String(actor?.target ?? "?"),
        due: due === null ? "" : formatDate(due, language),
        measures: [...new Set(rows.map(({ measure }) => measure).filter((measure) => measure !== ""))].join(", "),
        tasks: String((owner && tasks.get(owner)) ?? 0),
      },
    };
  };
}
