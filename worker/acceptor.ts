import * as z from "zod";

/** What an acceptor gives for a value that does not follow the schema; why not is for zod to say. */
export const REFUSED = Symbol("refused");

/** Gives the value with the defaults filled in, or `REFUSED`. */
type Acceptor<T = unknown> = (value: unknown) => T | typeof REFUSED;

type Check = z.core.$ZodCheck;

const known = new WeakMap<z.core.$ZodType, Acceptor>();

/**
 * A schema worked into plain functions, once. zod has no compiler on Workers (it would need `eval`) and takes some ten times as long as
 * JSON.parse; this agrees with it on what is right, so the schema stays the one source of truth.
 */
export function acceptorOf<Schema extends z.core.$ZodType>(schema: Schema): Acceptor<z.output<Schema>> {
  const acceptor = known.get(schema) ?? compile(schema);
  known.set(schema, acceptor);
  return acceptor as Acceptor<z.output<Schema>>;
}

function compile(schema: z.core.$ZodType): Acceptor {
  if (schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever)
    return checked(schema, objectAcceptor(schema));
  if (schema instanceof z.ZodArray) return checked(schema, arrayAcceptor(schema));
  if (schema instanceof z.ZodNullable) return nullable(acceptorOf(schema.unwrap()));
  if (schema instanceof z.ZodDefault) return acceptorOf(schema.unwrap());
  if (schema instanceof z.ZodString)
    return checked(
      schema,
      only((value) => typeof value === "string"),
    );
  if (schema instanceof z.ZodBoolean)
    return checked(
      schema,
      only((value) => typeof value === "boolean"),
    );
  if (schema instanceof z.ZodLiteral || schema instanceof z.ZodEnum) {
    const values = new Set<unknown>(schema instanceof z.ZodEnum ? schema.options : schema.values);
    return checked(
      schema,
      only((value) => values.has(value)),
    );
  }
  return byZod(schema);
}

const only =
  (holds: (value: unknown) => boolean): Acceptor =>
  (value) =>
    holds(value) ? value : REFUSED;

const nullable =
  (inner: Acceptor): Acceptor =>
  (value) =>
    value === null ? null : inner(value);

/** For what is not worked out here, such as numbers with their many rules. */
const byZod = (schema: z.core.$ZodType): Acceptor => {
  return (value) => {
    const { success, data } = z.safeParse(schema, value);
    return success ? data : REFUSED;
  };
};

/** With the schema's further rules, of which the common ones are asked directly. */
function checked(schema: z.core.$ZodType, inner: Acceptor): Acceptor {
  const checks = schema._zod.def.checks ?? [];
  if (checks.some(({ _zod }) => _zod.def.check === "overwrite")) return byZod(schema);
  const [rule, ...rules] = checks.map(ruleOf);
  if (rule === undefined) return inner;
  if (rules.length === 0)
    return (value) => {
      const accepted = inner(value);
      return accepted === REFUSED || rule(accepted) ? accepted : REFUSED;
    };
  rules.unshift(rule);
  return (value) => {
    const accepted = inner(value);
    return accepted === REFUSED || rules.every((rule) => rule(accepted)) ? accepted : REFUSED;
  };
}

function ruleOf({ _zod: { def, check } }: Check): (value: unknown) => boolean {
  if ("pattern" in def && def.pattern instanceof RegExp && !def.pattern.global && !def.pattern.sticky) {
    const { pattern } = def;
    return (value) => pattern.test(String(value));
  }
  if ("fn" in def && typeof def.fn === "function") {
    const holds = def.fn as (value: unknown) => unknown;
    return (value) => Boolean(holds(value));
  }
  const run = check as (payload: z.core.ParsePayload) => unknown;
  return (value) => {
    const payload: z.core.ParsePayload = { value, issues: [] };
    run(payload);
    return payload.issues.length === 0;
  };
}

function arrayAcceptor({ element }: z.ZodArray): Acceptor {
  const acceptItem = acceptorOf(element);
  return (value) => {
    if (!Array.isArray(value)) return REFUSED;
    let list: unknown[] = value;
    for (let index = 0; index < value.length; index++) {
      const item = acceptItem(value[index]);
      if (item === REFUSED) return REFUSED;
      if (item === value[index]) continue;
      if (list === value) list = [...value];
      list[index] = item;
    }
    return list;
  };
}

function objectAcceptor({ shape }: z.ZodObject): Acceptor {
  const fields = Object.entries<z.core.$ZodType>(shape).map(([name, field]) => ({
    name,
    accept: acceptorOf(field),
    fallback: field instanceof z.ZodDefault ? () => field.def.defaultValue : null,
  }));
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return REFUSED;
    const record = value as Record<string, unknown>;
    let filled: Record<string, unknown> | null = null;
    let present = 0;
    for (const { name, accept, fallback } of fields) {
      const held = record[name];
      if (held !== undefined || name in record) present++;
      if (held === undefined && fallback === null) return REFUSED;
      const accepted = held === undefined ? fallback?.() : accept(held);
      if (accepted === REFUSED) return REFUSED;
      if (accepted === held) continue;
      filled ??= { ...record };
      filled[name] = accepted;
    }
    for (const _ in record) present--;
    return present === 0 ? (filled ?? record) : REFUSED; // a field that is not in the shape
  };
}
