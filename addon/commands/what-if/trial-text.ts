import type { Language } from "../../../model/language.ts";
import type { Trial } from "../../sidebar/what-if.ts";
import { texts } from "../../text/index.ts";
import type { Staleness } from "./place-trials.ts";

const valueText = (value: number | boolean | null, language: Language): string => {
  const words = texts[language].whatIf;
  if (value === null) return words.nothing;
  return typeof value === "boolean" ? words.pursued(value) : String(value);
};

const fieldText = ({ tab, field }: Trial, language: Language): string => {
  const { goals, reflection } = texts[language].tabs;
  const headers: Partial<Record<string, string>> = tab === "goals" ? goals.headers : reflection.headers;
  return headers[field] ?? "";
};

/** "Ratsfraktion A, IST 0 → 1". */
export function trialText(trial: Trial, name: string, language: Language): string {
  if (trial.field === "pursued") return `${name}: ${valueText(trial.to, language)}`;
  return `${name}, ${fieldText(trial, language)} ${valueText(trial.from, language)} → ${valueText(trial.to, language)}`;
}

/** Why it does not count, in a sentence. */
export function staleText(why: Staleness, language: Language): string {
  const words = texts[language].whatIf;
  if (why.kind === "changed") return words.changed(valueText(why.now, language));
  return why.kind === "gone" ? words.gone : words.unusable;
}

/** "Ratsfraktion A, IST". */
export const cellText = (trial: Trial, name: string, language: Language): string =>
  name === "" ? fieldText(trial, language) : `${name}, ${fieldText(trial, language)}`;
