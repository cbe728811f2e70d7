import { formatDate } from "../../../model/date.ts";
import type { KnownProblem } from "../../../model/delivery.ts";
import { listNames } from "../list-names.ts";
import type { Change, ResultsText } from "../results.ts";

const UNCHANGED = "Ihre Tabelle ist unverändert.";
const joined = (parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(", ");
const actors = (count: number) => (count === 1 ? "1 Akteur" : `${count} Akteure`);
const listed = (names: readonly string[]) => listNames(names, "und", (count) => `${count} weitere`);
const into = (changes: readonly Change[]) => listed(changes.map(({ from, to }) => `„${from}“ in „${to}“`));
const entries = (count: number) => (count === 1 ? "Ein Eintrag ist" : `${count} Einträge sind`);

const INTERNAL = "Beim Verschicken ging bei uns etwas schief.";
const TOO_LARGE = "Die E-Mail ist zu groß.";
const PROBLEMS: Record<KnownProblem, string> = {
  timeout: "Der Mailserver antwortet nicht.",
  connection_refused: "Der Mailserver ist nicht zu erreichen.",
  connection_lost: "Die Verbindung zum Mailserver ist abgerissen.",
  dns: "Der Mailserver ist nicht zu finden.",
  tls: "Die sichere Verbindung zum Mailserver kam nicht zustande.",
  auth: "Der Mailserver nimmt das Passwort nicht an.",
  handover: INTERNAL,
  internal: INTERNAL,
  text_forgotten: "Der Text ist nach 30 Tagen gelöscht. Bitte senden Sie die Zusammenfassungen neu.",
  not_confirmed: "Die Adresse wurde nicht bestätigt.",
  service_invalid: INTERNAL,
  service_too_large: TOO_LARGE,
  service_recipient_suppressed: "Der Maildienst schickt an diese Adresse nichts mehr. Stimmt sie?",
  service_recipient_not_allowed: "Der Maildienst darf an diese Adresse nichts schicken.",
  service_delivery_failed: "Der Maildienst konnte die E-Mail noch nicht zustellen.",
  service_sender:
    "Der Maildienst kennt die Absenderadresse nicht. Bitte fragen Sie die Person, die ihn eingerichtet hat.",
  service_limit: "Der Maildienst hat für heute genug E-Mails verschickt.",
  service_failed: "Der Maildienst hat gerade eine Störung.",
};

/** What the server says that is none of ours is told by its number, but for one. */
const words: Partial<Record<string, string>> = { ...PROBLEMS, smtp_552: TOO_LARGE };

export const results: ResultsText = {
  results: {
    failures: {
      no_answer: `Der Server antwortet nicht. Bitte prüfen Sie das Internet und versuchen Sie es noch einmal. ${UNCHANGED}`,
      not_set_up: `Die Adresse des Servers ist noch nicht eingetragen. Bitte fragen Sie die Person, die das Add-on eingerichtet hat. ${UNCHANGED}`,
      no_identity: `Google hat Ihre Anmeldung nicht mitgeschickt. Bitte laden Sie die Tabelle neu und stimmen Sie der Nachfrage zu. ${UNCHANGED}`,
      sign_in: `Ihre Anmeldung gilt hier nicht oder ist abgelaufen. Bitte laden Sie die Tabelle neu; hilft das nicht, fragen Sie die Person, die das Add-on eingerichtet hat. ${UNCHANGED}`,
      too_large: `Die Tabelle ist zu groß, um sie in einem Stück zu senden. Bitte löschen Sie, was Sie nicht brauchen. ${UNCHANGED}`,
      not_understood: `Add-on und Server verstehen sich nicht. Bitte sagen Sie der Person Bescheid, die das Add-on eingerichtet hat. ${UNCHANGED}`,
      not_found: `Der Server findet zu dieser Tabelle nichts, oder ihr Schlüssel passt nicht mehr. Bitte sagen Sie der Person Bescheid, die das Add-on eingerichtet hat. ${UNCHANGED}`,
      too_many_requests: `Das waren viele Anfragen in kurzer Zeit. Bitte warten Sie eine Minute. ${UNCHANGED}`,
      misconfigured: `Am Server fehlt noch eine Einstellung. Bitte sagen Sie der Person Bescheid, die ihn eingerichtet hat. ${UNCHANGED}`,
      out_of_order: `Der Server hat gerade eine Störung. Bitte versuchen Sie es später noch einmal. ${UNCHANGED}`,
    },
    notPrepared: "Die Arbeitsblätter sind noch nicht da. „Arbeitsblätter anlegen“ legt sie an.",
    blocked: (problem) => `Das geht noch nicht. ${problem}`,
    takenOver: {
      inReflection: ({ added, restored }, renamed) =>
        `In Schritt 3: ${joined([
          added > 0 && `${actors(added)} neu`,
          restored > 0 && `${actors(restored)} wieder eingetragen`,
          renamed.length > 0 && `umbenannt ${into(renamed)}`,
        ])}.`,
      renamedUpkeep: (count) =>
        count === 1 ? "In Schritt 4 ist ein Eintrag nachgezogen." : `In Schritt 4 sind ${count} Einträge nachgezogen.`,
      merged: (changes) =>
        changes.length === 1
          ? `${listed(changes.map(({ from, to }) => `„${from}“ heißt in Schritt 2 jetzt „${to}“`))} und hat in Schritt 3 noch eine eigene Zeile: Bitte übertragen, was Sie brauchen.`
          : `${listed(changes.map(({ from, to }) => `„${from}“ heißt in Schritt 2 jetzt „${to}“`))}; in Schritt 3 haben sie noch eigene Zeilen: Bitte übertragen, was Sie brauchen.`,
      proposed: (count) => `In Schritt 4 vorgeschlagen: ${actors(count)}.`,
      followed: {
        team: (changes, count) => `Im Team umbenannt: ${into(changes)}. ${entries(count)} nachgezogen.`,
        goals: (changes, count) => `In Schritt 1 umbenannt: ${into(changes)}. ${entries(count)} nachgezogen.`,
      },
    },
    nothingToTakeOver: "Alle Akteure stehen schon in Schritt 3.",
    check: {
      fine: "Alles in Ordnung, nichts mehr offen.",
      problems: (count) =>
        count === 1
          ? "Ein Eintrag lässt sich so nicht verwenden."
          : `${count} Einträge lassen sich so nicht verwenden.`,
      openOnly: (count) =>
        count === 1
          ? "Alle Einträge lassen sich verwenden. Noch offen: ein Punkt."
          : `Alle Einträge lassen sich verwenden. Noch offen: ${count} Punkte.`,
    },
    assessed: (share, first) => `Zielabdeckung ${share}. Am meisten fehlt bei: ${first}.`,
    assessedWithout: (share) => `Zielabdeckung ${share}. Zurzeit keine Lücke.`,
    tooManyActors: (most) => `Mehr als ${most} Akteure lassen sich nicht auf einmal auswerten. ${UNCHANGED}`,
    notWritten: (tab) =>
      `Das Blatt „${tab}“ ist nicht vollständig; dort fehlt ein Teil des Ergebnisses. „Arbeitsblätter anlegen“ ergänzt es.`,
    summaries: {
      without: {
        nothing_to_do: "Hat zurzeit nichts übernommen.",
        no_email: "Im Team steht noch keine E-Mail-Adresse.",
        bad_email: "Die E-Mail-Adresse lässt sich so nicht verwenden.",
        shared_email: "Die E-Mail-Adresse steht auch bei einer anderen Person.",
        not_wanted: "Kein Haken bei „Zusammenfassung per E-Mail“ im Team.",
        ambiguous: "Der Name steht mehr als einmal im Team.",
        bad_name: "Im Namen stecken unsichtbare Zeichen.",
      },
      refusals: {
        nothing_to_send: "Für diese Person gibt es nichts zu senden.",
        unsubscribed: "Diese Person möchte keine E-Mails aus dieser Tabelle.",
        workbook_quota:
          "Für heute sind aus dieser Tabelle genug E-Mails gesendet. Bitte versuchen Sie es morgen noch einmal.",
        recipient_quota:
          "Diese Person hat heute schon genug E-Mails bekommen. Bitte versuchen Sie es morgen noch einmal.",
        deployment_quota: "Der Server hat für heute genug E-Mails gesendet. Bitte versuchen Sie es morgen noch einmal.",
        sending_paused:
          "Der Server verschickt zurzeit keine E-Mails. Bitte fragen Sie die Person, die ihn eingerichtet hat.",
      },
      missingFacts: "Vor dem Senden fehlt noch etwas im Blatt „Treffen“.",
      nobody: "Nichts zu senden: Wer etwas übernommen hat, muss mit E-Mail-Adresse im Team stehen.",
      tooManyOwners: (most) => `Mehr als ${most} Personen auf einmal gehen nicht. ${UNCHANGED}`,
      preview: (mails) =>
        mails === 1
          ? "Eine E-Mail ist vorbereitet. Noch ist nichts gesendet."
          : `${mails} E-Mails sind vorbereitet. Noch ist nichts gesendet.`,
      awaitingThen: (count) => (count === 1 ? "Eine wartet auf „Ja, bitte“." : `${count} warten auf „Ja, bitte“.`),
      noneGoesOut: "Nichts zu senden – warum, steht bei jeder E-Mail.",
      unchanged: "Nichts zu senden: Seit dem letzten Mal hat sich nichts geändert.",
      sent: (accepted) => (accepted === 1 ? "1 E-Mail ist unterwegs." : `${accepted} E-Mails sind unterwegs.`),
      duplicate: (count) => `${count} unverändert, nicht noch einmal gesendet.`,
      awaiting: (count) => `${count} warten auf die Bestätigung der Adresse.`,
      refused: (count) =>
        count === 1
          ? "Eine E-Mail geht nicht hinaus – warum, steht darunter."
          : `${count} E-Mails gehen nicht hinaus – warum, steht darunter.`,
      safeToRepeat: "Noch einmal senden schadet nicht: Keine E-Mail geht doppelt hinaus.",
      stateUnknown: "Wie weit sie sind, lässt sich gerade nicht abfragen.",
      notSentChanged: "Noch ist nichts gesendet.",
    },
    invitations: {
      states: {
        allowed: () => "Braucht keine Bestätigung.",
        confirmed: () => "Hat bestätigt.",
        invited: () => "Einladung ist unterwegs: bitte jetzt auf dem Handy bestätigen.",
        waiting: (from) =>
          `Noch nicht bestätigt.${from === null ? "" : ` Noch einmal fragen geht ab ${formatDate(from, "de")}.`}`,
        stopped: () => "Möchte keine E-Mails aus dieser Tabelle.",
        refused: () => "Konnte nicht eingeladen werden.",
      },
      bounced: "Die Einladung kam wohl nicht an. Stimmt die Adresse?",
      summary: ({ invited, waiting, refused }) =>
        [
          invited === 1 ? "Eine Einladung ist unterwegs." : invited > 1 ? `${invited} Einladungen sind unterwegs.` : "",
          waiting === 1
            ? "Eine Person hat noch nicht bestätigt."
            : waiting > 1
              ? `${waiting} Personen haben noch nicht bestätigt.`
              : "",
          refused === 1
            ? "Eine Einladung geht nicht hinaus."
            : refused > 1
              ? `${refused} Einladungen gehen nicht hinaus.`
              : "",
        ]
          .filter((part) => part !== "")
          .join(" ") || "Niemand muss noch bestätigen.",
      nobody:
        "Niemand einzuladen: Im Team steht noch niemand mit E-Mail-Adresse und Haken bei „Zusammenfassung per E-Mail“.",
      tooMany: (most) => `Mehr als ${most} Personen auf einmal gehen nicht. ${UNCHANGED}`,
    },
    forgotten: {
      done: "Der Server hat alles zu dieser Tabelle gelöscht. Wer sich abgemeldet hat, bleibt abgemeldet.",
      nothing: "Der Server weiß nichts von dieser Tabelle: Es gibt nichts zu löschen.",
    },
    reminders: {
      switchedOn:
        "Erinnerungen sind an: Jeden Morgen wird nachgesehen, was überfällig oder in den nächsten sieben Tagen fällig ist. Wer zuständig ist, bekommt davon höchstens eine E-Mail in der Woche.",
      switchedOff: "Erinnerungen sind aus. Es gehen keine mehr hinaus.",
      lastOn: (date) => `Zuletzt am ${date}:`,
      sent: (mails) =>
        mails === 0
          ? "Keine E-Mail war nötig."
          : mails === 1
            ? "Eine E-Mail wurde verschickt."
            : `${mails} E-Mails wurden verschickt.`,
    },
    delivery: {
      problem: (code) =>
        words[code] ??
        (/^smtp_5/.test(code)
          ? `Der Mailserver weist die E-Mail ab (${code.slice(5)}). Stimmt die Adresse?`
          : `Der Mailserver nimmt die E-Mail noch nicht an (${code.replace("smtp_", "")}).`),
      formerMember: "Nicht mehr im Team",
    },
  },
};
