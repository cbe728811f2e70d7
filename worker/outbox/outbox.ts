import { DurableObject } from "cloudflare:workers";
import type { Invitation } from "../../model/contract/invitations.ts";
import type { Refusal } from "../../model/delivery.ts";
import { parseSettings } from "../env.ts";
import { transportFor } from "../mail/transports.ts";
import type { Standing } from "./admission.ts";
import { batchId } from "./batch-id.ts";
import { decide, type Verdict } from "./decide.ts";
import { outboxEngine } from "./engine.ts";
import { type Addressee, type Intake, type Offer, takeIn } from "./intake.ts";
import { inviteAll } from "./invitations.ts";
import type { Foretold, Prospective } from "./prospect.ts";
import { type Caller, reception } from "./reception.ts";
import { type SqliteStore, sqliteStore } from "./sqlite-store.ts";
import { isTakenIn } from "./states.ts";
import type { BatchEntry } from "./store.ts";
import { startTimer } from "./timer.ts";
import { vaultOf } from "./vault.ts";

/**
 * The mails of one workbook. Whoever comes first sets the workbook's key; to a wrong one every call answers null, as if there
 * were nothing here.
 */
export class Outbox extends DurableObject<Env> {
  readonly #store: SqliteStore;
  readonly #engine: ReturnType<typeof outboxEngine>;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = sqliteStore(
      ctx.storage,
      vaultOf(() => parseSettings(this.env).linkSecret),
    );
    this.#engine = outboxEngine({
      store: this.#store,
      line: () => {
        const { mail, mailFrom, isSending } = parseSettings(this.env);
        return isSending ? { send: transportFor(mail), from: mailFrom } : null;
      },
      now: Date.now,
      random: Math.random,
      startTimer,
    });
    ctx.blockConcurrencyWhile(() => this.#engine.start());
  }

  /** For each mail what sending it now would do; null if the workbook has another key. Changes nothing. */
  async foretell(caller: Caller, mails: readonly Prospective[]): Promise<Foretold[] | null> {
    if (!this.#mayUse(caller.keyHash)) return null;
    const foretold = await this.#reception(caller).foretell(mails);
    return this.#mayUse(caller.keyHash) ? foretold : null;
  }

  /** Accepts what is new, as far as recipients and quotas allow, and begins to send it. */
  async accept(caller: Caller, offers: readonly Offer[]): Promise<({ batch: string } & Intake) | null> {
    const desk = this.#reception(caller);
    const standings = new Map<string, Standing>();
    for (;;) {
      if (!this.#mayUse(caller.keyHash)) return null;
      const fresh = offers.filter(({ contentHash }) => !standings.has(contentHash) && this.#isNew(contentHash));
      if (fresh.length === 0) break; // from here to the transaction nobody else comes in between
      const admitted = await desk.admitMails(fresh);
      fresh.forEach(({ contentHash }, index) => {
        const standing = admitted[index];
        if (standing) standings.set(contentHash, standing);
      });
    }
    const batch = batchId(offers);
    const intake = await this.#engine.commit(() => {
      this.#store.use(caller.keyHash, Date.now());
      return takeIn(this.#store, offers, { ...desk.context(opaqueId), batch, standings });
    });
    await this.#settle(
      desk,
      offers,
      offers.map(({ contentHash }) => standings.get(contentHash)),
    );
    return { batch, ...intake };
  }

  /** Asks those who must be asked, and tells of each how things are; null if the workbook has another key. */
  async invite(caller: Caller, people: readonly Addressee[]): Promise<Invitation[] | null> {
    const desk = this.#reception(caller);
    if (!this.#mayUse(caller.keyHash)) return null;
    const standings = await desk.admitPeople(people);
    if (!this.#mayUse(caller.keyHash)) return null;
    const invitations = await this.#engine.commit(() => {
      this.#store.use(caller.keyHash, Date.now());
      return inviteAll(this.#store, people, standings, desk.context(opaqueId));
    });
    await this.#settle(desk, people, standings);
    return invitations;
  }

  /** How things are with those who were invited; null if the workbook is not known. */
  async invitations(caller: Caller): Promise<Invitation[] | null> {
    return this.#store.keyHash() === caller.keyHash ? this.#reception(caller).invitations() : null;
  }

  /** The mails of a batch, or null if there is none such. */
  batch({ keyHash }: Caller, batch: string): BatchEntry[] | null {
    return this.#store.keyHash() === keyHash && this.#store.hasBatch(batch) ? this.#store.batch(batch) : null;
  }

  /** Carries out what a person decided, and tells the batch as it is then; null if there is no such batch, or owner in it. */
  async decide(caller: Caller, verdict: Verdict): Promise<BatchEntry[] | Refusal | null> {
    if (this.batch(caller, verdict.batch) === null) return null;
    const desk = this.#reception(caller);
    const standing = verdict.decision === "resend" ? await desk.admitAgain(verdict) : null;
    if (standing?.kind === "refused") return standing.reason;
    if (this.batch(caller, verdict.batch) === null) return null; // forgotten meanwhile
    const undecided = await this.#engine.commit(() => {
      const { now, limit } = desk.context(opaqueId);
      return decide(this.#store, verdict, { now, limit, isStopped: standing?.kind === "stopped" });
    });
    if (undecided !== null) return undecided === "unknown" ? null : undecided;
    return this.batch(caller, verdict.batch);
  }

  /** The recipient said yes: what waited for it goes out. */
  release(addressHash: string): Promise<void> {
    return this.#engine.commit(() => this.#store.release(addressHash, Date.now()));
  }

  /** No more mail to this address, also none that is waiting. */
  suppress(addressHash: string): Promise<void> {
    return this.#engine.commit(() => this.#store.suppressAll(addressHash, Date.now()));
  }

  /** Mail to this address is welcome again: what was stopped is not known any more, so that it can be sent anew. */
  unsuppress(addressHash: string): Promise<void> {
    return this.#engine.commit(() => this.#store.unsuppress(addressHash));
  }

  /** Forgets the workbook: mails, batches, invitations, the key. Who wants no more mail stays known with the recipient. */
  async forget({ keyHash }: Caller): Promise<true | null> {
    if (this.#store.keyHash() !== keyHash) return null;
    await this.#engine.forget();
    return true;
  }

  override alarm(): Promise<void> {
    return this.#engine.alarm();
  }

  #mayUse(keyHash: string): boolean {
    const own = this.#store.keyHash();
    return own === null || own === keyHash;
  }

  #isNew(contentHash: string): boolean {
    return isTakenIn(this.#store.findByContent(contentHash)?.state ?? null);
  }

  /** What recipients have answered while the mail was stored. */
  async #settle(desk: Reception, ...who: Parameters<Reception["settle"]>): Promise<void> {
    const answers = (await desk.settle(...who)).filter(({ consent }) => consent !== "unconfirmed");
    if (answers.length === 0) return;
    await this.#engine.commit(() => {
      for (const { addressHash, consent } of answers)
        this.#store[consent === "confirmed" ? "release" : "suppressAll"](addressHash, Date.now());
    });
  }

  #reception(caller: Caller) {
    return reception(this.env, parseSettings(this.env), this.#store, caller);
  }
}

type Reception = ReturnType<typeof reception>;
const opaqueId = () => crypto.randomUUID().replaceAll("-", "");
