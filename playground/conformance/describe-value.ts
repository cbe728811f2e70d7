import { isDate, isPlain } from "./same.ts";

const MAX_CHARACTERS = 300;

/** A value as a report shows it: "text" in quotes, a Date as 2026-02-13T23:00:00Z. */
export function describeValue(value: unknown): string {
  const text = described(value);
  return text.length <= MAX_CHARACTERS ? text : `${text.slice(0, MAX_CHARACTERS)}… (${text.length} characters)`;
}

function described(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Object.is(value, -0)) return "-0";
  if (isDate(value)) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString().replace(".000Z", "Z");
  if (Array.isArray(value)) return `[${value.map(described).join(", ")}]`;
  if (!isPlain(value)) return String(value);
  return `{${Object.keys(value)
    .map((key) => `${key}: ${described(value[key])}`)
    .join(", ")}}`;
}
