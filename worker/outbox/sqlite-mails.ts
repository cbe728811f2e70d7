import { FAR_MS } from "./backoff.ts";
import type { Sqlite } from "./sqlite.ts";
import type { MailState } from "./states.ts";
import type { Mail, OutboxStore } from "./store.ts";
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

/** The table of mails, addresses and texts under seal; `one` is the first mail of which that is true. */
export function sqliteMails(sql: Sqlite, vault: Vault) {
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
  const one = (where: string, ...values: unknown[]): Mail | null => {
    const row = sql.first<MailRecord>(`SELECT * FROM mail WHERE ${where} LIMIT 1`, ...values);
    return row && toMail(row);
  };
  return {
    one,
    find: (id) => one("id = ?", id),
    findByContent: (contentHash) => one("content_hash = ?", contentHash),
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
      const due = sql.first<{ id: string; address_hash: string; is_slow: number }>(
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
      sql.first<{ at: number | null }>(
        `SELECT min(CASE WHEN state IN ('pending', 'claimed', 'handover') AND due_at > ? THEN ? ELSE due_at END) AS at
         FROM mail WHERE state IN ('pending', 'claimed', 'handover', 'awaiting_confirmation')
           OR (state IN ('failed', 'unclear') AND address IS NOT NULL)`,
        now + FAR_MS,
        now,
      )?.at ?? null,
  } satisfies Partial<OutboxStore> & { one: typeof one };
}
