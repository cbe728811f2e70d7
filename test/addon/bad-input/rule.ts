import { expect } from "vitest";
import { type Desk, problemsOf, type Where } from "../desk.ts";
import { lost, standing } from "./standing.ts";

const MAILS = ["Vorsitz", "Vorstand Finanzen", "Geschäftsführung", "Projektleitung", "Jugendleitung"];

/** What stands at the end of several sentences: how it is done right. */
export const LISTED = "Bitte aus der Auswahlliste wählen.";
export const DATE = "Bitte so eintragen: TT.MM.JJJJ, zum Beispiel 30.04.2027.";

/** A text that no cell may hold, and what is said of it. */
export const OVERLONG = {
  typed: "x".repeat(50_000),
  says: [
    `Der Text ist zu lang und zählt deshalb nicht: „${"x".repeat(39)}…“ Bitte kürzen. Der Text bleibt so lange stehen.`,
  ],
};

/** What a person types into one cell of the sample case, and all that comes of it. */
export interface Rule {
  what: string;
  where: Where;
  typed: string;
  /** All that the check says of problems. */
  says?: string[];
  /** onEdit notes the same sentence at the cell: what one cell alone shows. */
  noted?: boolean;
  /** How many cells scoring takes for empty. */
  bad?: number;
  /** Who gets no mail any more, and why. */
  without?: string[];
  /** Nothing can be sent yet, and this is why. */
  unsent?: string;
}

export async function expectToFollow(desk: Desk, rule: Rule) {
  const { where, typed, says = [], noted, bad = 0, without = [], unsent } = rule;
  const cell = await desk.type(where, typed);
  const held = cell.getRawValue();
  const before = standing(desk);
  const [first] = says;
  expect(cell.getNote()?.note ?? "").toEqual(noted ? `⚠ Netzwerkstrategie: ${first}` : "");

  const check = desk.press("check");
  expect(problemsOf(check)).toEqual(says);
  expect(check.message?.tone).toBe(says.length > 0 ? "problem" : "info");
  expect(problemsOf(desk.press("check"))).toEqual(says);

  const { message, assessment } = desk.press("assess");
  expect(message?.text).toMatch(/^Zielabdeckung \d+ %\./);
  expect(assessment?.badCells).toBe(bad);

  const { message: sent, summaries } = desk.press("previewSummaries");
  if (unsent === undefined) {
    const names = without.map((each) => each.split(":")[0]);
    expect(summaries?.mails.map(({ name }) => name)).toEqual(MAILS.filter((name) => !names.includes(name)));
    expect(summaries?.without.map(({ name, why }) => `${name}: ${why}`)).toEqual(expect.arrayContaining(without));
  } else expect(sent?.text).toBe(unsent);

  expect(cell.getRawValue()).toEqual(held);
  expect(lost(before, desk)).toEqual([]);
}
