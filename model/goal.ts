/** The eight strategic goals of the guide, in its order. Their ids are the row ids of the tab "1 Ziele". */
export const GUIDE_GOALS = [
  "projects",
  "exchange",
  "expertise",
  "target_groups",
  "funding",
  "media",
  "decision_makers",
  "attention",
] as const;
export type GuideGoal = (typeof GUIDE_GOALS)[number];
