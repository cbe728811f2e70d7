import { formatDate } from "../../../model/date.ts";
import type { KnownProblem } from "../../../model/delivery.ts";
import { listNames } from "../list-names.ts";
import type { Change, ResultsText } from "../results.ts";
import { menu } from "./menu.ts";

const UNCHANGED = "Your sheet is unchanged.";
const joined = (parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(", ");
const actors = (count: number) => (count === 1 ? "1 actor" : `${count} actors`);
const listed = (names: readonly string[]) => listNames(names, "and", (count) => `${count} more`);
const renamed = (changes: readonly Change[]) => listed(changes.map(({ from, to }) => `“${to}” (was “${from}”)`));
const entries = (count: number) => (count === 1 ? "1 entry" : `${count} entries`);

const INTERNAL = "Something went wrong on our side while sending.";
const TOO_LARGE = "The email is too large.";
const PROBLEMS: Record<KnownProblem, string> = {
  timeout: "The mail server does not answer.",
  connection_refused: "The mail server cannot be reached.",
  connection_lost: "The connection to the mail server was lost.",
  dns: "The mail server cannot be found.",
  tls: "A secure connection to the mail server could not be made.",
  auth: "The mail server does not accept the password.",
  handover: INTERNAL,
  internal: INTERNAL,
  text_forgotten: "The text was deleted after 30 days. Please send the summaries again.",
  not_confirmed: "The address was not confirmed.",
  service_invalid: INTERNAL,
  service_too_large: TOO_LARGE,
  service_recipient_suppressed: "The mail service no longer sends to this address. Is it right?",
  service_recipient_not_allowed: "The mail service may not send to this address.",
  service_delivery_failed: "The mail service could not deliver the email yet.",
  service_sender: "The mail service does not know the sender's address. Please ask the person who set it up.",
  service_limit: "The mail service has sent enough emails today.",
  service_failed: "The mail service is out of order at the moment.",
};

/** What the server says that is none of ours is told by its number, but for one. */
const words: Partial<Record<string, string>> = { ...PROBLEMS, smtp_552: TOO_LARGE };

export const results: ResultsText = {
  results: {
    failures: {
      no_answer: `The server does not answer. Please check the internet connection and try again. ${UNCHANGED}`,
      not_set_up: `The server's address has not been entered yet. Please ask the person who installed the add-on. ${UNCHANGED}`,
      no_identity: `Google did not pass on your sign-in. Please reload the sheet and agree when asked. ${UNCHANGED}`,
      sign_in: `Your sign-in is not valid here or has expired. Please reload the sheet; if that does not help, ask the person who installed the add-on. ${UNCHANGED}`,
      too_large: `The sheet is too large to be sent in one piece. Please delete what you do not need. ${UNCHANGED}`,
      not_understood: `The add-on and the server do not understand each other. Please tell the person who installed the add-on. ${UNCHANGED}`,
      not_found: `The server finds nothing for this sheet, or its key does not fit any more. Please tell the person who installed the add-on. ${UNCHANGED}`,
      too_many_requests: `That was a lot of requests in a short time. Please wait a minute. ${UNCHANGED}`,
      misconfigured: `The server still lacks a setting. Please tell the person who set it up. ${UNCHANGED}`,
      out_of_order: `The server is out of order right now. Please try again later. ${UNCHANGED}`,
    },
    notPrepared: `The tabs are not there yet. “${menu.prepareTabs}” adds them.`,
    blocked: (problem) => `This is not possible yet. ${problem}`,
    takenOver: {
      inReflection: ({ added, restored }, renamed) =>
        `In step 3: ${joined([
          added > 0 && `${actors(added)} new`,
          restored > 0 && `${actors(restored)} restored`,
          renamed.length > 0 && `renamed ${listed(renamed.map(({ from, to }) => `“${from}” to “${to}”`))}`,
        ])}.`,
      renamedUpkeep: (count) => `In step 4, ${entries(count)} brought in line.`,
      merged: (changes) =>
        changes.length === 1
          ? `${listed(changes.map(({ from, to }) => `“${from}” is called “${to}” in step 2 now`))} and still has a row of its own in step 3: please move what you need.`
          : `${listed(changes.map(({ from, to }) => `“${from}” is called “${to}” in step 2 now`))}; in step 3 they still have rows of their own: please move what you need.`,
      proposed: (count) => `Proposed in step 4: ${actors(count)}.`,
      followed: {
        team: (changes, count) => `Now called in the team: ${renamed(changes)}. ${entries(count)} brought in line.`,
        goals: (changes, count) => `Now called in step 1: ${renamed(changes)}. ${entries(count)} brought in line.`,
      },
    },
    nothingToTakeOver: "All actors are in step 3 already.",
    check: {
      fine: "All is well, and nothing is open.",
      problems: (count) =>
        count === 1 ? "One entry cannot be used as it stands." : `${count} entries cannot be used as they stand.`,
      openOnly: (count) =>
        count === 1
          ? "All entries can be used. One point is still open."
          : `All entries can be used. Still open: ${count} points.`,
    },
    assessed: (share, first) => `Goal coverage ${share}. Most is missing here: ${first}.`,
    assessedWithout: (share) => `Goal coverage ${share}. No gap at the moment.`,
    tooManyActors: (most) => `More than ${most} actors cannot be assessed at once. ${UNCHANGED}`,
    notWritten: (tab) =>
      `The tab “${tab}” is not complete; part of the result is missing there. “${menu.prepareTabs}” restores it.`,
    summaries: {
      without: {
        nothing_to_do: "Has not taken anything on at the moment.",
        no_email: "There is no email address for this person in the team yet.",
        bad_email: "The email address cannot be used as it stands.",
        shared_email: "Another person has the same email address.",
        not_wanted: "No tick under “Summary by email” in the team.",
        ambiguous: "The name is in the team more than once.",
        bad_name: "The name contains invisible characters.",
      },
      refusals: {
        nothing_to_send: "There is nothing to send to this person.",
        unsubscribed: "This person wants no emails from this spreadsheet.",
        workbook_quota: "Enough emails have been sent from this spreadsheet today. Please try again tomorrow.",
        recipient_quota: "This person has been sent enough emails today. Please try again tomorrow.",
        deployment_quota: "The server has sent enough emails today. Please try again tomorrow.",
        sending_paused: "The server is not sending emails at the moment. Please ask the person who set it up.",
      },
      missingFacts: "Before sending, something is still missing in the meeting's tab.",
      nobody: "Nothing to send: whoever has taken something on must be in the team with an email address.",
      tooManyOwners: (most) => `More than ${most} people at once are not possible. ${UNCHANGED}`,
      preview: (mails) =>
        mails === 1
          ? "One email is ready. Nothing has been sent yet."
          : `${mails} emails are ready. Nothing has been sent yet.`,
      awaitingThen: (count) => (count === 1 ? "One waits for “Yes, please”." : `${count} wait for “Yes, please”.`),
      noneGoesOut: "Nothing to send – each email says why.",
      unchanged: "Nothing to send: nothing has changed since last time.",
      sent: (accepted) => (accepted === 1 ? "1 email is on its way." : `${accepted} emails are on their way.`),
      duplicate: (count) => `${count} unchanged, not sent again.`,
      awaiting: (count) => `${count} waiting for the address to be confirmed.`,
      refused: (count) =>
        count === 1
          ? "One email will not go out – the reason is below."
          : `${count} emails will not go out – the reasons are below.`,
      safeToRepeat: "It does no harm to send again: no email goes out twice.",
      stateUnknown: "Their status cannot be looked up right now.",
      notSentChanged: "Nothing has been sent yet.",
    },
    invitations: {
      states: {
        allowed: () => "Needs no confirmation.",
        confirmed: () => "Has confirmed.",
        invited: () => "The invitation is on its way: please confirm it on the phone now.",
        waiting: (from) =>
          `Not confirmed yet.${from === null ? "" : ` Can be asked again from ${formatDate(from, "en")}.`}`,
        stopped: () => "Wants no emails from this spreadsheet.",
        refused: () => "Could not be invited.",
      },
      bounced: "The invitation has probably not arrived. Is the address right?",
      summary: ({ invited, waiting, refused }) =>
        [
          invited === 1
            ? "One invitation is on its way."
            : invited > 1
              ? `${invited} invitations are on their way.`
              : "",
          waiting === 1
            ? "One person has not confirmed yet."
            : waiting > 1
              ? `${waiting} people have not confirmed yet.`
              : "",
          refused === 1
            ? "One invitation will not go out."
            : refused > 1
              ? `${refused} invitations will not go out.`
              : "",
        ]
          .filter((part) => part !== "")
          .join(" ") || "Nobody needs to confirm any more.",
      nobody: "Nobody to invite: nobody in the team has an address and a tick under “Summary by email” yet.",
      tooMany: (most) => `More than ${most} people at once are not possible. ${UNCHANGED}`,
    },
    forgotten: {
      done: "The server has deleted everything about this spreadsheet. Whoever wanted no emails still gets none.",
      nothing: "The server knows nothing of this spreadsheet: there is nothing to delete.",
    },
    reminders: {
      switchedOn:
        "Reminders are on: every morning we look for what is overdue or due within seven days. Whoever is responsible gets at most one email a week.",
      switchedOff: "Reminders are off. No more will go out.",
      lastOn: (date) => `Last on ${date}:`,
      sent: (mails) =>
        mails === 0 ? "No email was needed." : mails === 1 ? "One email was sent." : `${mails} emails were sent.`,
    },
    delivery: {
      problem: (code) =>
        words[code] ??
        (/^smtp_5/.test(code)
          ? `The mail server refuses the email (${code.slice(5)}). Is the address right?`
          : `The mail server does not take the email yet (${code.replace("smtp_", "")}).`),
      formerMember: "No longer in the team",
    },
  },
};
