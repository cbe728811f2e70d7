import worker, {
  Deployment as RealDeployment,
  Outbox as RealOutbox,
  Recipient as RealRecipient,
} from "../../../worker/index.ts";

/** What Cloudflare would charge for, since the start: rows written (an alarm that is set is one) and calls of objects. */
const counts = { rows: 0, requests: 0 };

/** Counts what is written from now on; workerd takes no storage but its own, so its calls are put in front of it. */
function count({ storage }: DurableObjectState): void {
  const { sql, kv } = storage;
  const shadow = (target: object, name: string, value: unknown) => Object.defineProperty(target, name, { value });
  const exec = sql.exec.bind(sql);
  shadow(sql, "exec", (query: string, ...values: unknown[]) => {
    const cursor = exec(query, ...values);
    counts.rows += cursor.rowsWritten;
    return cursor;
  });
  shadow(storage, "sql", sql);
  const put = kv.put.bind(kv);
  shadow(kv, "put", (key: string, value: unknown) => {
    counts.rows++;
    put(key, value);
  });
  shadow(storage, "kv", kv);
  const setAlarm = storage.setAlarm.bind(storage);
  shadow(storage, "setAlarm", (at: number) => {
    counts.rows++;
    return setAlarm(at);
  });
}

type ObjectClass = new (ctx: DurableObjectState, env: Env) => object;

/** The same class, with its storage and its calls counted. */
function counting<T extends ObjectClass>(Real: T): T {
  class Counting extends (Real as ObjectClass) {
    constructor(ctx: DurableObjectState, env: Env) {
      count(ctx);
      super(ctx, env);
    }
  }
  for (const name of Object.getOwnPropertyNames(Real.prototype)) {
    const method: unknown = Reflect.get(Real.prototype, name);
    if (name === "constructor" || typeof method !== "function") continue;
    Object.defineProperty(Counting.prototype, name, {
      value(this: object, ...values: unknown[]) {
        counts.requests++;
        return method.apply(this, values);
      },
    });
  }
  return Counting as T;
}

export const Outbox = counting(RealOutbox);
export const Recipient = counting(RealRecipient);
export const Deployment = counting(RealDeployment);

export default {
  fetch: (request: Request, env: Env, context: ExecutionContext) =>
    new URL(request.url).pathname === "/counts" ? Response.json(counts) : worker.fetch(request, env, context),
};
