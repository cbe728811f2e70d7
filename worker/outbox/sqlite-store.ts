import { applyEvent } from "./apply.ts";
import { migrate } from "./migrate.ts";
import type { MailEvent, MailState } from "./states.ts";
import type { BatchEntry, DeliveryStore, IntakeStore, Invited, Mail } from "./store.ts";

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
    saveInvitation: ({ person, recipient, isAllowed, contentHash }) => {
      sql.exec(
        "INSERT OR REPLACE INTO invitation VALUES (?, ?, ?, ?)",
        person,
        recipient,
        isAllowed ? 1 : 0,
        contentHash,
      );
    },
  };
  /** Applies `event` to every mail in `state`, of one recipient if `addressHash` is given. */
  const applyToAll = (event: MailEvent, state: MailState, now: number, addressHash: string | null = null) => {
    const rows = sql.exec<MailRecord>(
      "SELECT * FROM mail WHERE state = ?1 AND (?2 IS NULL OR address_hash = ?2)",
      state,
      addressHash,
    );
    for (const row of rows.toArray()) {
      const after = applyEvent(toMail(row), event, now);
      if (after) delivery.save(after);
    }
  };

  return {
    ...delivery,
    ...intake,
    keyHash: () => first<{ key_hash: string }>("SELECT key_hash FROM workbook")?.key_hash ?? null,
    /** Sets the key of a workbook that has none, and remembers that it was used. */
    use: (keyHash: string, now: number) => {
      sql.exec(
        "INSERT INTO workbook VALUES (1, ?, ?) ON CONFLICT DO UPDATE SET used_at = excluded.used_at",
        keyHash,
        now,
      );
    },
    usedAt: () => first<{ used_at: number }>("SELECT used_at FROM workbook")?.used_at ?? null,
    hasBatch: (batch: string) => first("SELECT 1 FROM batch WHERE id = ?", batch) !== null,
    batch: (batch: string): BatchEntry[] =>
      sql
        .exec<BatchEntry>(
          `SELECT owner, state, attempts, problem FROM batch_mail JOIN mail ON mail.id = batch_mail.mail
           WHERE batch = ? ORDER BY batch_mail.rowid`,
          batch,
        )
        .toArray(),
    /** No more mail to this address, also none that waits. */
    suppressAll: (addressHash: string, now: number) => {
      sql.exec("INSERT OR IGNORE INTO suppression VALUES (?)", addressHash);
      for (const state of ["awaiting_confirmation", "pending", "claimed"] as const)
        applyToAll("suppress", state, now, addressHash);
    },
    /** Mail to this address need not wait any more. */
    release: (addressHash: string, now: number) => applyToAll("confirm", "awaiting_confirmation", now, addressHash),
    /** True if the last confirmation mail to this recipient is known not to have arrived. */
    isQuestionRefused: (recipient: string): boolean =>
      first(
        `SELECT 1 FROM invitation JOIN mail ON mail.content_hash = invitation.content_hash
         WHERE recipient = ? AND state = 'failed' LIMIT 1`,
        recipient,
      ) !== null,
    invitations: (): Invited[] =>
      sql
        .exec<{ person: string; recipient: string; is_allowed: number; content_hash: string | null }>(
          "SELECT * FROM invitation ORDER BY rowid",
        )
        .toArray()
        .map(({ is_allowed, content_hash, ...row }) => ({
          ...row,
          isAllowed: is_allowed === 1,
          contentHash: content_hash,
        })),
    applyToAll,
    /** Takes text and address out of every mail whose time of forgetting has come, or whose recipient has not said yes in time. */
    forgetDue: (now: number) => {
      sql.exec(
        `UPDATE mail SET state = 'failed', problem = 'not_confirmed', address = NULL, content = NULL
         WHERE state = 'awaiting_confirmation' AND due_at <= ?`,
        now,
      );
      sql.exec(
        "UPDATE mail SET address = NULL, content = NULL WHERE state IN ('failed', 'unclear') AND due_at <= ?",
        now,
      );
    },
    /** When something is to be done next: an attempt, or forgetting a text. */
    nextWake: (): number | null =>
      first<{ at: number | null }>(
        "SELECT min(due_at) AS at FROM mail WHERE state = 'pending' OR (state IN ('failed', 'unclear', 'awaiting_confirmation') AND address IS NOT NULL)",
      )?.at ?? null,
    /** Empties everything; whoever is under way finds nothing any more. */
    forgetAll: async () => {
      await storage.deleteAlarm();
      await storage.deleteAll();
      migrate(storage);
    },
  };
}
export type SqliteStore = ReturnType<typeof sqliteStore>;
