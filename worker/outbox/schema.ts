const STATES_OF_2026_11 =
  "'awaiting_confirmation', 'pending', 'claimed', 'handover', 'sent', 'failed', 'unclear', 'suppressed'";

/**
 * What made the tables what they are, step by step; an object runs those that it has not run yet. Only ever add a step: there are
 * objects that have run the others. states.ts says which state may follow on which. Times are milliseconds since 1970; hashes
 * are keyed (keyed-hash.ts).
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS workbook (only INTEGER PRIMARY KEY CHECK (only = 1), key_hash TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS mail (
    id TEXT PRIMARY KEY,
    content_hash TEXT NOT NULL UNIQUE,
    address_hash TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'claimed', 'handover', 'sent', 'failed', 'unclear', 'suppressed')),
    attempts INTEGER NOT NULL,
    problem TEXT,
    created_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    address TEXT,
    content TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS mail_by_state ON mail (state, due_at);
  CREATE TABLE IF NOT EXISTS batch (id TEXT PRIMARY KEY, created_at INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS batch_mail (
    batch TEXT NOT NULL, owner TEXT NOT NULL, mail TEXT NOT NULL, PRIMARY KEY (batch, owner)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS suppression (address_hash TEXT PRIMARY KEY) STRICT;
  CREATE TABLE IF NOT EXISTS accepted (day TEXT PRIMARY KEY, mails INTEGER NOT NULL) STRICT;`,

  `CREATE TABLE mail_with_all_states (
    id TEXT PRIMARY KEY,
    content_hash TEXT NOT NULL UNIQUE,
    address_hash TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN (${STATES_OF_2026_11})),
    attempts INTEGER NOT NULL,
    problem TEXT,
    created_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    address TEXT,
    content TEXT
  ) STRICT;
  INSERT INTO mail_with_all_states SELECT * FROM mail;
  DROP TABLE mail;
  ALTER TABLE mail_with_all_states RENAME TO mail;
  CREATE INDEX mail_by_state ON mail (state, due_at);`,

  `CREATE TABLE invitation (
    person TEXT PRIMARY KEY, recipient TEXT NOT NULL, is_allowed INTEGER NOT NULL, content_hash TEXT
  ) STRICT;
  ALTER TABLE workbook ADD COLUMN used_at INTEGER NOT NULL DEFAULT 0;
  UPDATE workbook SET used_at = coalesce((SELECT max(created_at) FROM batch), 0);`,

  // Nothing got through to the mail server, so many times in a row: no attempt is made until then.
  "CREATE TABLE rest (only INTEGER PRIMARY KEY CHECK (only = 1), failures INTEGER NOT NULL, until INTEGER NOT NULL) STRICT",
];
