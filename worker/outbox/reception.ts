import type { Invitation } from "../../model/contract/invitations.ts";
import type { Settings } from "../env.ts";
import { type Applicant, admitAll, type Gates, type Standing } from "./admission.ts";
import type { Verdict } from "./decide.ts";
import { gatesOf } from "./gates.ts";
import type { Addressee, IntakeContext, Offer } from "./intake.ts";
import { toInvitation } from "./invitations.ts";
import { recipientName } from "./names.ts";
import { recipientOf } from "./objects.ts";
import { type Foretold, type Prospective, prospectOf } from "./prospect.ts";
import { remainingToday } from "./quota.ts";
import type { Consent } from "./recipient.ts";
import type { SqliteStore } from "./sqlite-store.ts";
import { isTakenIn } from "./states.ts";

/** Which workbook calls (`workbookName`), and the hash of the key that it shows. */
export interface Caller {
  workbook: string;
  keyHash: string;
}

/**
 * What the outbox of a workbook asks of other objects before it stores mail, and tells them afterwards. Between a call and its answer
 * others may have called the outbox: whoever uses an answer looks again.
 */
export function reception(env: Env, settings: Settings, store: SqliteStore, { workbook }: Caller) {
  const limit = settings.dailyMails.perWorkbook;
  const recipient = (name: string) => recipientOf(env.RECIPIENT, settings, name);
  const gates = (): Gates => gatesOf(env, settings, workbook, remainingToday(store, Date.now(), limit));
  const questionHash = gates().questionHash;

  /** A question that the mail server refused never arrived: it does not count as put. */
  const retractRefused = (people: readonly Addressee[]) =>
    Promise.all(
      people.map(async ({ recipient: name }) => {
        if (store.isQuestionRefused(name)) await recipient(name).retract(workbook);
      }),
    );
  const admit = async (people: readonly Addressee[], mailOf: (index: number) => string | null) => {
    await retractRefused(people);
    const applicants = people.map(
      ({ recipient: name, addressHash, isAllowed }, index): Applicant => ({
        recipient: name,
        addressHash,
        isAllowed,
        mail: mailOf(index),
      }),
    );
    return admitAll(applicants, gates());
  };

  return {
    context: (newId: () => string): IntakeContext => ({ now: Date.now(), newId, limit, questionHash }),

    admitMails: (offers: readonly Offer[]) => admit(offers, (index) => offers[index]?.contentHash ?? null),
    admitPeople: (people: readonly Addressee[]) => admit(people, () => null),

    /** Sending once more is another mail for the recipient and the Worker: why it cannot be, or null. */
    async admitAgain({ batch, owner }: Verdict): Promise<Standing | null> {
      const mail = store.findInBatch(batch, owner);
      if (!mail || mail.address === null || !(mail.state === "failed" || mail.state === "unclear")) return null;
      const applicant: Applicant = {
        recipient: recipientName(settings.linkSecret, mail.address),
        addressHash: mail.addressHash,
        isAllowed: true, // it was let through once, and who has stopped since is known all the same
        mail: `${mail.contentHash}-${mail.createdAt}`,
      };
      return (await admitAll([applicant], gates()))[0] ?? null;
    },

    /**
     * Tells the recipients which questions are stored, and learns who has answered meanwhile: between asking whether mail may be
     * stored and storing it, somebody may have said yes or no.
     */
    async settle(
      people: readonly (Addressee & { contentHash?: string })[],
      standings: readonly (Standing | undefined)[],
    ): Promise<{ addressHash: string; consent: Consent }[]> {
      const answers = await Promise.all(
        people.map(async ({ recipient: name, addressHash, contentHash }, index) => {
          const standing = standings[index];
          const put = standing?.kind === "unconfirmed" && standing.ask ? standing.askedAt : null;
          const asked = put !== null && store.findByContent(questionHash(name, put)) ? put : null;
          const waits =
            contentHash !== undefined && store.findByContent(contentHash)?.state === "awaiting_confirmation";
          if (asked === null && !waits) return [];
          const { consent } = await recipient(name).stored(workbook, asked);
          return [{ addressHash, consent }];
        }),
      );
      return answers.flat();
    },

    /** What sending these mails now would do; changes nothing. */
    foretell: (mails: readonly Prospective[]): Promise<Foretold[]> =>
      Promise.all(
        mails.map(async ({ contentHash, recipient: name, addressHash, isAllowed }) => {
          const outlook = await recipient(name).outlook(workbook);
          const state = store.findByContent(contentHash)?.state ?? null;
          const known = {
            isSending: settings.isSending,
            isAllowed,
            state,
            isAcquainted: store.isAcquainted({ addressHash, recipient: name }),
            isQuestionRefused: store.isQuestionRefused(name),
            outlook,
          };
          return { unchanged: !isTakenIn(state), ...prospectOf(known) };
        }),
      ),

    /** How things are with everybody who was invited, or whose mail had to wait. */
    invitations: (): Promise<Invitation[]> =>
      Promise.all(
        store.invitations().map(async ({ person, recipient: name, isAllowed, contentHash }) => {
          const { consent, askedAt } = await recipient(name).stored(workbook, null);
          const mail = contentHash === null ? null : (store.findByContent(contentHash)?.state ?? null);
          if (consent === "stopped") return toInvitation(person, { state: "stopped", mail });
          if (isAllowed) return toInvitation(person, { state: "allowed" });
          if (consent === "confirmed") return toInvitation(person, { state: "confirmed", mail });
          return toInvitation(person, { state: "waiting", askedAt, mail });
        }),
      ),
  };
}
