import { applyToAll } from "./apply.ts";
import { FAR_MS } from "./backoff.ts";
import { migrate } from "./migrate.ts";
import type { MailState } from "./states.ts";
import type { BatchEntry, DeliveryStore, IntakeStore, Invited, Mail, OutboxStore, Rest } from "./store.ts";
import type { Vault } from "./vault.ts";

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

/** The outbox of one workbook in the SQLite database of its Durable Object; addresses and texts are in it under seal. */
export function sqliteStore(storage: DurableObjectStorage, vault: Vault) {
  const toMail = (row: MailRecord): Mail => ({
    id: row.id,
    contentHash: row.content_hash,
    addressHash: row.address_hash,
    state: row.state,
    attempts: row.attempts,
    problem: row.problem,
    createdAt: row.created_at,
    dueAt: row.due_at,
    address: row.address === null ? null : vault.open(row.address),
    content: row.content === null ? null : vault.open(row.content),
  });
  let isMigrated = false;
  /** Makes the tables when they are first wanted: an object that has forgotten everything holds nothing, until it is asked again. */
  const database = (): SqlStorage => {
    if (!isMigrated) migrate(storage);
    isMigrated = true;
    return storage.sql;
  };
  const sql = {
    exec: ((query: string, ...values: unknown[]) => database().exec(query, ...values)) as SqlStorage["exec"],
  };
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
        `INSERT INTO mail VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET state = excluded.state, attempts = excluded.attempts, problem = excluded.problem,
           created_at = excluded.created_at, due_at = excluded.due_at, address = excluded.address, content = excluded.content`,
        it.id,
        it.contentHash,
        it.addressHash,
        it.state,
        it.attempts,
        it.problem,
        it.createdAt,
        it.dueAt,
        it.address === null ? null : vault.seal(it.address),
        it.content === null ? null : vault.seal(it.content),
      );
    },
    nextDue: (now, slow) => {
      const due = first<{ id: string; address_hash: string; is_slow: number }>(
        `SELECT id, address_hash, address_hash IN (SELECT address_hash FROM mail WHERE problem = 'timeout') AS is_slow
         FROM mail WHERE state = 'pending' AND (due_at <= ? OR due_at > ?) AND (? OR NOT is_slow)
           AND address_hash NOT IN (SELECT address_hash FROM mail WHERE state IN ('claimed', 'handover'))
         ORDER BY attempts > 0, due_at, rowid LIMIT 1`,
        now,
        now + FAR_MS,
        slow ? 1 : 0,
      );
      return due && { id: due.id, addressHash: due.address_hash, isSlow: due.is_slow === 1 };
    },
    isSuppressed: (addressHash) => first("SELECT 1 FROM suppression WHERE address_hash = ?", addressHash) !== null,
    rest: () => first<Rest & Record<string, number>>("SELECT failures, until FROM rest"),
    setRest: (rest) => {
      if (rest === null) sql.exec("DELETE FROM rest");
      else sql.exec("INSERT OR REPLACE INTO rest VALUES (1, ?, ?)", rest.failures, rest.until);
    },
    sync: () => storage.sync(),
  };
  const intake: Omit<IntakeStore, "save" | "isSuppressed"> = {
    findByContent: (contentHash) => mail("content_hash = ?", contentHash),
    accepted: (day) => first<{ mails: number }>("SELECT mails FROM accepted WHERE day = ?", day)?.mails ?? 0,
    countAccepted: (day) => {
      sql.exec("INSERT INTO accepted VALUES (?, 1) ON CONFLICT DO UPDATE SET mails = mails + 1", day);
    },
    openBatch: (batch, now) => {
      sql.exec(
        "INSERT INTO batch VALUES (?, ?) ON CONFLICT DO UPDATE SET created_at = excluded.created_at",
        batch,
        now,
      );
    },
    addToBatch: (batch, owner, id) => {
      sql.exec("INSERT OR IGNORE INTO batch_mail VALUES (?, ?, ?)", batch, owner, id);
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
  const outbox: Omit<OutboxStore, keyof DeliveryStore | keyof IntakeStore> = {
    transaction: (change) => storage.transactionSync(change),
    inState: (state, addressHash) =>
      sql
        .exec<MailRecord>(
          "SELECT * FROM mail WHERE state = ?1 AND (?2 IS NULL OR address_hash = ?2) ORDER BY rowid",
          state,
          addressHash ?? null,
        )
        .toArray()
        .map(toMail),
    forgetDue: (now) => {
      sql.exec(
        `UPDATE mail SET state = 'failed', problem = 'not_confirmed', address = NULL, content = NULL
         WHERE state = 'awaiting_confirmation' AND due_at <= ?`,
        now,
      );
      sql.exec(
        `UPDATE mail SET address = NULL, content = NULL
         WHERE state IN ('failed', 'unclear') AND due_at <= ? AND address IS NOT NULL`,
        now,
      );
    },
    nextWake: (now) =>
      first<{ at: number | null }>(
        `SELECT min(CASE WHEN state IN ('pending', 'claimed', 'handover') AND due_at > ? THEN ? ELSE due_at END) AS at
         FROM mail WHERE state IN ('pending', 'claimed', 'handover', 'awaiting_confirmation')
           OR (state IN ('failed', 'unclear') AND address IS NOT NULL)`,
        now + FAR_MS,
        now,
      )?.at ?? null,
    usedAt: () => first<{ used_at: number }>("SELECT used_at FROM workbook")?.used_at ?? null,
    forgetAll: async () => {
      await storage.deleteAlarm();
      await storage.deleteAll();
      isMigrated = false;
    },
    alarm: () => storage.getAlarm(),
    setAlarm: (at) => (at === null ? storage.deleteAlarm() : storage.setAlarm(at)),
  };
  const store: OutboxStore = { ...delivery, ...intake, ...outbox };
  return {
    ...store,
    keyHash: () => first<{ key_hash: string }>("SELECT key_hash FROM workbook")?.key_hash ?? null,
    /** Sets the key of a workbook that has none, and remembers that it was used. */
    use: (keyHash: string, now: number) => {
      sql.exec(
        "INSERT INTO workbook VALUES (1, ?, ?) ON CONFLICT DO UPDATE SET used_at = excluded.used_at",
        keyHash,
        now,
      );
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
    /** No more mail to this address, also none that waits. */
    suppressAll: (addressHash: string, now: number) => {
      sql.exec("INSERT OR IGNORE INTO suppression VALUES (?)", addressHash);
      applyToAll(store, "suppress", { states: ["awaiting_confirmation", "pending", "claimed"], now, addressHash });
    },
    /** Takes back that this address wants no mail; what was stopped meanwhile is not known any more. */
    unsuppress: (addressHash: string) => {
      sql.exec("DELETE FROM suppression WHERE address_hash = ?", addressHash);
      const stopped = "FROM mail WHERE address_hash = ? AND state = 'suppressed'";
      sql.exec(`DELETE FROM batch_mail WHERE mail IN (SELECT id ${stopped})`, addressHash);
      sql.exec(`DELETE ${stopped}`, addressHash);
    },
    /** Mail to this address need not wait any more. */
    release: (addressHash: string, now: number) =>
      applyToAll(store, "confirm", { states: ["awaiting_confirmation"], now, addressHash }),
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
  };
}
export type SqliteStore = ReturnType<typeof sqliteStore>;
