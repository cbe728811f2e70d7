import type { SidebarState } from "../../../../addon/sidebar/state.ts";
import { place } from "./place.ts";
import { prepared } from "./prepared.ts";

const VERDICTS = [
  { kind: "in" as const, text: "Ja, sicher – bei jeder passenden Gewichtung" },
  { kind: "in" as const, text: "Ja, sicher – bei praktisch jeder passenden Gewichtung" },
  { kind: "open" as const, text: "Offen – bitte im Team entscheiden" },
  { kind: "out" as const, text: "Eher nein – nur bei 18 von 100" },
];

const first = (
  [
    ["Stiftung Gute Nachbarschaft", true, "1 → 4", 20.4],
    ["Sozialamt Musterstadt", true, "2 → 4", 13.6],
    ["Ratsfraktion A", false, "0 → 2", 8.6],
    ["Jobcenter, Team Integration", true, "1 → 3", 6.1],
    ["Unterkunft Nordstraße", true, "0 → 3", 5.7],
    ["Integrationsbüro der Stadt", true, "3 → 4", 4.3],
    ["Grundschule am Park", false, "2 → 4", 3.8],
    ["TSV Musterstadt", false, "2 → 3", 3.0],
    ["Lokalredaktion Musterstädter Bote", true, "1 → 3", 2.2],
    ["Bürgerradio", false, "0 → 1", 1.1],
  ] as const
).map(([actor, key, levels, points], index) => ({
  place: index + 1,
  actor,
  key,
  levels,
  points,
  verdict: VERDICTS[index] ?? { kind: "out" as const, text: "Nein, sicher nicht – bei jeder passenden Gewichtung" },
  goTo: place("reflection", index + 2, 0, `3 IST-Reflexion, Zeile ${index + 3}`),
}));

export const assessed: SidebarState = {
  ...prepared,
  screen: "assessment",
  assessment: {
    coverage: 0.487,
    first,
    contest:
      "Um Platz 3 konkurrieren Ratsfraktion A und Jobcenter, Team Integration: Es kommt darauf an, wie weit die Ziele auseinanderliegen. Bitte im Team entscheiden.",
    nextStep: {
      text: "Nächster bester Schritt: Ratsfraktion A von 0 auf 1 – die Zielabdeckung steigt um 2,1 Prozentpunkte.",
      place: place("reflection", 4, 3, "3 IST-Reflexion, Zeile 5, IST"),
    },
    badCells: 2,
    questions: [
      "Für (Mediale) Aufmerksamkeit ist noch kein Akteur genannt. Wer könnte helfen – oder Ziel zurückstellen?",
      "Unterkunft Nordstraße: noch niemand zuständig. Wer übernimmt?",
      "Unterkunft Nordstraße ist besonders wichtig, aber es gibt keinen Kontakt. Wer kennt jemanden?",
      "Integrationsbüro der Stadt: bisher nur Info-Mails. Wer hält den persönlichen Kontakt?",
      "Jobcenter, Team Integration: seit 3 Tagen überfällig. Neuer Termin?",
      "Migrationsberatung: enger als geplant (3 statt 2). Kein Fehler – SOLL anheben oder Zeit anders nutzen?",
    ].map((what, row) => ({
      ...{ what, todo: "", place: place("actors", row, 1, `2 Akteure, Zeile ${row + 1}`) },
      ...{ step: 2 as const, each: [], unranked: [] },
    })),
  },
  picture: {
    map: {
      association: "Stimmen der Vielfalt",
      goals: ["Finanzmittel", "Expertise"],
      actors: first.map(({ actor: name, key, place }) => ({
        name,
        key,
        current: 1 as const,
        target: 3 as const,
        goal: place % 2,
        also: [],
        place,
        chosen: place < 4,
      })),
    },
    coverage: [
      { goal: "Finanzmittel", current: 3, target: 8, actors: 2, complete: 2 },
      { goal: "Expertise", current: 0, target: 0, actors: 0, complete: 0 },
    ],
    history: [
      { date: "2025-12-04", coverage: 0.4 },
      { date: "2026-03-12", coverage: 0.487 },
    ],
  },
  message: { tone: "done", text: "13 Akteure bewertet." },
};
