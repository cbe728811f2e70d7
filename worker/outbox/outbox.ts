import { DurableObject } from "cloudflare:workers";
import type { Invitation } from "../../model/contract/invitations.ts";
import type { Refusal } from "../../model/delivery.ts";
import { parseSettings } from "../env.ts";
import { transportFor } from "../mail/transports.ts";
import type { Standing } from "./admission.ts";
import { decide, type Verdict } from "./decide.ts";
import { type Addressee, type Intake, type Offer, takeIn } from "./intake.ts";
import { inviteAll } from "./invitations.ts";
import { type Caller, reception } from "./reception.ts";
import { deliverDue } from "./round.ts";
import { type SqliteStore, sqliteStore } from "./sqlite-store.ts";
import type { BatchEntry } from "./store.ts";

/** How soon after a failure of ours (a wrong setting, a bug), or while sending is switched off, the outbox tries again. */
const MEND_MS = 15 * 60_000;

/** A workbook that nobody has sent from for so long is forgotten: a yearly meeting, and a month more. */
const IDLE_MS = 400 * 86_400_000;

/**
 * The mails of one workbook. Whoever comes first sets the workbook's key; to a wrong one every call answers null, as if there
 * were nothing here.
 */
export class Outbox extends DurableObject<Env> {
  #opened: SqliteStore | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    for (const state of ["claimed", "handover"] as const) this.#store.applyToAll("restart", state, Date.now());
    ctx.blockConcurrencyWhile(async () => {
      if ((await ctx.storage.getAlarm()) === null) await this.#arm();
    });
  }

  /** For each content whether its mail was accepted before; null if the workbook has another key. */
  known({ keyHash }: Caller, contentHashes: readonly string[]): boolean[] | null {
    return this.#mayUse(keyHash) ? contentHashes.map((hash) => !this.#isNew(hash)) : null;
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
    const batch = opaqueId();
    const intake = this.ctx.storage.transactionSync(() => {
      this.#store.use(caller.keyHash, Date.now());
      return takeIn(this.#store, offers, { ...desk.context(opaqueId), batch, standings });
    });
    await this.#arm();
    await desk.settle(
      offers,
      offers.map(({ contentHash }) => standings.get(contentHash)),
    );
    await this.#arm();
    return { batch, ...intake };
  }

  /** Asks those who must be asked, and tells of each how things are; null if the workbook has another key. */
  async invite(caller: Caller, people: readonly Addressee[]): Promise<Invitation[] | null> {
    const desk = this.#reception(caller);
    if (!this.#mayUse(caller.keyHash)) return null;
    const standings = await desk.admitPeople(people);
    if (!this.#mayUse(caller.keyHash)) return null;
    const invitations = this.ctx.storage.transactionSync(() => {
      this.#store.use(caller.keyHash, Date.now());
      return inviteAll(this.#store, people, standings, desk.context(opaqueId));
    });
    await this.#arm();
    await desk.settle(people, standings);
    await this.#arm();
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
    const undecided = this.ctx.storage.transactionSync(() => {
      const { now, limit } = desk.context(opaqueId);
      return decide(this.#store, verdict, { now, limit, isStopped: standing?.kind === "stopped" });
    });
    if (undecided !== null) return undecided === "unknown" ? null : undecided;
    await this.#arm();
    return this.batch(caller, verdict.batch);
  }

  /** The recipient said yes: what waited for it goes out. */
  async release(addressHash: string): Promise<void> {
    this.ctx.storage.transactionSync(() => this.#store.release(addressHash, Date.now()));
    await this.#arm();
  }

  /** No more mail to this address, also none that is waiting. */
  suppress(addressHash: string): void {
    this.ctx.storage.transactionSync(() => this.#store.suppressAll(addressHash, Date.now()));
  }

  /** Forgets the workbook: mails, batches, invitations, the key. Who wants no more mail stays known with the recipient. */
  async forget({ keyHash }: Caller): Promise<true | null> {
    if (this.#store.keyHash() !== keyHash) return null;
    await this.#store.forgetAll();
    await this.#arm();
    return true;
  }

  /** Never throws: the platform gives up on an alarm that does. */
  override async alarm(): Promise<void> {
    try {
      const { mail, mailFrom, isSending } = parseSettings(this.env);
      if (this.#idleAt(0) <= Date.now()) return await this.#vanish();
      this.#store.forgetDue(Date.now());
      if (!isSending) return await this.#arm(Date.now() + MEND_MS);
      await deliverDue({
        store: this.#store,
        send: transportFor(mail),
        from: mailFrom,
        now: Date.now,
        random: Math.random,
      });
      await this.#arm();
    } catch (error) {
      console.error("outbox alarm:", error instanceof Error ? error.name : "unknown error");
      await this.ctx.storage.setAlarm(Date.now() + MEND_MS).catch(() => console.error("outbox alarm: not set"));
    }
  }

  /** Leaves nothing, not even empty tables and an alarm: then the object does not exist any more. */
  async #vanish(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.#opened = null;
  }

  async #arm(notBefore = Date.now()): Promise<void> {
    const wake = Math.min(this.#store.nextWake() ?? Number.POSITIVE_INFINITY, this.#idleAt(Date.now()));
    await this.ctx.storage.setAlarm(Math.max(wake, notBefore));
  }

  /** When the workbook will have been idle for too long; one that was never used counts as used at `otherwise`. */
  #idleAt(otherwise: number): number {
    return (this.#store.usedAt() ?? otherwise) + IDLE_MS;
  }

  #mayUse(keyHash: string): boolean {
    const own = this.#store.keyHash();
    return own === null || own === keyHash;
  }

  #isNew(contentHash: string): boolean {
    return (this.#store.findByContent(contentHash)?.state ?? "failed") === "failed";
  }

  #reception(caller: Caller) {
    return reception(this.env, parseSettings(this.env), this.#store, caller);
  }

  get #store(): SqliteStore {
    this.#opened ??= sqliteStore(this.ctx.storage);
    return this.#opened;
  }
}

const opaqueId = () => crypto.randomUUID().replaceAll("-", "");
