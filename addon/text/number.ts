import type { Language } from "../../model/language.ts";

/** With one decimal: "8,6" in German, "8.6" in English. */
export function formatNumber(value: number, language: Language): string {
  const text = value.toFixed(1);
  return language === "de" ? text.replace(".", ",") : text;
}

/** As it is, with the language's decimal sign: "1,5" in German. */
export const formatPlain = (value: number, language: Language): string =>
  language === "de" ? String(value).replace(".", ",") : String(value);

const percent = (figure: string, language: Language) => `${figure}${language === "de" ? " " : ""}%`;

/** A share of one in percent, with one decimal: "21,5 %" in German, "21.5%" in English. */
export const formatPercent = (share: number, language: Language): string =>
  percent(formatNumber(100 * share, language), language);

/** The same in whole percent: "49 %", for sentences. */
export const formatWholePercent = (share: number, language: Language): string =>
  percent(String(Math.round(100 * share)), language);

/** With one decimal where it is not 0: "2,1", but "2". */
export const formatShort = (value: number, language: Language): string =>
  formatPlain(Number(value.toFixed(1)), language);

/** With its sign: "+6", "−8" (with a true minus, as in print). */
export const signed = (whole: number): string => `${whole > 0 ? "+" : whole < 0 ? "−" : ""}${Math.abs(whole)}`;
