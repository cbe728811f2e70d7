/**
 * A copy of what `google.script.run` may carry: primitives, plain objects and arrays. Dates, functions and everything else are
 * refused with the place where they are, as Google refuses them, and so is what leads back to itself (`around` is what the value stands in).
 */
export function plainCopy(value: unknown, place: string, around: readonly unknown[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (around.includes(value)) throw new Error(`google.script.run cannot carry what leads back to itself (${place})`);
  const within = [...around, value];
  if (Array.isArray(value))
    return Array.from(value, (each: unknown, index) => plainCopy(each, `${place}[${index}]`, within));
  const prototype = typeof value === "object" ? Object.getPrototypeOf(value) : undefined;
  if (prototype === Object.prototype || prototype === null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => [key, plainCopy(each, `${place}.${key}`, within)]),
    );
  const kind = typeof value === "object" ? (value.constructor?.name ?? "object") : typeof value;
  throw new Error(`google.script.run cannot carry a ${kind} (${place})`);
}
