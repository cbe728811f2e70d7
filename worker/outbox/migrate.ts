import { MIGRATIONS } from "./schema.ts";

/** Brings the tables of an object up to date, all steps or none. An object of before steps were counted runs the first in vain. */
export function migrate(storage: DurableObjectStorage): void {
  const { sql } = storage;
  storage.transactionSync(() => {
    sql.exec(
      "CREATE TABLE IF NOT EXISTS schema (only INTEGER PRIMARY KEY CHECK (only = 1), version INTEGER NOT NULL) STRICT",
    );
    const version = sql.exec<{ version: number }>("SELECT version FROM schema").toArray()[0]?.version ?? 0;
    if (version >= MIGRATIONS.length) return;
    for (const step of MIGRATIONS.slice(version)) sql.exec(step);
    sql.exec("INSERT OR REPLACE INTO schema VALUES (1, ?)", MIGRATIONS.length);
  });
}
