import type { PrepareText } from "../prepare.ts";

const list = (names: readonly string[]) => names.map((name) => `„${name}“`).join(", ");

export const prepare: PrepareText = {
  help: {
    words: "Bitte aus der Liste wählen.",
    ownWords: "Vorschläge aus der Liste – eigene Einträge sind willkommen.",
    column: "Bitte aus der Liste wählen. Neue Einträge kommen aus dem Blatt, in dem sie zuerst genannt werden.",
    date: "Ein Datum als TT.MM.JJJJ, z. B. 30.04.2026.",
  },
  madeAll: "Alle acht Blätter sind angelegt. Beginnen Sie mit „Treffen“ und „Team“, dann geht es zu „1 Ziele“.",
  madeTabs: (names) =>
    names.length === 1
      ? `Neu angelegt: Blatt ${list(names)}. War es schon da und ist aus Versehen gelöscht? Datei → Versionsverlauf holt seine Einträge zurück.`
      : `Neu angelegt: ${list(names)}. Waren sie schon da und sind aus Versehen gelöscht? Datei → Versionsverlauf holt die Einträge zurück.`,
  madeColumns: (tab, headers) =>
    headers.length === 1
      ? `Im Blatt „${tab}“ ist die Spalte ${list(headers)} wieder da.`
      : `Im Blatt „${tab}“ sind die Spalten ${list(headers)} wieder da.`,
  madeHeaders: (tab, headers) =>
    headers.length === 1
      ? `Im Blatt „${tab}“ steht die Überschrift ${list(headers)} wieder da.`
      : `Im Blatt „${tab}“ stehen die Überschriften ${list(headers)} wieder da.`,
  ownHeader: (tab, header, title) => `Im Blatt „${tab}“ gilt Ihre Spalte „${header}“ als „${title}“.`,
  madeBand: (tab) => `Im Blatt „${tab}“ steht die Leitfrage wieder oben.`,
  madeRows: (tab, count) =>
    count === 1 ? `Im Blatt „${tab}“ ist eine Zeile ergänzt.` : `Im Blatt „${tab}“ sind ${count} Zeilen ergänzt.`,
  protection:
    "Dieses Blatt schreibt das Add-on Netzwerkstrategie: Was Sie hier ändern, kann beim nächsten „Lücken bewerten“ überschrieben werden.",
  nothingMissing:
    "Alle Blätter sind vollständig. Formate und Auswahllisten sind aufgefrischt, Ihre Einträge unverändert.",
  lostHeader:
    "Stehen Ihre Einträge in einer Spalte ohne Überschrift? Dann tragen Sie die Überschrift dort wieder ein und löschen die neue, leere Spalte.",
  unreadable: (names) =>
    names.length === 1
      ? `Im Blatt ${list(names)} fehlt die Zeile mit den Überschriften; es bleibt, wie es ist. Holen Sie die Überschriften mit „Rückgängig“ zurück. Ist es ein eigenes Blatt von Ihnen? Dann nennen Sie es um (Rechtsklick auf den Reiter).`
      : `In den Blättern ${list(names)} fehlt die Zeile mit den Überschriften; sie bleiben, wie sie sind. Holen Sie die Überschriften mit „Rückgängig“ zurück. Sind es eigene Blätter von Ihnen? Dann nennen Sie sie um (Rechtsklick auf den Reiter).`,
};
