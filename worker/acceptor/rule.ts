import type * as z from "zod";

/** A schema's further rule, asked of a value that is of the right type. */
export type Rule = (value: unknown) => unknown;

/** Holds where all of them do. */
export function allOf(rules: readonly Rule[]): Rule {
  const [first = () => true, second, ...others] = rules;
  if (second === undefined) return first;
  const rest = allOf([second, ...others]);
  return (value) => first(value) && rest(value);
}

/** `^[…]{least,most}$` */
const RUN = /^\^(\[[^\]]+\])\{(\d+),(\d+)\}\$$/;

/** A pattern that is a run of certain characters, as that of an id is, as a look at each: much faster. Null for others. */
function runOf({ source, flags }: RegExp): Rule | null {
  const [, allowed, least, most] = RUN.exec(source) ?? [];
  if (allowed === undefined || flags !== "") return null;
  const [min, max, one] = [Number(least), Number(most), new RegExp(`^${allowed}$`)];
  const isAllowed = Uint8Array.from({ length: 128 }, (_, code) => Number(one.test(String.fromCharCode(code))));
  return (value) => {
    const text = value as string;
    if (text.length < min || text.length > max) return false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 128 ? isAllowed[code] === 0 : !one.test(text.charAt(at))) return false;
    }
    return true;
  };
}

/** A pattern as a plain question. */
export const patternRule = (pattern: RegExp): Rule => runOf(pattern) ?? ((value) => pattern.test(String(value)));

/** Whether it is an object with so many fields. */
export function hasFields(value: unknown, count: number): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  let fields = 0;
  for (const _ in value) fields++;
  return fields === count;
}

/** A check of zod's as a plain question: the common ones are asked directly, the others of zod. */
export function ruleOf({ _zod: { def, check } }: z.core.$ZodCheck): Rule {
  if ("pattern" in def && def.pattern instanceof RegExp && !def.pattern.global && !def.pattern.sticky)
    return patternRule(def.pattern);
  if ("fn" in def && typeof def.fn === "function") return def.fn as Rule;
  if (def.check === "max_length" && "maximum" in def) {
    const { maximum } = def;
    return (value) => (value as ArrayLike<unknown>).length <= Number(maximum);
  }
  const run = check as (payload: z.core.ParsePayload) => unknown;
  return (value) => {
    const payload: z.core.ParsePayload = { value, issues: [] };
    run(payload);
    return payload.issues.length === 0;
  };
}
