import { applyEvent } from "./apply.ts";
import { migrate } from "./migrate.ts";
import type { MailEvent, MailState } from "./states.ts";
import type { BatchEntry, DeliveryStore, IntakeStore, Mail } from "./store.ts";

type MailRecord = {
  id: string;
  content_hash: string;
  address_hash: string;
  state: MailState;
  attempts: number;
  problem: string | null;
  created_at: number;
  due_at: number;
  address: string | null;
  content: string | null;
};

const toMail = (row: MailRecord): Mail => ({
  id: row.id,
  contentHash: row.content_hash,
  addressHash: row.address_hash,
  state: row.state,
  attempts: row.attempts,
  problem: row.problem,
  createdAt: row.created_at,
  dueAt: row.due_at,
  address: row.address,
  content: row.content,
});

/** The outbox of one workbook in the SQLite database of its Durable Object. */
export function sqliteStore(storage: DurableObjectStorage) {
  const { sql } = storage;
  migrate(storage);
  const first = <Row extends Record<string, SqlStorageValue>>(query: string, ...values: unknown[]): Row | null =>
    sql.exec<Row>(query, ...values).toArray()[0] ?? null;
  const mail = (where: string, ...values: unknown[]): Mail | null => {
    const row = first<MailRecord>(`SELECT * FROM mail WHERE ${where} LIMIT 1`, ...values);
    return row && toMail(row);
  };

  const delivery: DeliveryStore = {
    find: (id) => mail("id = ?", id),
    save: (it) => {
      sql.exec(
        "INSERT OR REPLACE INTO mail VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        it.id,
        it.contentHash,
        it.addressHash,
        it.state,
        it.attempts,
        it.problem,
        it.createdAt,
        it.dueAt,
        it.address,
        it.content,
      );
    },
    nextDue: (now) => mail("state = 'pending' AND due_at <= ? ORDER BY due_at", now)?.id ?? null,
    postpone: (now, until) => {
      sql.exec("UPDATE mail SET due_at = ? WHERE state = 'pending' AND due_at <= ?", until, now);
    },
    sync: () => storage.sync(),
  };
  const intake: Omit<IntakeStore, "save"> = {
    findByContent: (contentHash) => mail("content_hash = ?", contentHash),
    isSuppressed: (addressHash) => first("SELECT 1 FROM suppression WHERE address_hash = ?", addressHash) !== null,
    accepted: (day) => first<{ mails: number }>("SELECT mails FROM accepted WHERE day = ?", day)?.mails ?? 0,
    countAccepted: (day) => {
      sql.exec("INSERT INTO accepted VALUES (?, 1) ON CONFLICT DO UPDATE SET mails = mails + 1", day);
    },
    openBatch: (batch, now) => {
      sql.exec("INSERT INTO batch VALUES (?, ?)", batch, now);
    },
    addToBatch: (batch, owner, id) => {
      sql.exec("INSERT INTO batch_mail VALUES (?, ?, ?)", batch, owner, id);
    },
    findInBatch: (batch, owner) =>
      mail("id = (SELECT mail FROM batch_mail WHERE batch = ? AND owner = ?)", batch, owner),
  };
  return {
    ...delivery,
    ...intake,
    keyHash: () => first<{ key_hash: string }>("SELECT key_hash FROM workbook")?.key_hash ?? null,
    setKeyHash: (keyHash: string) => {
      sql.exec("INSERT INTO workbook VALUES (1, ?)", keyHash);
    },
    hasBatch: (batch: string) => first("SELECT 1 FROM batch WHERE id = ?", batch) !== null,
    batch: (batch: string): BatchEntry[] =>
      sql
        .exec<BatchEntry>(
          `SELECT owner, state, attempts, problem FROM batch_mail JOIN mail ON mail.id = batch_mail.mail
           WHERE batch = ? ORDER BY batch_mail.rowid`,
          batch,
        )
        .toArray(),
    suppress: (addressHash: string) => {
      sql.exec("INSERT OR IGNORE INTO suppression VALUES (?)", addressHash);
    },
    /** Applies `event` to every mail in `state`, of one recipient if `addressHash` is given. */
    applyToAll: (event: MailEvent, state: MailState, now: number, addressHash: string | null = null) => {
      const rows = sql.exec<MailRecord>(
        "SELECT * FROM mail WHERE state = ?1 AND (?2 IS NULL OR address_hash = ?2)",
        state,
        addressHash,
      );
      for (const row of rows.toArray()) {
        const after = applyEvent(toMail(row), event, now);
        if (after) delivery.save(after);
      }
    },
    /** Takes text and address out of every mail whose time of forgetting has come. */
    forgetDue: (now: number) => {
      sql.exec(
        "UPDATE mail SET address = NULL, content = NULL WHERE state IN ('failed', 'unclear') AND due_at <= ?",
        now,
      );
    },
    /** When something is to be done next: an attempt, or forgetting a text. */
    nextWake: (): number | null =>
      first<{ at: number | null }>(
        "SELECT min(due_at) AS at FROM mail WHERE state = 'pending' OR (state IN ('failed', 'unclear') AND address IS NOT NULL)",
      )?.at ?? null,
    forgetAll: async () => {
      await storage.deleteAlarm();
      await storage.deleteAll();
      migrate(storage);
    },
  };
}
export type SqliteStore = ReturnType<typeof sqliteStore>;
