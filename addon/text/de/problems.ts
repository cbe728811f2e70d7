import { formatDate, isIsoDate } from "../../../model/date.ts";
import type { ProblemFacts, ProblemsText } from "../problems.ts";

const meant = (otherwise: string) => (facts: ProblemFacts) =>
  facts.about === "" ? otherwise : `Meinten Sie „${facts.about}“?`;
const day = (text: string) => (isIsoDate(text) ? formatDate(text, "de") : text);
const LISTED = "Bitte aus der Auswahlliste wählen.";
const RESTORE = "„Arbeitsblätter anlegen“ ergänzt, was fehlt. Ihre Einträge bleiben.";

const UNDO = "„Rückgängig“ oder Datei → Versionsverlauf";
const depend = (count: number) =>
  count === 0
    ? ""
    : count === 1
      ? " Ein Eintrag in einem anderen Blatt bezieht sich darauf."
      : ` ${count} Einträge in anderen Blättern beziehen sich darauf.`;

export const problems: ProblemsText = {
  problems: {
    too_long: {
      what: ({ typed }) => `Der Text ist zu lang und zählt deshalb nicht: „${typed}“`,
      todo: () => "Bitte kürzen. Der Text bleibt so lange stehen.",
    },
    not_a_rank: {
      what: ({ typed }) => `„${typed}“ ist keine Priorität.`,
      todo: () => "Bitte 1, 2, 3 … eintragen. Gleiche Zahl = gleich wichtig.",
    },
    not_a_level: { what: ({ typed }) => `„${typed}“ ist keine Stufe von 0 bis 5.`, todo: () => LISTED },
    not_a_date: {
      what: ({ typed }) => `„${typed}“ ist kein Datum.`,
      todo: () => "Bitte so eintragen: TT.MM.JJJJ, zum Beispiel 30.04.2027.",
    },
    not_an_email: {
      what: ({ typed }) => `„${typed}“ ist keine E-Mail-Adresse.`,
      todo: () => "Bitte genau eine Adresse, zum Beispiel name@verein.de.",
    },
    not_a_checkbox: {
      what: ({ typed }) => `„${typed}“ ist kein Haken.`,
      todo: () => "Bitte „ja“ oder „nein“ eintragen.",
    },
    not_in_list: { what: ({ typed }) => `„${typed}“ steht nicht zur Auswahl.`, todo: () => LISTED },
    formula_error: {
      what: ({ typed }) => `Hier steht eine Formel mit einem Fehler: ${typed}`,
      todo: () => "Bitte den Text ohne Formel eintragen.",
    },
    tab_missing: {
      what: ({ tab, count }) => `Das Blatt „${tab}“ fehlt.${depend(count)}`,
      todo: () =>
        `Aus Versehen gelöscht? ${UNDO} holt es mit allen Einträgen zurück. „Arbeitsblätter anlegen“ legt es leer an.`,
    },
    tab_twice: {
      what: ({ tab, typed }) => `Es gibt zwei Blätter „${tab}“: Gezählt wird „${tab}“, nicht „${typed}“.`,
      todo: ({ typed }) =>
        `Bitte übertragen, was nur in „${typed}“ steht, und dieses Blatt löschen – oder ihm einen eigenen Namen geben, wenn es bleiben soll.`,
    },
    list_empty: {
      what: ({ tab, about, count }) =>
        `Im Blatt „${tab}“ steht nichts, aber ${count} Einträge in anderen Blättern nennen etwas daraus: ${about}`,
      todo: () => `Aus Versehen gelöscht? ${UNDO} holt die Einträge zurück. Sonst bitte hier neu eintragen.`,
    },
    tab_unreadable: {
      what: ({ tab, count }) => `Im Blatt „${tab}“ sind die Überschriften nicht zu finden.${depend(count)}`,
      todo: () =>
        "Holen Sie die Überschriften mit „Rückgängig“ zurück. Ist es ein eigenes Blatt von Ihnen? Dann nennen Sie es um (Rechtsklick auf den Reiter).",
    },
    column_missing: { what: ({ about, count }) => `Die Spalte „${about}“ fehlt.${depend(count)}`, todo: () => RESTORE },
    row_without_main: {
      what: ({ typed, main }) => `Zeile ohne ${main}: Sie zählt nicht mit („${typed}“).`,
      todo: ({ main }) => `Bitte „${main}“ ausfüllen – oder die Zeile leeren.`,
    },
    merged_main: {
      what: ({ typed, main }) =>
        `„${main}“ ist hier mit der Zelle darüber verbunden: Diese Zeile zählt nicht mit („${typed}“).`,
      todo: ({ main }) => `Bitte die Verbindung aufheben (Format → Zellen verbinden) und „${main}“ eintragen.`,
    },
    goal_twice: {
      what: ({ typed, about }) => `Das Ziel „${typed}“ steht schon in Zeile ${about}; diese Zeile zählt nicht mit.`,
      todo: () => "Bitte umbenennen oder diese Zeile löschen.",
    },
    person_twice: {
      what: ({ typed, about }) => `„${typed}“ steht auch in Zeile ${about}: Es ist nicht klar, wer gemeint ist.`,
      todo: () => "Bitte unterscheiden, zum Beispiel mit dem Nachnamen.",
    },
    email_twice: {
      what: ({ typed, about }) => `Die Adresse „${typed}“ steht auch in Zeile ${about}.`,
      todo: () => "Bitte je Person eine eigene Adresse. Bis dahin geht an beide keine E-Mail.",
    },
    unmailable_name: {
      what: ({ typed }) => `In „${typed}“ stecken unsichtbare Zeichen; so geht keine E-Mail hinaus.`,
      todo: () => "Bitte den Namen neu eintippen statt einfügen.",
    },
    unknown_goal: {
      what: ({ typed }) => `Das Ziel „${typed}“ steht nicht in Schritt 1.`,
      todo: meant("Bitte aus der Auswahlliste wählen oder das Ziel in Schritt 1 ergänzen."),
    },
    pair_twice: {
      what: ({ typed, about }) =>
        `„${typed}“ steht bei diesem Ziel doppelt (auch in Zeile ${about}); gezählt wird einmal.`,
      todo: () => "Bitte eine der beiden Zeilen löschen oder ein anderes Ziel wählen.",
    },
    actor_twice: {
      what: ({ typed, about }) => `„${typed}“ steht hier schon in Zeile ${about}; diese Zeile zählt nicht mit.`,
      todo: () => "Bitte übertragen, was Sie brauchen, und eine der beiden Zeilen löschen.",
    },
    renamed_by_hand: {
      what: ({ typed, about }) => `„${typed}“ heißt in Schritt 2 „${about}“.`,
      todo: () => "Bitte dort ebenso umbenennen – oder hier den alten Namen eintragen.",
    },
    unknown_actor: {
      what: ({ typed }) => `Den Akteur „${typed}“ gibt es in Schritt 2 nicht; diese Zeile zählt nicht mit.`,
      todo: meant("Bitte aus der Auswahlliste wählen oder den Akteur in Schritt 2 ergänzen."),
    },
    unknown_person: {
      what: ({ typed }) => `„${typed}“ steht nicht im Team.`,
      todo: meant("Bitte aus der Auswahlliste wählen oder die Person im Team ergänzen."),
    },
    ambiguous_person: {
      what: ({ typed }) => `„${typed}“ steht mehr als einmal im Team: Es ist nicht klar, wer gemeint ist.`,
      todo: () => "Bitte im Team die Namen unterscheiden und hier neu wählen.",
    },
    next_before_last: {
      what: ({ typed, about }) => `Der nächste Kontakt (${day(typed)}) liegt vor dem letzten (${day(about)}).`,
      todo: () => "Bitte ein neues Datum eintragen – oder leer lassen, dann zählt der Rhythmus.",
    },
    no_association: {
      what: () => "Der Name des Vereins oder Verbands fehlt.",
      todo: () => "Bitte eintragen: Er steht in jeder E-Mail.",
    },
    bad_association: {
      what: ({ typed }) => `„${typed}“ passt als Name des Vereins oder Verbands nicht in die E-Mails.`,
      todo: () => "Bitte höchstens 200 Zeichen, ohne unsichtbare Zeichen (neu eintippen statt einfügen).",
    },
    no_date: { what: () => "Das Datum des Treffens fehlt.", todo: () => "Bitte eintragen: Es steht in jeder E-Mail." },
    unknown_contact: {
      what: ({ typed }) => `„${typed}“ steht nicht eindeutig im Team und ist keine E-Mail-Adresse.`,
      todo: meant("Bitte einen Namen aus dem Team oder eine Adresse eintragen: Dorthin gehen die Antworten."),
    },
    too_many_rows: {
      what: ({ about }) => `Mehr als ${about} Ziele lassen sich nicht auswerten; dieses zählt nicht mit.`,
      todo: () => "Bitte Ziele zusammenfassen.",
    },
  },
};
