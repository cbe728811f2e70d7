import type { IsoDate } from "../../model/date.ts";
import type { InvitationState, Refusal } from "../../model/delivery.ts";

/** Why the server gave no result, as far as people can do something about it. */
export type FailureKind =
  | "no_answer"
  | "not_set_up"
  | "no_identity"
  | "sign_in"
  | "too_large"
  | "not_understood"
  | "not_found"
  | "too_many_requests"
  | "misconfigured"
  | "out_of_order";

/** Why somebody gets no summary. */
export type WithoutReason =
  | "nothing_to_do"
  | "no_email"
  | "bad_email"
  | "shared_email"
  | "not_wanted"
  | "ambiguous"
  | "bad_name";

/** A name before and after. */
export interface Change {
  from: string;
  to: string;
}

/** What bringing the tabs in step has done, a sentence each. */
export interface TakenOverText {
  inReflection(counts: { added: number; restored: number }, renamed: readonly Change[]): string;
  renamedUpkeep(count: number): string;
  /** Actors that bear another one's name in tab 2 now, and still have a row of their own in tab 3. */
  merged(changes: readonly Change[]): string;
  proposed(count: number): string;
  /** Names were changed where they are listed, and so many entries elsewhere follow. */
  followed: Record<"team" | "goals", (changes: readonly Change[], count: number) => string>;
}

/** What a command says when it has run. */
export interface ResultsText {
  results: {
    /** Ends with what has become of the sheet: nothing was written. */
    failures: Record<FailureKind, string>;
    notPrepared: string;
    /** A tab or column is missing that the command cannot do without; `problem` says which. */
    blocked(problem: string): string;
    takenOver: TakenOverText;
    nothingToTakeOver: string;
    check: { fine: string; problems(count: number): string; openOnly(count: number): string };
    assessed(share: string, first: string): string;
    assessedWithout(share: string): string;
    tooManyActors(most: number): string;
    notWritten(tab: string): string;
    summaries: {
      without: Record<WithoutReason, string>;
      refusals: Record<Refusal, string>;
      missingFacts: string;
      nobody: string;
      tooManyOwners(most: number): string;
      preview(mails: number): string;
      /** Of the mails that are ready. */
      awaitingThen(count: number): string;
      unchanged: string;
      noneGoesOut: string;
      sent(accepted: number): string;
      duplicate(count: number): string;
      awaiting(count: number): string;
      refused(count: number): string;
      stateUnknown: string;
      notSentChanged: string;
      safeToRepeat: string;
    };
    invitations: {
      states: Record<InvitationState, (askAgainFrom: IsoDate | null) => string>;
      bounced: string;
      summary(counts: { invited: number; waiting: number; refused: number }): string;
      nobody: string;
      tooMany(most: number): string;
    };
    forgotten: { done: string; nothing: string };
    reminders: {
      switchedOn: string;
      switchedOff: string;
      /** Before the sentence that says what happened on that day. */
      lastOn(date: string): string;
      sent(mails: number): string;
    };
    /** Why a mail has not arrived; `code` is the Worker's. */
    delivery: { problem(code: string): string; formerMember: string };
  };
}
