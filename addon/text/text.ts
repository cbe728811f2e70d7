import type { GuideGoal } from "../../model/goal.ts";
import type { FieldOf } from "../table/table.ts";
import type { Tables } from "../tabs/index.ts";
import type { MeetingQuestion } from "../tabs/meeting.ts";

/** What people read in a tab. */
export interface TabText<Field extends string> {
  name: string;
  /** The guide's question, shown in row 1 above the column `from`; `hint` says how to go about it. */
  band: { from: Field; question: string; hint: string }[];
  headers: Record<Field, string>;
  /** The full words, shown as a note on the header. */
  notes: Partial<Record<Field, string>>;
}

export interface TabsText {
  tabs: { [K in keyof Tables]: TabText<FieldOf<Tables[K]>> };
  goals: Record<GuideGoal, string>;
  meetingQuestions: Record<MeetingQuestion, string>;
  /** The label in tab 2 above contacts that serve no goal yet. */
  furtherContacts: string;
}
