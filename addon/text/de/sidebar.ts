import type { SidebarText } from "../sidebar.ts";
import { mailsPage } from "./mails-page.ts";
import { menu } from "./menu.ts";
import { whatIfPage } from "./what-if-page.ts";

const decimal = (value: number, digits: number) => value.toFixed(digits).replace(".", ",");

export const sidebar: SidebarText = {
  navigation: "Schritte und Ansichten",
  steps: [
    {
      short: "Ziele",
      minutes: "15 Min.",
      question: "Welche Ziele sind uns in der Netzwerkarbeit wichtig?",
      hints: [
        "Erst 3 Minuten still, dann gemeinsam: 1 = am wichtigsten.",
        "Gleich wichtig? Gleiche Zahl ist erlaubt.",
        "Nicht unser Thema? Haken bei „Verfolgen wir“ entfernen.",
      ],
    },
    {
      short: "Akteure",
      minutes: "22 Min.",
      question: "Wer kann bei welchem Ziel helfen – und wofür?",
      hints: [
        "Jede Person übernimmt zwei Ziele.",
        "Denken Sie auch an Akteure ohne bisherigen Kontakt, und an Menschen mit anderen Netzwerken.",
        "Am wichtigsten: Wo lohnt sich der Aufwand?",
      ],
    },
    {
      short: "Kontakte",
      minutes: "28 Min.",
      question: "Welche Kontakte haben wir schon? Erst IST, dann SOLL.",
      hints: [
        "Höher ist nicht immer besser: 1 oder 2 reicht oft.",
        "Uneinig? Kurz sprechen, dann festlegen.",
        "Lücken bewerten → drei bis fünf auf „jetzt“ setzen.",
        "Nur dort: Wie? Wer? Bis wann?",
      ],
    },
    {
      short: "Pflege",
      minutes: "12 Min.",
      question: "Wie bleiben wir in Kontakt? Erst die wichtigsten.",
      hints: [
        "Inhalt: Newsletter, Info-Mails, Fachveranstaltungen.",
        "Beziehung: Telefonate, spontane (persönliche) Treffen, Netzwerkveranstaltungen.",
        "Welche Ebene passt zu Rolle und Ziel?",
        "Im Blatt „Treffen“: Wer übernimmt die Verantwortung für das Networking?",
      ],
    },
  ],
  stepOf: (step) => `Schritt ${step} von 4`,
  screens: { check: "Prüfen", assessment: "Auswertung", summaries: "E-Mails" },
  commands: {
    prepare: menu.prepareTabs,
    takeOver: menu.takeOverActors,
    check: menu.checkEntries,
    assess: menu.assessGaps,
    previewSummaries: menu.sendSummaries,
    sendSummaries: "Ja, senden",
    inviteTeam: menu.inviteTeam,
    switchReminders: menu.switchReminders,
    handOver: menu.handOverTasks,
    loadSample: menu.loadSample,
    removeSample: menu.removeSample,
  },
  openTab: "Blatt öffnen",
  refresh: "Neu nachsehen",
  open: "Noch offen",
  openCount: (count) => `Noch offen (${count})`,
  allDone: "Alles erledigt",
  allDoneHint: "In diesem Schritt ist nichts mehr offen.",
  prepareFirst: "Legen Sie zuerst in Schritt 1 die Arbeitsblätter an.",
  wait: "Einen Moment …",
  again: "Noch einmal",
  failed: "Das hat nicht geklappt.",
  notReached: "Keine Verbindung zu Google. Ihre Einträge sind unverändert. Prüfen Sie das Internet.",
  dismiss: "Meldung schließen",
  goesTo: "Zur Zelle",
  closeProgress: "Ausblenden",
  handOver: {
    title: menu.handOverTasks,
    intro: "Alles, wofür eine Person zuständig ist, geht an eine andere. Erledigtes bleibt, bei wem es war.",
    from: "Wer übergibt?",
    to: "Wer übernimmt?",
    choose: "Bitte wählen",
    formerMember: (name) => `${name} – nicht mehr im Team`,
    nobodyElse: "Im Team steht sonst niemand, der übernehmen könnte.",
    nothing: "Nichts zu übergeben",
    nothingHint: "Zurzeit ist niemand für etwas zuständig.",
    changes: "Das wird übergeben",
    steps: (count, tab, title) => `${count === 1 ? "1 Kontakt" : `${count} Kontakte`} in „${tab}“ (${title})`,
    upkeep: (count, tab, title) => `${count === 1 ? "1 Zeile" : `${count} Zeilen`} in „${tab}“ (${title})`,
    doneStays: (count) => (count === 1 ? "Es bleibt: 1 erledigter Schritt" : `Es bleiben: ${count} erledigte Schritte`),
    questions: (tab, title) => `auch „${title}“ im Blatt „${tab}“`,
    contacts: (count, tab, title) =>
      `auch „${title}“ bei ${count === 1 ? "1 Akteur" : `${count} Akteuren`} in „${tab}“`,
    contactsHint: "Nur, wenn der Kontakt schon persönlich übergeben ist.",
    handOver: "Übergeben",
    confirm: (count, from, to) =>
      `${count === 1 ? "1 Eintrag" : `${count} Einträge`} von „${from}“ an „${to}“ übergeben?`,
    confirmHint: "Strg+Z im Blatt nimmt alles auf einmal zurück.",
    yes: "Ja, übergeben",
    no: "Abbrechen",
  },
  check: {
    title: "Eingaben prüfen",
    intro:
      "Findet Einträge, die sich so nicht verwenden lassen, und was noch offen ist. An Ihren Einträgen ändert das nichts.",
    again: "Noch einmal prüfen",
    problems: (count) => `Bitte ändern (${count})`,
    typed: "Dort steht:",
    none: "Keine Fehler gefunden",
    noneHint: "Alle Einträge lassen sich verwenden.",
    openHint: "Kein Fehler – hier fehlt nur noch etwas.",
    allDone: "Es ist auch nichts mehr offen.",
  },
  assessment: {
    title: "Auswertung",
    caveat:
      "Der Platz zeigt, wo bei unseren Zielen am meisten fehlt – nicht, wer am wichtigsten ist. Eine Planungshilfe; Sie entscheiden.",
    intro: "Vergleicht IST und SOLL aller Akteure und gewichtet die Lücken nach Ihren Zielen.",
    again: "Noch einmal bewerten",
    coverage: "Zielabdeckung",
    coverageMeaning:
      "So viel von den Beziehungen, die wir uns vorgenommen haben, besteht schon. Wichtige Ziele zählen mehr.",
    percent: (share) => `${Math.round(share * 100)} %`,
    places: "Wo am meisten fehlt",
    noPlaces: "Keine Lücke: Alle Kontakte sind so, wie wir sie wollen.",
    trustQuestion: "Unter den ersten drei?",
    trustMeaning:
      "Festgelegt ist nur die Reihenfolge der Ziele, nicht der Abstand. Bleibt das Ergebnis bei anderen Abständen gleich?",
    points: (points) => `${decimal(points, 1)} Punkte`,
    keyActor: "Schlüsselakteur",
    questions: "Fragen an uns",
    moreQuestions: (count) => (count === 1 ? "Eine weitere Frage" : `${count} weitere Fragen`),
    noQuestions: "Zurzeit keine Fragen.",
    step: (step) => `Schritt ${step}`,
    eachOf: (count) => (count === 2 ? "Beide einzeln" : `Alle ${count} einzeln`),
    setAside: "Zurückstellen",
    putLast: "Ans Ende",
    putLastTogether: "Gemeinsam ans Ende",
    badCells: (count) =>
      count === 1
        ? "Ein Eintrag zählt als leer, weil er sich so nicht verwenden lässt."
        : `${count} Einträge zählen als leer, weil sie sich so nicht verwenden lassen.`,
  },
  whatIf: whatIfPage,
  ...mailsPage,
};
