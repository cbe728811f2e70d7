import type { TabsText } from "../text.ts";
import { reportTabs } from "./report-tabs.ts";

const LEVEL_NOTE = `0 – kein Kontakt
1 – man kennt sich
2 – Austausch
3 – Abstimmung mit fester Ansprechperson
4 – Bündnis, gemeinsame Vorhaben
5 – feste Partnerschaft

Höher ist nicht immer besser: 1 oder 2 ist für viele ein gutes Ziel.`;

export const tabs: TabsText = {
  tabs: {
    meeting: {
      name: "Treffen",
      band: [
        {
          from: "question",
          question: "Worum geht es bei unserem Treffen?",
          hint: "In einer Sitzung zur Netzwerkstrategie – füllen Sie aus, was Sie schon wissen.",
        },
      ],
      headers: { question: "Frage", answer: "Antwort", id: "ID" },
      notes: {},
    },
    team: {
      name: "Team",
      band: [
        {
          from: "name",
          question: "Wer macht mit?",
          hint: "Diese Namen erscheinen in den Auswahllisten. Nach dem Treffen bekommt jede Person ihre eigenen Schritte.",
        },
      ],
      headers: { name: "Name", email: "E-Mail", wantsMail: "Zusammenfassung per E-Mail", id: "ID" },
      notes: {
        name: "Name oder Rolle, z. B. „Vorsitz“. Jeder Name nur einmal.",
        email: "Nur nötig, wenn die Person ihre Zusammenfassung per E-Mail bekommen soll.",
        wantsMail: "Nur mit Haken bekommt die Person ihre E-Mail.",
      },
    },
    goals: {
      name: "1 Ziele",
      band: [
        {
          from: "rank",
          question: "Welche Ziele sind uns in der Netzwerkarbeit wichtig?",
          hint: "1 = am wichtigsten. Gleich wichtig? Gleiche Zahl ist erlaubt. Nicht unser Thema? Haken entfernen.",
        },
      ],
      headers: { rank: "Priorität", name: "Ziel", pursued: "Verfolgen wir", id: "ID" },
      notes: {
        rank: "1 = am wichtigsten. Gleiche Zahl = gleich wichtig. Es zählt nur die Reihenfolge.",
        name: "Die acht Ziele des Leitfadens. Darunter ist Platz für eigene Ziele.",
        pursued: "Haken entfernen: Das Ziel zählt in der Auswertung nicht mit.",
      },
    },
    actors: {
      name: "2 Akteure",
      band: [
        {
          from: "goal",
          question: "Wer kann bei welchem Ziel helfen – und wofür?",
          hint: "Denken Sie auch an Akteure ohne bisherigen Kontakt. Am wichtigsten: Wo lohnt sich der Aufwand?",
        },
      ],
      headers: {
        goal: "Ziel",
        name: "Akteur",
        purpose: "Wofür benötigen wir diese?",
        key: "Am wichtigsten",
        id: "ID",
      },
      notes: {
        goal: "Aus „1 Ziele“. Hilft ein Akteur bei mehreren Zielen, bekommt er je Ziel eine Zeile.",
        name: "Person, Organisation oder Institution – überall gleich geschrieben.",
        purpose: "Was soll dieser Akteur zu unserem Ziel beitragen?",
        key: "Schlüsselakteur: Hier lohnt sich der Aufwand, ein Netzwerk aufzubauen oder zu pflegen.",
      },
    },
    reflection: {
      name: "3 IST-Reflexion",
      band: [
        {
          from: "place",
          question: "Welche Kontakte haben wir, welche wollen wir?",
          hint: "Erst IST, dann SOLL. Uneinig? Kurz sprechen, dann festlegen.",
        },
        {
          from: "stage",
          question: "Zu wem wollen wir konkret Kontakt aufbauen, wie, und wer übernimmt das?",
          hint: "Drei bis fünf Akteure auf „jetzt“ setzen – nur dort: Wie? Wer? Bis wann?",
        },
      ],
      headers: {
        place: "Platz",
        name: "Akteur",
        contactHolder: "Wer hat Kontakt?",
        current: "IST",
        target: "SOLL",
        stage: "Stand",
        how: "Wie bauen wir den Kontakt auf?",
        owner: "Zuständig",
        due: "Bis wann",
        wellAndMissing: "Was läuft gut, was fehlt?",
        contactPerson: "Ansprechperson",
        id: "ID",
        sources: "Zeilen in 2",
        sourceName: "Name in 2",
        upkeepProposed: "Pflege vorgeschlagen",
      },
      notes: {
        place: "Schreibt „Lücken bewerten“: wo bei unseren Zielen am meisten fehlt.",
        name: "Kommt aus „2 Akteure“ – bitte dort umbenennen.",
        contactHolder: "Wer aus dem Team kennt dort jemanden?",
        current: `IST-Zustand: Wo stehen wir heute?\n\n${LEVEL_NOTE}`,
        target: `SOLL-Zustand: Wo wollen wir hin?\n\n${LEVEL_NOTE}`,
        stage: "jetzt – gehen wir an\nläuft – ist in Arbeit\nerledigt – geschafft\nspäter – nicht in dieser Runde",
        how: "Der nächste konkrete Schritt.",
        owner: "Eine Person aus „Team“. Sie bekommt die Zusammenfassung.",
        due: "TT.MM.JJJJ",
        contactPerson: "Bleibt in dieser Tabelle und steht in keiner E-Mail.",
      },
    },
    upkeep: {
      name: "4 Netzwerkpflege",
      band: [
        {
          from: "actor",
          question: "Wie bleiben wir mit unserem Netzwerk in Kontakt?",
          hint: "Erst die wichtigsten. Inhaltsebene: Zahlen, Fakten, Informationen. Beziehungsebene: persönlicher Kontakt und Vertrauen.",
        },
      ],
      headers: {
        actor: "Akteur",
        measure: "Maßnahme",
        level: "Ebene",
        rhythm: "Rhythmus",
        owner: "Zuständig",
        last: "Letzter Kontakt",
        next: "Nächster Kontakt",
        id: "ID",
      },
      notes: {
        measure: "Vorschläge des Leitfadens – eigene Maßnahmen sind willkommen.",
        level: "Inhaltsebene: Zahlen, Fakten, Informationen.\nBeziehungsebene: persönlicher Kontakt, Vertrauen.",
        rhythm: "Wie oft? „anlassbezogen“ heißt: ohne festen Abstand.",
        last: "TT.MM.JJJJ",
        next: "Leer lassen: Dann zählt letzter Kontakt + Rhythmus.",
      },
    },
    ...reportTabs,
  },
  goals: {
    projects: "Gemeinsame Projekte/Kooperationen",
    exchange: "Fachlicher Austausch",
    expertise: "Expertise",
    target_groups: "Zielgruppen",
    funding: "Finanzmittel",
    media: "Zugang zu Medien",
    decision_makers: "Zugang zu Entscheidungsträger*innen",
    attention: "(Mediale) Aufmerksamkeit",
  },
  meetingQuestions: {
    association: "Verein/Verband",
    date: "Datum",
    contact: "Rückfragen an",
    purpose: "Wofür brauchen wir Networking?",
    keepInTouch: "Wie bleiben wir mit unserem Netzwerk in Kontakt?",
    overview: "Wie behalten wir den Überblick?",
    responsibility: "Wer übernimmt die Verantwortung für das Networking?",
    nextMeeting: "Nächstes Treffen",
  },
  furtherContacts: "Weitere bestehende Kontakte",
};
