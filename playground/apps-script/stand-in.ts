import type { Gate } from "./gate.ts";

/** Asked for by promises, JSON and test runners of any object; Google's objects have none of them either. */
const FOREIGN = new Set(["then", "toJSON", "asymmetricMatch", "nodeType", "tagName", "constructor", "$$typeof"]);

/**
 * An object as Google's: it has the methods given, lets its calls pass the gate before they are made, and throws by name where a
 * method is not in the stand-in (or not in Apps Script), so that nothing quietly passes here that fails there.
 */
export function standIn<T extends object>(name: string, methods: Partial<T>, gate?: Gate): T {
  return guarded<T>(name, (key) => (Object.hasOwn(methods, key) ? Reflect.get(methods, key) : undefined), gate);
}

type Part<T> = () => Partial<T>;

/** Which part of a class has a method; the same for all its objects. */
const owners = new Map<string, ReadonlyMap<string, number>>();

function ownersIn<T extends object>(name: string, parts: readonly Part<T>[]): ReadonlyMap<string, number> {
  const known = owners.get(name);
  if (known) return known;
  const learned = new Map(parts.flatMap((part, index) => Object.keys(part()).map((key) => [key, index] as const)));
  owners.set(name, learned);
  return learned;
}

/** As `standIn`, made in parts, each when its first method is asked for: a range has a hundred methods, and most ranges serve one call. */
export function standInOf<T extends object>(name: string, parts: readonly Part<T>[], gate?: Gate): T {
  const ownerOf = ownersIn(name, parts);
  const made: Partial<T>[] = [];
  const find = (key: string): unknown => {
    const index = ownerOf.get(key) ?? -1;
    made[index] ??= parts[index]?.() ?? {};
    return Reflect.get(made[index] ?? {}, key);
  };
  return guarded<T>(name, (key) => (ownerOf.has(key) ? find(key) : undefined), gate);
}

/** `find` gives a method by its name, undefined where there is none. */
function guarded<T extends object>(name: string, find: (key: string) => unknown, gate: Gate | undefined): T {
  const nothing: object = {};
  return new Proxy(nothing, {
    get(target, key) {
      if (typeof key === "symbol") return Reflect.get(target, key);
      if (key === "toString") return () => name;
      const value = find(key);
      if (value === undefined) {
        if (FOREIGN.has(key)) return undefined;
        throw new Error(`${name}.${key} is not in the stand-in`);
      }
      if (!gate || typeof value !== "function") return value;
      return (...args: unknown[]) => {
        gate.pass(name, key);
        return value(...args);
      };
    },
    has: (target, key) => (typeof key === "symbol" ? Reflect.has(target, key) : find(key) !== undefined),
    set(_target, key) {
      throw new Error(`${name}.${String(key)} cannot be set`);
    },
  }) as T;
}

/** One of Google's enums: each member is its own name, which also is what it prints. */
export function names<const Name extends string>(...members: Name[]): { readonly [Member in Name]: Member } {
  return Object.freeze(Object.fromEntries(members.map((member) => [member, member]))) as {
    readonly [Member in Name]: Member;
  };
}
