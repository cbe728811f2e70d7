import type { World } from "../ports.ts";
import type { GoalChoice } from "../sidebar/state.ts";
import { rowEdits } from "../tabs/edits.ts";
import { texts } from "../text/index.ts";
import { assessWith } from "./assess.ts";
import { type Decide, rowById, standingAt } from "./decided.ts";
import type { Command } from "./execute.ts";

/** Sets goals without a priority aside, or puts them last together: those of `ids` for which that is still to be decided. */
const settling =
  ({ language: spoken }: World, choice: GoalChoice, ids: readonly string[]): Decide =>
  (book, language) => {
    const all = book.tabs.goals?.rows ?? [];
    const goals = ids.flatMap((id) => rowById(all, id) ?? []);
    const isUndecided = ({ at, pursued, rank }: (typeof goals)[number]) => {
      const cell = standingAt(book, "goals", at, choice === "aside" ? "pursued" : "rank");
      return pursued && rank === null && cell !== null && (choice === "aside" ? !cell.problem : cell.blank);
    };
    const settled = goals.filter(isUndecided);
    const last = Math.max(0, ...all.filter(({ pursued }) => pursued).map(({ rank }) => rank ?? 0)) + 1;
    const values = choice === "aside" ? { pursued: false } : { rank: last };
    const words = texts[spoken].whatIf;
    const left = goals.filter((goal) => !settled.includes(goal)).map(({ name }) => name);
    const names = settled.map(({ name }) => name);
    return {
      edits: { goals: settled.flatMap(({ at }) => rowEdits(book, "goals", at, values, language)) },
      said: [
        ...(names.length > 0 ? [choice === "aside" ? words.setAside(names) : words.putLast(names, last)] : []),
        ...(left.length > 0 ? [words.leftGoals(left)] : []),
      ],
      left: left.length > 0,
    };
  };

export const settleGoals =
  (choice: GoalChoice, ids: readonly string[]): Command =>
  (world) =>
    assessWith(world, settling(world, choice, ids));
