/** Whether a case gave what it should: by value, Dates by their instant, one of Google's enums by its name; -0 is not 0. */
export function isSame(expected: unknown, got: unknown): boolean {
  if (isDate(expected)) return isDate(got) && Object.is(expected.getTime(), got.getTime());
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return false;
    return expected.every((each, index) => isSame(each, got[index]));
  }
  if (isPlain(expected)) {
    if (!isPlain(got) || Object.keys(got).length !== Object.keys(expected).length) return false;
    return Object.keys(expected).every((key) => key in got && isSame(expected[key], got[key]));
  }
  if (typeof expected === "string" && isEnumMember(got)) return String(got) === expected;
  return Object.is(expected, got);
}

/** The Date of another run, or of another window, is none of ours by `instanceof`. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

export function isPlain(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !Array.isArray(value) && !isDate(value) && !isEnumMember(value);
}

/** Google's own objects name themselves, and have no keys that a script could list. */
const isEnumMember = (value: unknown) =>
  isObject(value) && !Array.isArray(value) && !isDate(value) && !/^\[object/.test(String(value));

const isObject = (value: unknown) => typeof value === "object" && value !== null;
