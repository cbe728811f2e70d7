import { formatDate } from "../../../model/date.ts";
import type { SidebarText } from "../sidebar.ts";

/** The screens about e-mails. */
export const mailsPage: Pick<SidebarText, "summaries" | "invitations" | "reminders" | "delivery"> = {
  summaries: {
    title: "Zusammenfassungen per E-Mail",
    intro: "Wer etwas übernommen hat, bekommt eine kurze E-Mail mit den eigenen Schritten. Erst ansehen, dann senden.",
    preview: "Vorschau zeigen",
    previewAgain: "Vorschau neu laden",
    mails: (count) => (count === 1 ? "Eine E-Mail" : `${count} E-Mails`),
    look: "Ansehen",
    show: (name) => `Ansehen: E-Mail an ${name}`,
    fates: {
      at_once: () => "geht sofort hinaus",
      asks: () => "wartet auf „Ja, bitte“ – beim Senden geht erst eine Bestätigungsmail hinaus",
      waits: (askedOn) =>
        `wartet auf „Ja, bitte“${askedOn === null ? "" : ` – Bestätigungsmail vom ${formatDate(askedOn, "de")}`}`,
      unreached: () => "wartet auf „Ja, bitte“ – die Bestätigungsmail kam wohl nicht an. Stimmt die Adresse?",
      stopped: () => "abbestellt – möchte keine E-Mails aus dieser Tabelle",
      paused: () => "geht nicht hinaus – der Server verschickt zurzeit keine E-Mails",
      unchanged: () => "unverändert – wird nicht noch einmal gesendet",
    },
    asksHint:
      "Gefragt wird höchstens einmal in 30 Tagen. Wer schon über eine andere Tabelle zugestimmt hat, bekommt die E-Mail sofort.",
    without: "Ohne E-Mail",
    nothing: "Nichts zu senden",
    nothingHint: "Niemand hat neue oder geänderte Schritte.",
    nothingWhy: "Warum, steht bei jeder E-Mail.",
    send: "Jetzt senden",
    confirm: (count) => (count === 1 ? "Eine E-Mail jetzt senden?" : `${count} E-Mails jetzt senden?`),
    goAtOnce: (count) => (count === 1 ? "Eine geht sofort hinaus." : `${count} gehen sofort hinaus.`),
    areAsked: (count) =>
      count === 1
        ? "Eine wartet auf „Ja, bitte“: Erst geht eine Bestätigungsmail hinaus."
        : `${count} warten auf „Ja, bitte“: Erst gehen Bestätigungsmails hinaus.`,
    goOnWaiting: (count) =>
      count === 1
        ? "Eine wartet auf „Ja, bitte“; die Frage ist schon verschickt."
        : `${count} warten auf „Ja, bitte“; die Fragen sind schon verschickt.`,
    confirmHint: "Gesendete E-Mails lassen sich nicht zurückholen.",
    no: "Abbrechen",
  },
  invitations: {
    title: "Einladungen",
    hint: "Wer eine private Adresse hat, bekommt E-Mails erst nach einem Klick auf „Ja, bitte“. Am besten gleich am Anfang des Treffens.",
    invite: "Team einladen",
    again: "Neu nachsehen",
  },
  reminders: {
    title: "Erinnerungen",
    on: "Eingeschaltet: höchstens eine E-Mail in der Woche, wenn etwas überfällig oder bald fällig ist.",
    off: "Ausgeschaltet. Auf Wunsch bekommen Zuständige einmal in der Woche eine E-Mail, wenn etwas überfällig oder bald fällig ist.",
    turnOn: "Einschalten",
    turnOff: "Ausschalten",
    look: "Stand der Erinnerungen",
  },
  delivery: {
    title: "Versand",
    states: {
      pending: "unterwegs",
      awaiting_confirmation: "wartet auf Bestätigung",
      sent: "gesendet",
      failed: "fehlgeschlagen",
      unclear: "unklar – bitte nachfragen",
      suppressed: "abbestellt",
    },
    settled: (sent, total) =>
      sent === total ? "Alle E-Mails sind gesendet." : `${sent} von ${total} E-Mails gesendet.`,
    underWay: "Die E-Mails sind unterwegs. Sie können weiterarbeiten.",
    decisions: { received: "Wurde empfangen", resend: "Noch einmal senden" },
    look: "Stand des letzten Versands",
    lookAgain: "Neu nachsehen",
    none: "Keine E-Mail war zu senden.",
    back: "Neue Vorschau",
  },
};
