import * as z from "zod";
import { isActorRow, isUpkeepRow } from "./row-checks.ts";
import { ROWS } from "./rows.ts";
import { allOf, type Rule, ruleOf } from "./rule.ts";

/** What an acceptor gives for a value that does not follow the schema; why not is for zod to say. */
export const REFUSED = Symbol("refused");

/** Gives the value with the defaults filled in, or `REFUSED`. */
type Acceptor<T = unknown> = (value: unknown) => T | typeof REFUSED;

const known = new WeakMap<z.core.$ZodType, Acceptor>();
const rowChecks: Readonly<Record<keyof typeof ROWS, Rule>> = { isActorRow, isUpkeepRow };
const rowNames = Object.keys(ROWS) as (keyof typeof ROWS)[];
const checkOfRow = new Map<z.core.$ZodType, Rule>(rowNames.map((name) => [ROWS[name], rowChecks[name]]));

/**
 * A schema worked into plain functions, once. zod has no compiler on Workers (it would need `eval`) and takes some ten times as long as
 * JSON.parse; this agrees with it on what is right, so the schema stays the one source of truth.
 */
export function acceptorOf<Schema extends z.core.$ZodType>(schema: Schema): Acceptor<z.output<Schema>> {
  const acceptor = known.get(schema) ?? quick(schema, compile(schema));
  known.set(schema, acceptor);
  return acceptor as Acceptor<z.output<Schema>>;
}

/** Where a check of rows was generated it comes first: it takes a third of the time. What it refuses may still lack a default. */
function quick(schema: z.core.$ZodType, accept: Acceptor): Acceptor {
  const isComplete = checkOfRow.get(schema);
  return isComplete ? (value) => (isComplete(value) ? value : accept(value)) : accept;
}

function compile(schema: z.core.$ZodType): Acceptor {
  const checks = schema._zod.def.checks ?? [];
  if (checks.length === 0 && schema instanceof z.ZodNullable) return nullable(acceptorOf(schema.unwrap()));
  if (checks.length === 0 && schema instanceof z.ZodDefault) return acceptorOf(schema.unwrap());
  if (checks.some(({ _zod }) => _zod.def.check === "overwrite")) return byZod(schema);
  const holds = allOf(checks.map(ruleOf));
  if (schema instanceof z.ZodString) return (value) => (typeof value === "string" && holds(value) ? value : REFUSED);
  if (schema instanceof z.ZodBoolean) return (value) => (typeof value === "boolean" && holds(value) ? value : REFUSED);
  if (schema instanceof z.ZodLiteral || schema instanceof z.ZodEnum) {
    const values = new Set<unknown>(schema instanceof z.ZodEnum ? schema.options : schema.values);
    return (value) => (values.has(value) && holds(value) ? value : REFUSED);
  }
  if (schema instanceof z.ZodArray) return checked(arrayAcceptor(schema), holds);
  if (schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever)
    return checked(objectAcceptor(schema), holds);
  return byZod(schema);
}

const nullable =
  (inner: Acceptor): Acceptor =>
  (value) =>
    value === null ? null : inner(value);

const checked =
  (inner: Acceptor, holds: Rule): Acceptor =>
  (value) => {
    const accepted = inner(value);
    return accepted === REFUSED || holds(accepted) ? accepted : REFUSED;
  };

/** For what is not worked out here, such as numbers with their many rules. */
const byZod =
  (schema: z.core.$ZodType): Acceptor =>
  (value) => {
    const { success, data } = z.safeParse(schema, value);
    return success ? data : REFUSED;
  };

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

interface Field {
  name: string;
  accept: Acceptor;
  /** What stands for a field that is left out; null where it must be there. */
  fallback: (() => unknown) | null;
}

/** Fields are looked for in the order of the schema first: a record that has that order is read in one go. */
function objectAcceptor({ shape }: z.ZodObject): Acceptor {
  const fields = Object.entries<z.core.$ZodType>(shape).map(
    ([name, field]): Field => ({
      name,
      accept: acceptorOf(field),
      fallback: field instanceof z.ZodDefault ? () => field.def.defaultValue : null,
    }),
  );
  const named = new Map(fields.map((field) => [field.name, field]));
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return REFUSED;
    const record = value as Record<string, unknown>;
    let filled: Record<string, unknown> | null = null;
    let place = 0;
    let present = 0;
    for (const name in record) {
      let field = fields[place++];
      if (field?.name !== name) field = named.get(name);
      const held = record[name];
      if (field === undefined) return REFUSED;
      if (held === undefined) continue; // as good as left out
      present++;
      const accepted = field.accept(held);
      if (accepted === REFUSED) return REFUSED;
      if (accepted === held) continue;
      filled ??= { ...record };
      filled[name] = accepted;
    }
    if (present === fields.length) return filled ?? record;
    for (const { name, fallback } of fields) {
      if (Object.hasOwn(record, name) && record[name] !== undefined) continue;
      if (fallback === null) return REFUSED;
      filled ??= { ...record };
      filled[name] = fallback();
    }
    return filled ?? record;
  };
}
