import { hidden, text } from "../table/kinds.ts";
import { defineTable } from "../table/table.ts";

/** The questions about the meeting itself; each is a row, known by its id. `date` and `nextMeeting` hold dates. */
export const MEETING_QUESTIONS = [
  "association",
  "date",
  "contact",
  "purpose",
  "keepInTouch",
  "overview",
  "responsibility",
  "nextMeeting",
] as const;
export type MeetingQuestion = (typeof MEETING_QUESTIONS)[number];

export const meeting = defineTable({
  id: "meeting",
  use: "input",
  main: "question",
  preparedRows: MEETING_QUESTIONS.length,
  columns: { question: text(400), answer: text(600, { max: 2_000 }), id: hidden() },
});
