import { formatDate } from "../../../model/date.ts";
import type { SidebarText } from "../sidebar.ts";

/** The screens about e-mails. */
export const mailsPage: Pick<SidebarText, "summaries" | "invitations" | "reminders" | "delivery"> = {
  summaries: {
    title: "Summaries by email",
    intro: "Everyone who has taken something on gets a short email with their own steps. Look first, then send.",
    preview: "Show preview",
    previewAgain: "Reload preview",
    mails: (count) => (count === 1 ? "One email" : `${count} emails`),
    look: "View",
    show: (name) => `View the email to ${name}`,
    fates: {
      at_once: () => "goes out at once",
      asks: () => "waits for “Yes, please” – when you send, a confirmation email goes out first",
      waits: (askedOn) =>
        `waits for “Yes, please”${askedOn === null ? "" : ` – confirmation email of ${formatDate(askedOn, "en")}`}`,
      unreached: () =>
        "waits for “Yes, please” – the confirmation email has probably not arrived. Is the address right?",
      stopped: () => "unsubscribed – wants no emails from this spreadsheet",
      paused: () => "does not go out – the server is not sending emails at the moment",
      unchanged: () => "unchanged – will not be sent again",
    },
    asksHint:
      "Nobody is asked more than once in 30 days. Whoever has already agreed through another spreadsheet gets the email at once.",
    without: "Without email",
    nothing: "Nothing to send",
    nothingHint: "Nobody has new or changed steps.",
    nothingWhy: "Each email says why.",
    send: "Send now",
    confirm: (count) => (count === 1 ? "Send one email now?" : `Send ${count} emails now?`),
    goAtOnce: (count) => (count === 1 ? "One goes out at once." : `${count} go out at once.`),
    areAsked: (count) =>
      count === 1
        ? "One waits for “Yes, please”: a confirmation email goes out first."
        : `${count} wait for “Yes, please”: confirmation emails go out first.`,
    goOnWaiting: (count) =>
      count === 1
        ? "One waits for “Yes, please”; the question has been sent already."
        : `${count} wait for “Yes, please”; the questions have been sent already.`,
    confirmHint: "Emails that were sent cannot be taken back.",
    no: "Cancel",
  },
  invitations: {
    title: "Invitations",
    hint: "Whoever has a private address gets emails only after a click on “Yes, please”. Best done right at the beginning of the meeting.",
    invite: "Invite the team",
    again: "Refresh",
  },
  reminders: {
    title: "Reminders",
    on: "On: at most one email a week, where something is overdue or due soon.",
    off: "Off. If you like, whoever is responsible gets one email a week where something is overdue or due soon.",
    turnOn: "Turn on",
    turnOff: "Turn off",
    look: "Status of the reminders",
  },
  delivery: {
    title: "Sending",
    states: {
      pending: "on its way",
      awaiting_confirmation: "waiting for confirmation",
      sent: "sent",
      failed: "failed",
      unclear: "unclear – please ask them",
      suppressed: "unsubscribed",
    },
    settled: (sent, total) => (sent === total ? "All emails have been sent." : `${sent} of ${total} emails sent.`),
    underWay: "The emails are on their way. You can go on working.",
    decisions: { received: "It arrived", resend: "Send again" },
    look: "Status of the last emails",
    lookAgain: "Refresh",
    none: "There was no email to send.",
    back: "New preview",
  },
};
