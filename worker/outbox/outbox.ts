import { DurableObject } from "cloudflare:workers";
import { parseSettings } from "../env.ts";
import { transportFor } from "../mail/transports.ts";
import { decide, type Verdict } from "./decide.ts";
import { type Intake, type Offer, takeIn } from "./intake.ts";
import { deliverDue } from "./round.ts";
import { type SqliteStore, sqliteStore } from "./sqlite-store.ts";
import type { BatchEntry } from "./store.ts";

/** How soon after a failure of ours (a wrong setting, a bug) the outbox tries again. */
const MEND_MS = 15 * 60_000;

/**
 * The mails of one workbook. Whoever comes first sets the workbook's key; to a wrong one every call answers null, as if there
 * were nothing here.
 */
export class Outbox extends DurableObject<Env> {
  readonly #store: SqliteStore;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = sqliteStore(ctx.storage);
    for (const state of ["claimed", "handover"] as const) this.#store.applyToAll("restart", state, Date.now());
    ctx.blockConcurrencyWhile(async () => {
      if ((await ctx.storage.getAlarm()) === null) await this.#arm();
    });
  }

  /** For each content whether its mail was accepted before; null if the workbook has another key. */
  known(keyHash: string, contentHashes: readonly string[]): boolean[] | null {
    const own = this.#store.keyHash();
    if (own !== null && own !== keyHash) return null;
    return contentHashes.map((hash) => (this.#store.findByContent(hash)?.state ?? "failed") !== "failed");
  }

  /** Accepts what is new and begins to send it. */
  async accept(keyHash: string, offers: readonly Offer[]): Promise<({ batch: string } & Intake) | null> {
    const batch = opaqueId();
    const intake = this.ctx.storage.transactionSync(() => {
      if (this.#store.keyHash() === null) this.#store.setKeyHash(keyHash);
      if (this.#store.keyHash() !== keyHash) return null;
      return takeIn(this.#store, offers, { batch, now: Date.now(), newId: opaqueId });
    });
    if (intake === null) return null;
    await this.#arm();
    return { batch, ...intake };
  }

  /** The mails of a batch, or null if there is none such. */
  batch(keyHash: string, batch: string): BatchEntry[] | null {
    return this.#store.keyHash() === keyHash && this.#store.hasBatch(batch) ? this.#store.batch(batch) : null;
  }

  /** Carries out what a person decided, and tells the batch as it is then; null if there is no such batch, or owner in it. */
  async decide(keyHash: string, verdict: Verdict): Promise<BatchEntry[] | "quota_exceeded" | null> {
    if (this.batch(keyHash, verdict.batch) === null) return null;
    const undecided = this.ctx.storage.transactionSync(() => decide(this.#store, verdict, Date.now()));
    if (undecided === "unknown") return null;
    if (undecided !== null) return undecided;
    await this.#arm();
    return this.#store.batch(verdict.batch);
  }

  /** No more mail to this address, also none that is waiting. */
  async suppress(addressHash: string): Promise<void> {
    this.ctx.storage.transactionSync(() => {
      this.#store.suppress(addressHash);
      for (const state of ["awaiting_confirmation", "pending", "claimed"] as const)
        this.#store.applyToAll("suppress", state, Date.now(), addressHash);
    });
  }

  /** Forgets the workbook: mails, batches, refusals of mail, the key. */
  async forget(keyHash: string): Promise<true | null> {
    if (this.#store.keyHash() !== keyHash) return null;
    await this.#store.forgetAll();
    return true;
  }

  /** Never throws: the platform gives up on an alarm that does. */
  override async alarm(): Promise<void> {
    try {
      const { mail, mailFrom } = parseSettings(this.env);
      this.#store.forgetDue(Date.now());
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

  async #arm(): Promise<void> {
    const wake = this.#store.nextWake();
    if (wake !== null) await this.ctx.storage.setAlarm(Math.max(wake, Date.now()));
  }
}

const opaqueId = () => crypto.randomUUID().replaceAll("-", "");
