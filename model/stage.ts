/** What the team decided about a gap (column "Stand"): approach now, under way, done, later. */
export const STAGES = ["now", "doing", "done", "later"] as const;
export type Stage = (typeof STAGES)[number];

/** The stages at which somebody has a task: only these reach a summary and the findings about plans. */
export const isChosen = (stage: Stage | null): stage is "now" | "doing" => stage === "now" || stage === "doing";
