import worker, {
  Deployment as RealDeployment,
  Outbox as RealOutbox,
  Recipient as RealRecipient,
} from "../../../worker/index.ts";

/** What Cloudflare would charge for, since the start: rows written (an alarm that is set or taken away is one) and calls of objects. */
const counts = { rows: 0, requests: 0 };

/** It is noon when the bench begins, so that no midnight falls into it but the one that it asks for. */
const realNow = Date.now;
let aheadMs = 12 * 3_600_000 - (realNow() % 86_400_000);
Date.now = () => realNow() + aheadMs;

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
    return setAlarm(at - aheadMs);
  });
  for (const name of ["deleteAlarm", "deleteAll"] as const) {
    const remove: () => Promise<void> = storage[name].bind(storage);
    shadow(storage, name, () => {
      counts.rows++;
      return remove();
    });
  }
  const getAlarm = storage.getAlarm.bind(storage);
  shadow(storage, "getAlarm", async () => {
    const at = await getAlarm();
    return at === null ? null : at + aheadMs;
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
export const Deployment = counting(RealDeployment);

const recipients = new Set<string>();
export class Recipient extends counting(RealRecipient) {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    recipients.add(ctx.id.toString());
  }
  /** Its alarm rings: nothing of the day before is needed any more. */
  midnight(): Promise<void> {
    return this.alarm();
  }
}

/** It is past midnight, and every recipient's alarm has rung. */
async function passMidnight({ RECIPIENT }: Env): Promise<void> {
  aheadMs += 12.5 * 3_600_000;
  const objects = RECIPIENT as unknown as DurableObjectNamespace<Recipient>;
  await Promise.all([...recipients].map((id) => objects.get(objects.idFromString(id)).midnight()));
}

export default {
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === "/midnight") await passMidnight(env);
    return pathname === "/midnight" || pathname === "/counts"
      ? Response.json(counts)
      : worker.fetch(request, env, context);
  },
};
