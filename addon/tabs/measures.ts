import { LANGUAGES, type Language } from "../../model/language.ts";
import { MEASURE_LEVELS, MEASURES, type Measure, type UpkeepLevel } from "../../model/upkeep.ts";
import { nameKey } from "../table/cell.ts";

const NAMES: Record<Language, Record<Measure, string>> = {
  de: {
    newsletter: "Newsletter versenden",
    info_mail: "Info-Mails versenden",
    expert_event: "Fachveranstaltungen planen",
    phone_call: "Telefonate",
    spontaneous_meeting: "Spontane (persönliche) Treffen",
    networking_event: "Netzwerkveranstaltungen",
  },
  en: {
    newsletter: "Send a newsletter",
    info_mail: "Send information emails",
    expert_event: "Plan specialist events",
    phone_call: "Phone calls",
    spontaneous_meeting: "Spontaneous (personal) meetings",
    networking_event: "Networking events",
  },
};

export const measureWord = (measure: Measure, language: Language): string => NAMES[language][measure];

/** The guide's suggestions, in its order. */
export const measureWords = (language: Language): readonly string[] =>
  MEASURES.map((measure) => NAMES[language][measure]);

/** The level that a measure of the guide serves; null for an own measure. */
export function levelOfMeasure(text: string): UpkeepLevel | null {
  const key = nameKey(text);
  const measure = MEASURES.find((candidate) =>
    LANGUAGES.some((language) => nameKey(NAMES[language][candidate]) === key),
  );
  return measure === undefined ? null : MEASURE_LEVELS[measure];
}
