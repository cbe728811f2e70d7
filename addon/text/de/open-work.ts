import { listNames } from "../list-names.ts";
import type { OpenWorkText } from "../open-work.ts";
import { menu } from "./menu.ts";

const list = (names: readonly string[]) => listNames(names, "und", (count) => `${count} weitere`);

/** "Zielgruppen: ohne Akteur" or "2 Ziele ohne Akteur: Expertise und Zielgruppen". */
const counted = (one: string, many: string, rest: string) => (names: readonly string[]) =>
  `${names.length} ${names.length === 1 ? one : many} ${rest}: ${list(names)}`;

export const openWork: OpenWorkText = {
  place: (tab, row, header) => [tab, `Zeile ${row}`, header].filter((part) => part !== "").join(", "),
  nothingPrepared: {
    what: "Die Arbeitsblätter sind noch nicht da",
    todo: `„${menu.prepareTabs}“ macht sie – Ihre übrigen Blätter bleiben, wie sie sind.`,
  },
  tabMissing: {
    what: (names) => `${names.length === 1 ? "Ein Blatt fehlt" : `${names.length} Blätter fehlen`}: ${list(names)}`,
    todo: `„${menu.prepareTabs}“ ergänzt, was fehlt. Einträge bleiben erhalten.`,
  },
  tabUnreadable: {
    what: (names) => `Die Überschriften sind nicht zu finden: ${list(names)}`,
    todo: "Holen Sie die Überschriften mit „Rückgängig“ zurück. Ist es ein eigenes Blatt von Ihnen? Dann nennen Sie es um (Rechtsklick auf den Reiter).",
  },
  meetingFacts: {
    what: (names) => `Noch leer: ${list(names)}`,
    todo: "Steht später in den E-Mails.",
  },
  meetingQuestion: { what: (question) => `Noch ohne Antwort: ${question}`, todo: "Ein, zwei Sätze genügen." },
  nobodyInTeam: { what: "Noch niemand im Team", todo: "Tragen Sie ein, wer mitmacht: Name oder Rolle." },
  noGoalPursued: { what: "Noch kein Ziel, das wir verfolgen", todo: "Haken bei „Verfolgen wir“ setzen." },
  goalWithoutRank: {
    what: counted("Ziel", "Ziele", "ohne Priorität"),
    todo: "Zahl eintragen – oder nicht verfolgen. Ohne Zahl zählt ein Ziel zuletzt.",
  },
  noActor: { what: "Noch kein Akteur genannt", todo: "Wer kann bei unseren Zielen helfen?" },
  goalWithoutActor: {
    what: counted("Ziel", "Ziele", "ohne Akteur"),
    todo: "Wer könnte helfen – oder das Ziel zurückstellen?",
  },
  goalWithoutKeyActor: {
    what: counted("Ziel", "Ziele", "ohne wichtigsten Akteur"),
    todo: "Wo lohnt sich der Aufwand? Haken bei „Am wichtigsten“ setzen.",
  },
  actorWithoutPurpose: {
    what: counted("Akteur", "Akteure", "ohne „Wofür“"),
    todo: "Was soll dieser Akteur zu unserem Ziel beitragen?",
  },
  actorNotTakenOver: {
    what: counted("Akteur", "Akteure", "noch nicht in Schritt 3"),
    todo: `„${menu.takeOverActors}“ trägt sie dort ein.`,
  },
  actorNoLongerNamed: {
    what: counted("Akteur", "Akteure", "nur noch in Schritt 3"),
    todo: "In Schritt 2 wieder nennen – oder die Zeile löschen.",
  },
  actorWithoutCurrent: { what: counted("Akteur", "Akteure", "ohne IST"), todo: "Wo stehen wir heute?" },
  actorWithoutTarget: { what: counted("Akteur", "Akteure", "ohne SOLL"), todo: "Wo wollen wir hin?" },
  nobodyToReflect: {
    what: "Noch keine Akteure in diesem Schritt",
    todo: `Erst Schritt 2, dann „${menu.takeOverActors}“.`,
  },
  nothingAssessed: {
    what: "Die Lücken sind noch nicht bewertet",
    todo: `„${menu.assessGaps}“ zeigt, wo am meisten fehlt.`,
  },
  nothingChosen: {
    what: "Noch kein Kontakt ausgewählt",
    todo: "Drei bis fünf Akteure auf „jetzt“ setzen.",
  },
  tooFewChosen: {
    what: (count) => (count === 1 ? "Erst ein Kontakt ausgewählt" : `Erst ${count} Kontakte ausgewählt`),
    todo: "Drei bis fünf sind gut zu schaffen.",
  },
  tooManyChosen: {
    what: (count) => `${count} Kontakte stehen auf „jetzt“`,
    todo: "Drei bis fünf sind gut zu schaffen – die übrigen auf „später“ setzen?",
  },
  chosenWithoutHow: {
    what: counted("ausgewählter Kontakt", "ausgewählte Kontakte", "ohne „Wie“"),
    todo: "Was ist der nächste konkrete Schritt?",
  },
  chosenWithoutOwner: {
    what: counted("ausgewählter Kontakt", "ausgewählte Kontakte", "ohne Zuständige"),
    todo: "Wer übernimmt?",
  },
  chosenWithoutDate: {
    what: counted("ausgewählter Kontakt", "ausgewählte Kontakte", "ohne Termin"),
    todo: "Bis wann?",
  },
  keyActorWithoutUpkeep: {
    what: counted("wichtigster Akteur", "wichtigste Akteure", "ohne Pflege"),
    todo: "Wie bleiben wir in Kontakt? Eine Maßnahme genügt.",
  },
  keyActorWithoutRelationship: {
    what: counted("wichtigster Akteur", "wichtigste Akteure", "ohne Beziehungsebene"),
    todo: "Wer hält den persönlichen Kontakt?",
  },
  upkeepWithoutLevel: {
    what: counted("eigene Maßnahme", "eigene Maßnahmen", "ohne Ebene"),
    todo: "Inhaltsebene oder Beziehungsebene?",
  },
  upkeepWithoutOwner: {
    what: counted("Akteur", "Akteure", "ohne Zuständige für die Pflege"),
    todo: "Wer kümmert sich?",
  },
  ownerWithoutAddress: {
    what: counted("Person", "Personen", "ohne E-Mail-Adresse"),
    todo: "Adresse eintragen – oder den Haken für die Zusammenfassung entfernen.",
  },
};
