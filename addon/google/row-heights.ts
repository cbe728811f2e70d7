import type { TabLayout } from "../table/layout.ts";
import { wrapText } from "../table/wrap-text.ts";
import type { TabId } from "../tabs/tab-id.ts";

export const HEADER_PX = 42;
/** What most tabs have; room for two lines. Longer entries make their row higher by themselves. */
export const COMMON_ROW_PX = 40;
/** The height of an entry's row. */
export const ROW_PX: Record<TabId, number> = {
  meeting: 46,
  team: 30,
  goals: 32,
  actors: 38,
  reflection: COMMON_ROW_PX,
  upkeep: COMMON_ROW_PX,
  assessment: COMMON_ROW_PX,
  history: 30,
};
/** Of a wide font: better a line too early than a word cut off. */
const BODY_CHARACTER_PX = 7.2;
const BODY_LINE_PX = 17;
const QUESTION_CHARACTER_PX = 10.9;
const QUESTION_LINE_PX = 25;
const BAND_MARGIN_PX = 18;

type Band = TabLayout["band"][number];

/** The lines in which a question and its hint fit into their width. */
export const bandLines = ({ question, hint, width }: Band) => ({
  question: wrapText(question, width / QUESTION_CHARACTER_PX),
  hint: wrapText(hint, width / BODY_CHARACTER_PX),
});

export function bandHeight(band: readonly Band[]): number {
  const heights = band
    .map(bandLines)
    .map(({ question, hint }) => question.length * QUESTION_LINE_PX + hint.length * BODY_LINE_PX);
  return BAND_MARGIN_PX + Math.max(0, ...heights);
}
