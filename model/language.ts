/** The languages that the interface, the tabs and the mails speak. The first is the default. */
export const LANGUAGES = ["de", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language for a locale such as "de", "de_AT" or "en-GB"; German for any that is not spoken here. */
export function languageOf(locale: string | null | undefined): Language {
  const prefix = (locale ?? "").slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === prefix) ?? LANGUAGES[0];
}
