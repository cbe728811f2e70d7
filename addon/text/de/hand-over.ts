import type { HandOverText } from "../hand-over.ts";
import { listNames } from "../list-names.ts";

export const handOver: HandOverText = {
  handOver: {
    choose: "Wählen Sie, wer übergibt und wer übernimmt. Noch ist nichts geändert.",
    nothing: "Zurzeit ist niemand für etwas zuständig: Es gibt nichts zu übergeben.",
    nothingOf: (from) => `Für „${from}“ steht nichts mehr da, was zu übergeben wäre. Die Tabelle ist unverändert.`,
    ambiguous: (name) => ({
      what: `„${name}“ steht mehr als einmal im Team.`,
      todo: "Geben Sie einer der Personen einen anderen Namen, damit klar ist, wer gemeint ist.",
    }),
    emptyTeam: { what: "Im Team steht noch niemand.", todo: "Tragen Sie ein, wer übernehmen kann." },
    samePerson: "Das ist dieselbe Person. Bitte wählen Sie, wer übernimmt.",
    unknownTaker: (name) => `„${name}“ steht nicht mehr im Team. Bitte wählen Sie jemand anderen.`,
    entriesIn: (count, tab) => `${count === 1 ? "1 Eintrag" : `${count} Einträge`} in „${tab}“`,
    handedOver: (from, to, places) =>
      `Von „${from}“ an „${to}“ übergeben: ${listNames(places, "und", (count) => `${count} weitere`)}.`,
    doneStays: (count, from) =>
      count === 1 ? `1 erledigter Schritt bleibt bei „${from}“.` : `${count} erledigte Schritte bleiben bei „${from}“.`,
    left: (count) =>
      count === 1
        ? "1 Eintrag ist nicht übergeben: Dort hat gerade jemand geschrieben."
        : `${count} Einträge sind nicht übergeben: Dort hat gerade jemand geschrieben.`,
    undo: "Zurück geht es mit Strg+Z im Blatt.",
  },
};
