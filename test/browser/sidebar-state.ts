import type { Mail, Place, SidebarState } from "../../addon/sidebar/state.ts";
import type { TabId } from "../../addon/tabs/tab-id.ts";

const place = (tab: TabId, row: number, column: number, label: string): Place => ({ tab, row, column, label });

const mail = (name: string, email: string, tasks: string, unchanged = false): Mail => ({
  owner: name.toLowerCase(),
  name,
  to: email,
  from: "Stimmen der Vielfalt <netzwerk@example.org>",
  replyTo: "vorsitz@example.org",
  subject: `Ihre Netzwerk-Aufgaben: ${tasks} (Treffen am 12.03.)`,
  html: `<!doctype html><html lang="de"><title>x</title><h1>Guten Tag ${name},</h1><p>das haben wir vereinbart.</p></html>`,
  text: `Guten Tag ${name},\ndas haben wir vereinbart.`,
  calendar: unchanged ? null : "BEGIN:VCALENDAR",
  unchanged,
});

/** Sample case A half-way through the meeting. */
export const prepared: SidebarState = {
  language: "de",
  screen: "steps",
  prepared: true,
  empty: false,
  sampleLoaded: true,
  steps: [
    [
      {
        what: "2 Ziele ohne Priorität: Expertise und Fachlicher Austausch",
        todo: "Zahl eintragen – oder nicht verfolgen. Ohne Zahl zählt ein Ziel zuletzt.",
        place: place("goals", 4, 0, "1 Ziele, Zeile 5, Priorität"),
      },
      {
        what: "Noch ohne Antwort: Wofür brauchen wir Networking?",
        todo: "Ein, zwei Sätze genügen.",
        place: place("meeting", 5, 1, "Treffen, Zeile 6, Antwort"),
      },
    ],
    [],
    [
      {
        what: "2 ausgewählte Kontakte ohne Zuständige: Unterkunft Nordstraße und Migrationsberatung im Wohlfahrtsverband",
        todo: "Wer übernimmt?",
        place: place("reflection", 10, 7, "3 IST-Reflexion, Zeile 11, Zuständig"),
      },
    ],
    [
      {
        what: "3 wichtigste Akteure ohne Pflege: Stiftung Gute Nachbarschaft, Jobcenter, Team Integration und Lokalredaktion Musterstädter Bote",
        todo: "Wie bleiben wir in Kontakt? Eine Maßnahme genügt.",
        place: place("upkeep", 8, 1, "4 Netzwerkpflege, Zeile 9, Maßnahme"),
      },
    ],
  ],
  progress: null,
  check: null,
  assessment: null,
  picture: null,
  summaries: null,
  delivery: null,
  invitations: null,
  handOver: null,
  lastBatch: null,
  reminders: { on: false, last: null, batch: null },
  message: null,
};

export const unprepared: SidebarState = {
  ...prepared,
  prepared: false,
  empty: true,
  sampleLoaded: false,
  steps: [
    [
      {
        what: "Die Arbeitsblätter sind noch nicht da",
        todo: "„Arbeitsblätter anlegen“ macht sie – Ihre übrigen Blätter bleiben, wie sie sind.",
        place: null,
      },
    ],
    [],
    [],
    [],
  ],
};

export const checked: SidebarState = {
  ...prepared,
  screen: "check",
  check: {
    problems: [
      {
        what: "Das ist keine Stufe von 0 bis 5.",
        todo: "Wählen Sie eine Stufe aus der Liste.",
        typed: "</script><b>viel</b>",
        place: place("reflection", 6, 3, "3 IST-Reflexion, Zeile 7, IST"),
      },
      {
        what: "Diesen Tag gibt es nicht.",
        todo: "Schreiben Sie TT.MM.JJJJ, zum Beispiel 28.02.2026.",
        typed: "31.02.2026",
        place: place("reflection", 7, 8, "3 IST-Reflexion, Zeile 8, Bis wann"),
      },
      {
        what: "„Vorsitz“ steht zweimal im Team.",
        todo: "Geben Sie einer der beiden Personen einen anderen Namen.",
        place: place("team", 4, 0, "Team, Zeile 5, Name"),
      },
    ],
    open: prepared.steps.flat(),
  },
  message: { tone: "problem", text: "3 Einträge lassen sich so nicht verwenden." },
};

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

export const previewed: SidebarState = {
  ...prepared,
  screen: "summaries",
  summaries: {
    mails: [
      mail("Vorsitz", "vorsitz@example.org", "2 Kontakte aufbauen, 2 pflegen"),
      mail("Geschäftsführung", "geschaeftsfuehrung@example.org", "1 Kontakt aufbauen, 1 pflegen"),
      mail("Projektleitung", "projektleitung@example.org", "1 Kontakt aufbauen"),
      mail("Jugendleitung", "jugendleitung@example.org", "1 Kontakt pflegen", true),
    ],
    without: [
      { name: "Elternarbeit", why: "Hat zurzeit keine Schritte.", place: null },
      {
        name: "Öffentlichkeitsarbeit",
        why: "Keine E-Mail-Adresse eingetragen.",
        place: place("team", 8, 1, "Team, Zeile 9, E-Mail"),
      },
    ],
    refused: [
      {
        name: "Kasse",
        reason: "unsubscribed",
        why: "Diese Person möchte keine E-Mails aus dieser Tabelle.",
        place: place("team", 9, 1, "Team, Zeile 10, E-Mail"),
      },
    ],
  },
};

export const sending: SidebarState = {
  ...previewed,
  summaries: null,
  delivery: {
    batch: "batch-1",
    settled: false,
    mails: [
      { owner: "o1", name: "Vorsitz", state: "sent", problem: null },
      { owner: "o2", name: "Geschäftsführung", state: "pending", problem: null },
      { owner: "o3", name: "Projektleitung", state: "failed", problem: "Der Mailserver kennt diese Adresse nicht." },
      {
        owner: "o4",
        name: "Vorstand Finanzen",
        state: "unclear",
        problem: "Die Verbindung riss im letzten Moment ab.",
      },
      { owner: "o5", name: "Elternarbeit", state: "awaiting_confirmation", problem: null },
      { owner: "o6", name: "Jugendleitung", state: "suppressed", problem: null },
    ],
  },
};
