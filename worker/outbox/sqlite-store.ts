import { applyToAll } from "./apply.ts";
import { sqliteOf } from "./sqlite.ts";
import { sqliteMails } from "./sqlite-mails.ts";
import type { BatchEntry, Invited, OutboxStore, Rest } from "./store.ts";
import type { Vault } from "./vault.ts";

/** The outbox of one workbook in the SQLite database of its Durable Object. */
export function sqliteStore(storage: DurableObjectStorage, vault: Vault) {
  const sql = sqliteOf(storage);
  const { one, ...mails } = sqliteMails(sql, vault);
  const store: OutboxStore = {
    ...mails,
    transaction: (change) => storage.transactionSync(change),
    sync: () => storage.sync(),
    alarm: () => storage.getAlarm(),
    setAlarm: (at) => (at === null ? storage.deleteAlarm() : storage.setAlarm(at)),
    forgetAll: sql.forgetAll,
    isSuppressed: (addressHash) => sql.first("SELECT 1 FROM suppression WHERE address_hash = ?", addressHash) !== null,
    rest: () => sql.first<Rest & Record<string, number>>("SELECT failures, until FROM rest"),
    setRest: (rest) => {
      if (rest === null) sql.exec("DELETE FROM rest");
      else sql.exec("INSERT OR REPLACE INTO rest VALUES (1, ?, ?)", rest.failures, rest.until);
    },
    accepted: (day) => sql.first<{ mails: number }>("SELECT mails FROM accepted WHERE day = ?", day)?.mails ?? 0,
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
      one("id = (SELECT mail FROM batch_mail WHERE batch = ? AND owner = ?)", batch, owner),
    saveInvitation: ({ person, recipient, isAllowed, contentHash }) => {
      const values = [person, recipient, isAllowed ? 1 : 0, contentHash];
      sql.exec("INSERT OR REPLACE INTO invitation VALUES (?, ?, ?, ?)", ...values);
    },
    usedAt: () => sql.first<{ used_at: number }>("SELECT used_at FROM workbook")?.used_at ?? null,
  };
  return {
    ...store,
    keyHash: () => sql.first<{ key_hash: string }>("SELECT key_hash FROM workbook")?.key_hash ?? null,
    /** Sets the key of a workbook that has none, and remembers that it was used. */
    use: (keyHash: string, now: number) => {
      sql.exec(
        "INSERT INTO workbook VALUES (1, ?, ?) ON CONFLICT DO UPDATE SET used_at = excluded.used_at",
        keyHash,
        now,
      );
    },
    hasBatch: (batch: string) => sql.first("SELECT 1 FROM batch WHERE id = ?", batch) !== null,
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
    /** The workbook has written to this address, or wanted to ask: then it has been told how things are with it. */
    isAcquainted: ({ addressHash, recipient }: { addressHash: string; recipient: string }): boolean =>
      sql.first(
        `SELECT 1 WHERE EXISTS (SELECT 1 FROM mail WHERE address_hash = ?)
           OR EXISTS (SELECT 1 FROM invitation WHERE recipient = ?)`,
        addressHash,
        recipient,
      ) !== null,
    /** True if the last confirmation mail to this recipient is known not to have arrived. */
    isQuestionRefused: (recipient: string): boolean =>
      sql.first(
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
