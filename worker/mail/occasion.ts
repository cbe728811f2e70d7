/** What a mail is written for: what was agreed in a meeting, or what of it is overdue or due within the next days. */
export type Occasion = "meeting" | "reminder";

/** So many days a reminder looks ahead. */
export const REMINDER_DAYS = 7;
