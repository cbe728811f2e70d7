import * as z from "zod";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** zod refuses a list that is too long before it looks at the items. */
const isOverlong = (list: z.core.$ZodArray, length: number): boolean =>
  (list._zod.def.checks ?? []).some(
    ({ _zod: { def } }) => "maximum" in def && typeof def.maximum === "number" && length > def.maximum,
  );

/**
 * The faults in the items of a request's lists, one by one, so that the reader can stop. zod itself goes on to the end,
 * and a million faults overflow its stack and a Worker's memory.
 */
export function* itemFaults(schema: z.core.$ZodType, value: unknown): Generator<z.core.$ZodIssue> {
  if (!(schema instanceof z.ZodObject && isRecord(value))) return;
  for (const [name, field] of Object.entries<z.core.$ZodType>(schema.shape)) {
    const list = field instanceof z.ZodDefault ? field.unwrap() : field;
    const held = Object.hasOwn(value, name) ? value[name] : undefined;
    if (!(list instanceof z.ZodArray && Array.isArray(held)) || isOverlong(list, held.length)) continue;
    for (const [index, item] of held.entries())
      for (const fault of z.safeParse(list.element, item).error?.issues ?? [])
        yield { ...fault, path: [name, index, ...fault.path] };
  }
}
