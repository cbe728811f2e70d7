import type { SidebarState } from "../../../../addon/sidebar/state.ts";
import { place } from "./place.ts";

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
