import { LANGUAGES } from "../../../model/language.ts";
import { nameKey } from "../../table/cell.ts";
import type { MeetingQuestion } from "../../tabs/meeting.ts";
import { texts } from "../../text/index.ts";
import type { Reading, Spot } from "./reading.ts";

/** Those of the meeting's questions that have no answer yet; a row is known by its id, or else by its words in any language. */
export function openQuestions(reading: Reading, questions: readonly MeetingQuestion[]): (Spot & { name: string })[] {
  const rows = reading.rows("meeting");
  return questions.flatMap((question) => {
    const titles = LANGUAGES.map((language) => nameKey(texts[language].meetingQuestions[question]));
    const row = rows.find(({ id }) => id === question) ?? rows.find((each) => titles.includes(nameKey(each.question)));
    if (row === undefined || row.answer !== "") return [];
    const spot = { tab: "meeting" as const, row: row.at, field: "answer", name: row.question };
    return reading.isBad(spot) ? [] : [spot];
  });
}
