import { DurableObject } from "cloudflare:workers";
import { dayOf } from "./recipient-record.ts";

const SCHEMA =
  "CREATE TABLE IF NOT EXISTS counted (day TEXT, mail TEXT, PRIMARY KEY (day, mail)) STRICT, WITHOUT ROWID";

/** The one name under which this object exists. */
export const DEPLOYMENT = "deployment";

/** Counts the mails that all workbooks of this Worker together have accepted today (UTC). Knows content hashes alone. */
export class Deployment extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec(SCHEMA);
  }

  /** For each group of mails whether it fits, as a whole, into the day's `limit`; what was counted before counts once. */
  reserve(groups: readonly (readonly string[])[], limit: number): boolean[] {
    const { sql } = this.ctx.storage;
    const day = dayOf(Date.now());
    return this.ctx.storage.transactionSync(() => {
      sql.exec("DELETE FROM counted WHERE day < ?", day);
      let count = Number(sql.exec("SELECT count(*) AS mails FROM counted WHERE day = ?", day).one().mails);
      const isNew = (mail: string) =>
        sql.exec("SELECT 1 FROM counted WHERE day = ? AND mail = ?", day, mail).toArray().length === 0;
      return groups.map((mails) => {
        const fresh = [...new Set(mails)].filter(isNew);
        if (count + fresh.length > limit) return false;
        for (const mail of fresh) sql.exec("INSERT INTO counted VALUES (?, ?)", day, mail);
        count += fresh.length;
        return true;
      });
    });
  }
}
