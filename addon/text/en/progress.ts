import { signed } from "../number.ts";
import type { ProgressText } from "../progress.ts";

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);
const points = (count: number) => `${signed(count)} ${Math.abs(count) === 1 ? "point" : "points"}`;

export const progress: ProgressText = {
  progress: {
    since: (day) => `Since ${day}`,
    strengthened: (count) => `${counted(count, "contact", "contacts")} strengthened`,
    weakened: (count) => `${counted(count, "contact", "contacts")} weaker`,
    done: (count) => `${counted(count, "step", "steps")} done`,
    overdue: (count) => (count === 0 ? "nothing overdue" : `${count} overdue`),
    added: (count) => counted(count, "new actor", "new actors"),
    nothingNew: "nothing new entered yet",
    enterFirst: "First enter what has moved: “Where we are”, “Stage” and “Last contact”.",
    coverage: (before, now) => `Goal coverage ${before} → ${now}`,
    coverageSame: (share) => `Goal coverage still ${share}`,
    gained: (count) => `${points(count)} through ${count > 0 ? "strengthened" : "weaker"} contacts`,
    planned: (count, change) =>
      `${points(count)} because ${{ more: "more is planned", less: "less is planned", other: "the plan has changed" }[change]}`,
  },
};
