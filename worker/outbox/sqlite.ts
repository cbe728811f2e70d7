import { migrate } from "./migrate.ts";

/** The SQLite database of a Durable Object, whose tables are made when they are first wanted. */
export function sqliteOf(storage: DurableObjectStorage) {
  let isMigrated = false;
  /** An object that has forgotten everything holds nothing, until it is asked again. */
  const database = (): SqlStorage => {
    if (!isMigrated) migrate(storage);
    isMigrated = true;
    return storage.sql;
  };
  const exec = ((query: string, ...values: unknown[]) => database().exec(query, ...values)) as SqlStorage["exec"];
  return {
    exec,
    /** The first row, or null. */
    first: <Row extends Record<string, SqlStorageValue>>(query: string, ...values: unknown[]): Row | null =>
      exec<Row>(query, ...values).toArray()[0] ?? null,
    /** Nothing is left, no alarm either. */
    async forgetAll(): Promise<void> {
      await storage.deleteAlarm();
      await storage.deleteAll();
      isMigrated = false;
    },
  };
}
export type Sqlite = ReturnType<typeof sqliteOf>;
