import { DurableObject } from "cloudflare:workers";
import { parseSettings } from "../env.ts";
import { outboxOf } from "./outbox-of.ts";
import {
  type Admission,
  type Application,
  admit,
  confirm,
  hasConsent,
  NEW_RECIPIENT,
  type Outlook,
  outlookOf,
  type RecipientRecord,
  resume,
  retract,
  stop,
  stored,
  tidy,
  tidyAt,
  told,
} from "./recipient-record.ts";

/** How soon a workbook is told again of a confirmation that it could not, or perhaps not yet, be told of. */
const TELL_AGAIN_MS = 60_000;
const RECORD = "record";

/** What a workbook is to know of a person. */
export type Consent = "confirmed" | "unconfirmed" | "stopped";

/**
 * One address, all workbooks taken together: consent, opt-outs, the day's mails. Nothing in it can be read as an address; it is
 * found by `recipientName` alone.
 */
export class Recipient extends DurableObject<Env> {
  /** May this workbook send, or ask? Counts the mail. */
  async admit(application: Application): Promise<Admission> {
    const { record, admission } = admit(this.#record(), application, Date.now());
    await this.#save(record);
    return admission;
  }

  /** How a mail of this workbook would fare now. Changes nothing. */
  outlook(workbook: string): Outlook {
    return outlookOf(this.#record(), workbook, Date.now());
  }

  /** The workbook's outbox has stored the question of that time, if one is given. */
  async stored(workbook: string, askedAt: number | null): Promise<{ consent: Consent; askedAt: number | null }> {
    if (askedAt !== null) await this.#save(stored(this.#record(), workbook, askedAt));
    const record = this.#record();
    const isStopped = record.stopped.includes(workbook);
    const consent = isStopped ? "stopped" : hasConsent(record, Date.now()) ? "confirmed" : "unconfirmed";
    return { consent, askedAt: record.asked?.at ?? null };
  }

  /** The workbook's question was refused by the mail server: it may be put again. */
  async retract(workbook: string): Promise<void> {
    await this.#save(retract(this.#record(), workbook));
  }

  /** Consent is given: what waits goes out. */
  async confirm(): Promise<void> {
    await this.#save(confirm(this.#record(), Date.now()));
    await this.#tell();
  }

  /** No more mail from this workbook. */
  async stop(workbook: string): Promise<void> {
    await this.#save(stop(this.#record(), workbook));
  }

  /** Mail from this workbook is welcome again. */
  async resume(workbook: string): Promise<void> {
    await this.#save(resume(this.#record(), workbook));
  }

  /** Never throws: the platform gives up on an alarm that does. */
  override async alarm(): Promise<void> {
    try {
      await this.#tell();
      const record = tidy(this.#record(), Date.now());
      if (record !== null) return await this.#save(record);
      await this.ctx.storage.deleteAlarm();
      await this.ctx.storage.deleteAll();
    } catch (error) {
      console.error("recipient alarm:", error instanceof Error ? error.name : "unknown error");
      await this.ctx.storage
        .setAlarm(Date.now() + TELL_AGAIN_MS)
        .catch(() => console.error("recipient alarm: not set"));
    }
  }

  /** Lets the mail go that waits in workbooks for this confirmation; what cannot be told now is told later. */
  async #tell(): Promise<void> {
    if (!hasConsent(this.#record(), Date.now())) return;
    const settings = parseSettings(this.env);
    for (const { workbook, addressHash } of this.#record().waiting) {
      try {
        await outboxOf(this.env.OUTBOX, settings, workbook).release(addressHash);
      } catch (error) {
        console.error("recipient tell:", error instanceof Error ? error.name : "unknown error");
        continue;
      }
      await this.#save(told(this.#record(), workbook, Date.now())); // of the record anew: others may have called meanwhile
    }
  }

  #record(): RecipientRecord {
    return this.ctx.storage.kv.get<RecipientRecord>(RECORD) ?? NEW_RECIPIENT;
  }

  async #save(record: RecipientRecord): Promise<void> {
    this.ctx.storage.kv.put(RECORD, record);
    const isToTell = hasConsent(record, Date.now()) && record.waiting.length > 0;
    const at = isToTell ? Date.now() + TELL_AGAIN_MS : tidyAt(record);
    if (at !== null) await this.ctx.storage.setAlarm(at);
  }
}
