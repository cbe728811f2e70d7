/** The tabs in the order in which they stand in the workbook. */
export const TAB_IDS = ["meeting", "team", "goals", "actors", "reflection", "upkeep", "assessment", "history"] as const;
export type TabId = (typeof TAB_IDS)[number];
