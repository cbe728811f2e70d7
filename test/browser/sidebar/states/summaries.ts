import type { Mail, SidebarState } from "../../../../addon/sidebar/state.ts";
import { place } from "./place.ts";
import { prepared } from "./prepared.ts";

type Fate = Partial<Pick<Mail, "unchanged" | "prospect" | "askedOn">>;
const mail = (name: string, email: string, tasks: string, fate: Fate = {}): Mail => ({
  owner: name.toLowerCase(),
  name,
  to: email,
  from: "Stimmen der Vielfalt <netzwerk@example.org>",
  replyTo: "vorsitz@example.org",
  subject: `Ihre Netzwerk-Aufgaben: ${tasks} (Treffen am 12.03.)`,
  html: `<!doctype html><html lang="de"><title>x</title><h1>Guten Tag ${name},</h1><p>das haben wir vereinbart.</p></html>`,
  text: `Guten Tag ${name},\ndas haben wir vereinbart.`,
  calendar: fate.unchanged ? null : "BEGIN:VCALENDAR",
  unchanged: false,
  prospect: "at_once",
  askedOn: null,
  ...fate,
});

export const previewed: SidebarState = {
  ...prepared,
  screen: "summaries",
  summaries: {
    mails: [
      mail("Vorsitz", "vorsitz@example.org", "2 Kontakte aufbauen, 2 pflegen"),
      mail("Geschäftsführung", "gf.musterstadt@privat.example", "1 Kontakt aufbauen, 1 pflegen", { prospect: "asks" }),
      mail("Projektleitung", "projektleitung@privat.example", "1 Kontakt aufbauen", {
        prospect: "waits",
        askedOn: "2026-03-10",
      }),
      mail("Jugendleitung", "jugendleitung@example.org", "1 Kontakt pflegen", { unchanged: true }),
      mail("Vorstand Finanzen", "finanzen@privat.example", "1 Kontakt pflegen", { prospect: "stopped" }),
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
