import type { Gate } from "./gate.ts";

/** Asked for by promises, JSON and test runners of any object; Google's objects have none of them either. */
const FOREIGN = new Set(["then", "toJSON", "asymmetricMatch", "nodeType", "tagName", "constructor", "$$typeof"]);

/**
 * An object as Google's: it has the methods given, lets its calls pass the gate before they are made, and throws by name where a
 * method is not in the stand-in (or not in Apps Script), so that nothing quietly passes here that fails there.
 */
export function standIn<T extends object>(name: string, methods: Partial<T>, gate?: Gate): T {
  return new Proxy(methods, {
    get(target, key) {
      if (typeof key === "symbol") return Reflect.get(target, key);
      if (key === "toString") return () => name;
      if (!Object.hasOwn(target, key)) {
        if (FOREIGN.has(key)) return undefined;
        throw new Error(`${name}.${key} is not in the stand-in`);
      }
      const value: unknown = Reflect.get(target, key);
      if (!gate || typeof value !== "function") return value;
      return (...args: unknown[]) => {
        gate.pass(name, key);
        return value(...args);
      };
    },
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
