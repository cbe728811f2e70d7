import { GUIDE_GOALS, type GuideGoal } from "../../model/goal.ts";
import { LANGUAGES } from "../../model/language.ts";
import { nameKey } from "../table/cell.ts";
import { texts } from "../text/index.ts";
import { MEETING_QUESTIONS, type MeetingQuestion } from "./meeting.ts";

function known<T extends string>(codes: readonly T[], id: string, text: string, words: readonly Record<T, string>[]) {
  const byWords = () => codes.find((code) => words.some((language) => nameKey(language[code]) === nameKey(text)));
  return codes.find((code) => code === id) ?? byWords() ?? null;
}

const goalWords = () => LANGUAGES.map((language) => texts[language].goals);
const questionWords = () => LANGUAGES.map((language) => texts[language].meetingQuestions);

/** Which goal of the guide a row of tab 1 is: by its id, or by its words where the id is lost. */
export const guideGoalOf = (row: { id: string; name: string }): GuideGoal | null =>
  known(GUIDE_GOALS, row.id, row.name, goalWords());

/** Which question a row of "Treffen" is: by its id, or by its words where the id is lost. */
export const questionOf = (row: { id: string; question: string }): MeetingQuestion | null =>
  known(MEETING_QUESTIONS, row.id, row.question, questionWords());
