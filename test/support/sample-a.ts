import type { Rows } from "./fake-world.ts";

const GOALS = [
  ["funding", "Finanzmittel", 1],
  ["decision_makers", "Zugang zu Entscheidungsträger*innen", 2],
  ["projects", "Gemeinsame Projekte/Kooperationen", 3],
  ["target_groups", "Zielgruppen", 4],
  ["exchange", "Fachlicher Austausch", 4],
  ["media", "Zugang zu Medien", 6],
  ["attention", "(Mediale) Aufmerksamkeit", 7],
  ["expertise", "Expertise", 8],
] as const;

/** A1 to A13 of the sample case: goal, actor, what for, key, IST, SOLL, who. */
const ACTORS = [
  [0, "Stiftung Gute Nachbarschaft", "Anschub für Projektstelle", true, 1, 4, "Vorstand Finanzen"],
  [0, "Sozialamt Musterstadt", "Zuschuss Begegnungstreff", true, 2, 4, "Geschäftsführung"],
  [1, "Integrationsbüro der Stadt", "Themen in den Ausschuss bringen", true, 3, 4, "Vorsitz"],
  [1, "Ratsfraktion A", "Anhörung Integrationskonzept", false, 0, 2, "Vorsitz"],
  [1, "Integrationsrat", "Stimme im Gremium", true, 4, 4, "Vorsitz"],
  [2, "Jobcenter, Team Integration", "Infotage im Vereinshaus", true, 1, 3, "Projektleitung"],
  [2, "TSV Musterstadt", "Offener Familiensport", false, 2, 3, "Jugendleitung"],
  [3, "Grundschule am Park", "Eltern erreichen", false, 2, 4, "Elternarbeit"],
  [3, "Unterkunft Nordstraße", "Neuzugewanderte einladen", true, 0, 3, ""],
  [4, "Migrationsberatung im Wohlfahrtsverband", "Fälle besprechen", false, 3, 2, "Projektleitung"],
  [5, "Lokalredaktion Musterstädter Bote", "Feste Ansprechperson", true, 1, 3, "Öffentlichkeitsarbeit"],
  [5, "Bürgerradio", "Sendeplatz", false, 0, 1, "Öffentlichkeitsarbeit"],
  [7, "Hochschule, Soziale Arbeit", "Bedarfserhebung", false, 0, 2, "Geschäftsführung"],
] as const;

const PLANS: Record<number, { stage: string; how?: string; due?: string }> = {
  0: { stage: "jetzt", how: "Antrag vorbesprechen, Unterlagen schicken", due: "2026-04-09" },
  1: { stage: "läuft", how: "Gespräch mit Sachgebietsleitung", due: "2026-03-26" },
  2: { stage: "jetzt", how: "gemeinsamen Termin vorschlagen", due: "2026-04-23" },
  3: { stage: "jetzt", how: "Vorstellungsgespräch anfragen", due: "2026-04-16" },
  5: { stage: "läuft", how: "Infotag planen", due: "2026-03-09" },
  8: { stage: "jetzt" },
};

const TEAM = [
  ["Vorsitz", "vorsitz"],
  ["Vorstand Finanzen", "finanzen"],
  ["Geschäftsführung", "geschaeftsfuehrung"],
  ["Projektleitung", "projektleitung"],
  ["Jugendleitung", "jugendleitung"],
  ["Elternarbeit", "elternarbeit"],
  ["Öffentlichkeitsarbeit", "presse"],
] as const;

const UPKEEP = [
  ["Sozialamt Musterstadt", "Telefonate", "Beziehungsebene", "vierteljährlich", "Geschäftsführung", "2026-02-01"],
  ["Integrationsbüro der Stadt", "Info-Mails versenden", "Inhaltsebene", "monatlich", "Vorsitz", "2026-03-01"],
  ["Integrationsrat", "Netzwerkveranstaltungen", "Beziehungsebene", "halbjährlich", "Vorsitz", "2025-08-31"],
  ["TSV Musterstadt", "Spontane (persönliche) Treffen", "Beziehungsebene", "anlassbezogen", "Jugendleitung", ""],
  ["Migrationsberatung im Wohlfahrtsverband", "Newsletter versenden", "", "monatlich", "Projektleitung", "2026-03-01"],
] as const;

const day = (date: string | undefined) => (date ? { date } : "");
const goalName = (index: number) => GOALS[index]?.[1] ?? "";

/** Sample case A as it stands in the tabs on 2026-03-12, every id given and every actor taken over. */
export const sampleA = (): Rows => ({
  meeting: [
    { question: "Verein/Verband", answer: "Stimmen der Vielfalt Musterstadt e. V.", id: "association" },
    { question: "Datum", answer: { date: "2026-03-12" }, id: "date" },
    { question: "Rückfragen an", answer: "Vorsitz", id: "contact" },
  ],
  team: TEAM.map(([name, box], index) => ({
    name,
    email: `${box}@example.org`,
    wantsMail: true,
    id: `person${index}`,
  })),
  goals: GOALS.map(([id, name, rank]) => ({ id, name, rank, pursued: true })),
  actors: ACTORS.map(([goal, name, purpose, key], index) => ({
    goal: goalName(goal),
    name,
    purpose,
    key,
    id: `row${index}`,
  })),
  reflection: ACTORS.map(([, name, , key, current, target, owner], index) => ({
    name,
    current: String(current),
    target: String(target),
    owner,
    stage: PLANS[index]?.stage ?? "",
    how: PLANS[index]?.how ?? "",
    due: day(PLANS[index]?.due),
    id: `actor${index}`,
    sources: `row${index}`,
    sourceName: name,
    upkeepProposed: key ? "1" : "",
  })),
  upkeep: UPKEEP.map(([actor, measure, level, rhythm, owner, last], index) => ({
    ...{ actor, measure, level: level || "Inhaltsebene", rhythm, owner, last: day(last), id: `upkeep${index}` },
  })),
});
