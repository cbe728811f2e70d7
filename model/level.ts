/**
 * The relationship to an actor on one ordinal scale, after Frey et al. 2006 (levels of collaboration): 0 no contact, 1 known
 * to each other, 2 exchange, 3 coordination with a fixed contact person, 4 alliance with joint projects, 5 firm partnership.
 */
export const LEVELS = [0, 1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** The aim that is suggested for an actor; people change it as they see fit. */
export const suggestedTarget = (key: boolean): Level => (key ? 3 : 2);
