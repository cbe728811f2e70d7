import type { SampleText } from "../sample.ts";

export const sample: SampleText = {
  sample: {
    association: "Stimmen der Vielfalt Musterstadt e. V.",
    answers: {
      purpose:
        "Unsere Mitgliedsvereine sollen in der Stadt gehört werden. Dafür brauchen wir eine feste Projektstelle und verlässliche Partner*innen in Politik und Verwaltung.",
      keepInTouch:
        "Wir melden uns regelmäßig und nicht nur, wenn wir etwas brauchen. Wichtige Personen laden wir zu unseren Veranstaltungen ein.",
      overview:
        "Diese Tabelle ist unsere gemeinsame Übersicht. Jede Person trägt ihren letzten Kontakt selbst ein, am besten noch am selben Tag.",
      responsibility:
        "Der Vorsitz hält die Fäden zusammen. Für jeden Kontakt gibt es eine zuständige Person aus dem Team.",
    },
    roles: {
      chair: "Vorsitz",
      finance: "Vorstand Finanzen",
      management: "Geschäftsführung",
      projects: "Projektleitung",
      youth: "Jugendleitung",
      parents: "Elternarbeit",
      press: "Öffentlichkeitsarbeit",
    },
    actors: {
      a1: { name: "Stiftung Gute Nachbarschaft", purpose: "Anschub für Projektstelle" },
      a2: { name: "Sozialamt Musterstadt", purpose: "Zuschuss Begegnungstreff" },
      a3: { name: "Integrationsbüro der Stadt", purpose: "Themen in den Ausschuss bringen" },
      a4: { name: "Ratsfraktion A", purpose: "Anhörung Integrationskonzept" },
      a5: { name: "Integrationsrat", purpose: "Stimme im Gremium" },
      a6: { name: "Jobcenter, Team Integration", purpose: "Infotage im Vereinshaus" },
      a7: { name: "TSV Musterstadt", purpose: "Offener Familiensport" },
      a8: { name: "Grundschule am Park", purpose: "Eltern erreichen" },
      a9: { name: "Unterkunft Nordstraße", purpose: "Neuzugewanderte einladen" },
      a10: { name: "Migrationsberatung im Wohlfahrtsverband", purpose: "Fälle besprechen" },
      a11: { name: "Lokalredaktion Musterstädter Bote", purpose: "Feste Ansprechperson" },
      a12: { name: "Bürgerradio", purpose: "Sendeplatz" },
      a13: { name: "Hochschule, Soziale Arbeit", purpose: "Bedarfserhebung" },
    },
    plans: {
      a1: "Antrag vorbesprechen, Unterlagen schicken",
      a2: "Gespräch mit Sachgebietsleitung",
      a3: "gemeinsamen Termin vorschlagen",
      a4: "Vorstellungsgespräch anfragen",
      a6: "Infotag planen",
    },
    loaded: "Das Beispiel ist geladen: Alles darin ist erfunden. „Beispiel entfernen“ nimmt genau das wieder heraus.",
    besides: (count) =>
      count === 1
        ? "An einer Stelle stand schon etwas von Ihnen; es ist unverändert."
        : `An ${count} Stellen stand schon etwas von Ihnen; es ist unverändert.`,
    alreadyThere: "Das Beispiel ist schon geladen.",
    notReadable: (tabs) =>
      `Das Beispiel ist nicht geladen, denn hier fehlt die Zeile mit den Überschriften: ${tabs.map((tab) => `„${tab}“`).join(", ")}.`,
    notThere: "Hier ist kein Beispiel geladen.",
    removed: "Das Beispiel ist entfernt. Ihre eigenen Einträge sind unverändert.",
    kept: (count, tabs) =>
      count === 1
        ? `An einer Stelle haben Sie das Beispiel geändert; sie bleibt stehen (${tabs.join(", ")}).`
        : `An ${count} Stellen haben Sie das Beispiel geändert; sie bleiben stehen (${tabs.join(", ")}).`,
    assessmentStays: "„Auswertung“ und „Verlauf“ schreibt die nächste Bewertung („Lücken bewerten“) neu.",
  },
};
