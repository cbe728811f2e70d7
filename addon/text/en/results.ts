import { formatDate } from "../../../model/date.ts";
import type { KnownProblem } from "../../../model/delivery.ts";
import { listNames } from "../list-names.ts";
import type { Change, ResultsText } from "../results.ts";

const UNCHANGED = "Your sheet is unchanged.";
const joined = (parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(", ");
const actors = (count: number) => (count === 1 ? "1 actor" : `${count} actors`);
const listed = (names: readonly string[]) => listNames(names, "and", (count) => `${count} more`);
const renamed = (changes: readonly Change[]) => listed(changes.map(({ from, to }) => `“${to}” (was “${from}”)`));
const entries = (count: number) => (count === 1 ? "1 entry" : `${count} entries`);

const INTERNAL = "Something went wrong on our side while sending.";
const TOO_LARGE = "The e-mail is too large.";
const PROBLEMS: Record<KnownProblem, string> = {
  timeout: "The mail server does not answer.",
  connection_refused: "The mail server cannot be reached.",
  connection_lost: "The connection to the mail server broke off.",
  dns: "The mail server cannot be found.",
  tls: "No secure connection to the mail server could be made.",
  auth: "The mail server does not accept the password.",
  handover: INTERNAL,
  internal: INTERNAL,
  text_forgotten: "The text was deleted after 30 days. Please send the summaries anew.",
  not_confirmed: "The address was not confirmed.",
  service_invalid: INTERNAL,
  service_too_large: TOO_LARGE,
  service_recipient_suppressed: "The mail service sends nothing to this address any more. Is it right?",
  service_recipient_not_allowed: "The mail service may not send to this address.",
  service_delivery_failed: "The mail service could not deliver the e-mail yet.",
  service_sender: "The mail service does not know the sender's address. Please ask the person who set it up.",
  service_limit: "The mail service has sent enough e-mails today.",
  service_failed: "The mail service is out of order at present.",
};

/** What the server says that is none of ours is told by its number, but for one. */
const words: Partial<Record<string, string>> = { ...PROBLEMS, smtp_552: TOO_LARGE };

export const results: ResultsText = {
  results: {
    failures: {
      no_answer: `The server does not answer. Please check the internet connection and try again. ${UNCHANGED}`,
      not_set_up: `The server's address has not been entered yet. Please ask the person who installed the add-on. ${UNCHANGED}`,
      no_identity: `Google did not send your sign-in along. Please reload the sheet and agree when asked. ${UNCHANGED}`,
      sign_in: `Your sign-in is not valid here or has run out. Please reload the sheet; if that does not help, ask the person who installed the add-on. ${UNCHANGED}`,
      too_large: `The sheet is too large to be sent in one piece. Please delete what you do not need. ${UNCHANGED}`,
      not_understood: `The add-on and the server do not understand each other. Please tell the person who installed the add-on. ${UNCHANGED}`,
      not_found: `The server finds nothing for this sheet, or its key does not fit any more. Please tell the person who installed the add-on. ${UNCHANGED}`,
      too_many_requests: `That was a lot of requests in a short time. Please wait a minute. ${UNCHANGED}`,
      misconfigured: `The server still lacks a setting. Please tell the person who set it up. ${UNCHANGED}`,
      out_of_order: `The server is out of order right now. Please try again later. ${UNCHANGED}`,
    },
    notPrepared: "The tabs are not there yet. “Prepare tabs” makes them.",
    blocked: (problem) => `This is not possible yet. ${problem}`,
    takenOver: {
      inReflection: ({ added, restored }, renamed) =>
        `In step 3: ${joined([
          added > 0 && `${actors(added)} new`,
          restored > 0 && `${actors(restored)} entered again`,
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
    assessed: (share, first) => `Goal coverage ${share}. Most is missing with: ${first}.`,
    assessedWithout: (share) => `Goal coverage ${share}. No gap at present.`,
    tooManyActors: (most) => `More than ${most} actors cannot be assessed at once. ${UNCHANGED}`,
    notWritten: (tab) =>
      `The tab “${tab}” is not complete; a part of the result is missing there. “Prepare tabs” restores it.`,
    summaries: {
      without: {
        nothing_to_do: "Has not taken anything on at present.",
        no_email: "The team has no e-mail address for this person yet.",
        bad_email: "The e-mail address cannot be used as it stands.",
        shared_email: "The e-mail address is another person's, too.",
        not_wanted: "No tick at “Summary by e-mail” in the team.",
        ambiguous: "The name is in the team more than once.",
        bad_name: "The name contains invisible characters.",
      },
      refusals: {
        nothing_to_send: "There is nothing to send to this person.",
        unsubscribed: "This person wants no e-mails from this spreadsheet.",
        workbook_quota: "Enough e-mails have been sent from this spreadsheet today. Please try again tomorrow.",
        recipient_quota: "This person has been sent enough e-mails today. Please try again tomorrow.",
        deployment_quota: "The server has sent enough e-mails today. Please try again tomorrow.",
        sending_paused: "The server sends no e-mails at present. Please ask the person who set it up.",
      },
      missingFacts: "Before sending, something is still missing in the meeting's tab.",
      nobody: "Nothing to send: whoever has taken something on must be in the team with an e-mail address.",
      tooManyOwners: (most) => `More than ${most} people at once are not possible. ${UNCHANGED}`,
      preview: (mails) =>
        mails === 1
          ? "One e-mail is ready. Nothing has been sent yet."
          : `${mails} e-mails are ready. Nothing has been sent yet.`,
      awaitingThen: (count) => (count === 1 ? "One waits for “Yes, please”." : `${count} wait for “Yes, please”.`),
      noneGoesOut: "Nothing to send – each e-mail says why.",
      unchanged: "Nothing to send: nothing has changed since last time.",
      sent: (accepted) => (accepted === 1 ? "1 e-mail is on its way." : `${accepted} e-mails are on their way.`),
      duplicate: (count) => `${count} unchanged, not sent again.`,
      awaiting: (count) => `${count} waiting for the address to be confirmed.`,
      refused: (count) =>
        count === 1 ? "One e-mail does not go out – see below why." : `${count} e-mails do not go out – see below why.`,
      safeToRepeat: "Sending again does no harm: no e-mail goes out twice.",
      stateUnknown: "How far they are cannot be asked right now.",
      notSentChanged: "Nothing has been sent yet.",
    },
    invitations: {
      states: {
        allowed: () => "Needs no confirmation.",
        confirmed: () => "Has confirmed.",
        invited: () => "The invitation is on its way: please confirm it on the phone now.",
        waiting: (from) =>
          `Not confirmed yet.${from === null ? "" : ` Can be asked once more from ${formatDate(from, "en")}.`}`,
        stopped: () => "Wants no mail from this spreadsheet.",
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
            ? "One invitation does not go out."
            : refused > 1
              ? `${refused} invitations do not go out.`
              : "",
        ]
          .filter((part) => part !== "")
          .join(" ") || "Nobody has to confirm any more.",
      nobody: "Nobody to invite: nobody in the team has an address and a tick at “Summary by e-mail” yet.",
      tooMany: (most) => `More than ${most} people at once are not possible. ${UNCHANGED}`,
    },
    forgotten: {
      done: "The server has deleted everything about this spreadsheet. Whoever wanted no mail still gets none.",
      nothing: "The server knows nothing of this spreadsheet: there is nothing to delete.",
    },
    reminders: {
      switchedOn:
        "Reminders are on: every morning we look for what is overdue or due within seven days. Whoever is responsible gets one mail a week at most.",
      switchedOff: "Reminders are off. No more will go out.",
      lastOn: (date) => `Last on ${date}:`,
      sent: (mails) =>
        mails === 0 ? "No mail was needed." : mails === 1 ? "One mail was sent." : `${mails} mails were sent.`,
    },
    delivery: {
      problem: (code) =>
        words[code] ??
        (/^smtp_5/.test(code)
          ? `The mail server refuses the e-mail (${code.slice(5)}). Is the address right?`
          : `The mail server does not take the e-mail yet (${code.replace("smtp_", "")}).`),
      formerMember: "No longer in the team",
    },
  },
};
