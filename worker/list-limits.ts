import * as z from "zod";
import type { Issue } from "./errors.ts";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/**
 * The lists that are longer than `schema` allows. zod looks at a list's length after its items, and keeps an object for
 * each fault in them: a million wrong items would not fit a Worker's memory, so lengths are looked at first.
 */
export function overlongLists(schema: z.core.$ZodType, value: unknown, path = ""): Issue[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return overlongLists(schema.unwrap(), value, path);
  if (schema instanceof z.ZodObject && isRecord(value))
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, field]) =>
      overlongLists(field, Object.hasOwn(value, key) ? value[key] : undefined, path === "" ? key : `${path}.${key}`),
    );
  if (!(schema instanceof z.ZodArray && Array.isArray(value))) return [];
  const { maximum } = schema._zod.bag;
  if (typeof maximum === "number" && value.length > maximum) return [{ path, message: `must hold at most ${maximum}` }];
  return value.flatMap((item, index) => overlongLists(schema.element, item, `${path}.${index}`));
}
