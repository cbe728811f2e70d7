/** The language's own globals. Whatever else the page or Node has is out of a script's reach, as Apps Script has none of it. */
const LANGUAGE = new Set(
  `Object Function Array Number String Boolean Symbol BigInt Date RegExp Math JSON Intl Reflect Proxy Promise
  Map Set WeakMap WeakSet WeakRef FinalizationRegistry
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError
  ArrayBuffer SharedArrayBuffer DataView Atomics WebAssembly Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array
  Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array
  parseFloat parseInt isFinite isNaN decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval
  Infinity NaN undefined globalThis`.split(/\s+/),
);

type Functions = Record<string, (...args: unknown[]) => unknown>;

/** A bundle that was evaluated for one run. */
export interface Loaded {
  /** Its top-level functions: those that Google may call. `this` is the script's global object there. */
  functions: Functions;
  /** Evaluates an expression where the bundle's own functions and variables are known. */
  evaluate(expression: string): unknown;
}

/**
 * Compiles a bundle; each call of the result evaluates it anew with the given globals, as Google does for each run. It runs in strict
 * mode, where nothing reaches the place's own globals by `this`; Google leaves that to the script.
 */
export function compileBundle(
  code: string,
  globalNames: readonly string[],
): (globals: Record<string, unknown>) => Loaded {
  const declared = [
    ...new Set([...code.matchAll(/^[ \t]*(?:async )?function\s*\*?\s*([\w$]+)/gm)].map((match) => match[1] ?? "")),
  ];
  const given = [...globalNames, "Function"];
  const found = declared.map((name) => `${JSON.stringify(name)}: typeof ${name} === "function" ? ${name} : undefined`);
  // `arguments` instead of a parameter: its name would hide one of the bundle's.
  const body = `return (function () { "use strict";\n${code}
;return { functions: { ${found.join(", ")} }, evaluate: function () { return eval(arguments[0]); } };
}).call(globalThis);`;
  /** Anew where the place has got more names since the last run. */
  const compiled = remembering((...absent: string[]) => new Function("globalThis", ...given, ...absent, body));
  return (globals) => {
    const run = compiled(...namesAround().filter((name) => !LANGUAGE.has(name) && !given.includes(name)));
    const functionOfText = functionConstructor((expression) => loaded.evaluate(expression));
    const scope = globalScope({ ...globals, Function: functionOfText });
    const values = globalNames.map((name) => globals[name]);
    const loaded: Loaded = run.call(undefined, scope, ...values, functionOfText);
    const functions = Object.entries(loaded.functions).filter(([, value]) => value !== undefined);
    return {
      functions: Object.fromEntries(functions.map(([name, value]) => [name, value.bind(scope)])),
      evaluate: loaded.evaluate,
    };
  };
}

/** Makes a thing again only for other names than the last time. */
function remembering<T>(make: (...names: string[]) => T): (...names: string[]) => T {
  let last: { names: string; made: T } | undefined;
  return (...given) => {
    const names = given.join();
    if (last?.names !== names) last = { names, made: make(...given) };
    return last.made;
  };
}

/** What can be named without being declared here: the global object's own properties, and in a page its prototypes' too. */
function namesAround(): string[] {
  const names = new Set<string>();
  for (let each: object | null = globalThis; each && each !== Object.prototype; each = Object.getPrototypeOf(each))
    for (const name of Object.getOwnPropertyNames(each)) if (/^[A-Za-z_$][\w$]*$/.test(name)) names.add(name);
  return [...names].filter((name) => name !== "arguments");
}

/** `new Function(…)` that sees what the script sees. */
function functionConstructor(evaluate: (expression: string) => unknown): FunctionConstructor {
  const make = (given: unknown[]) => {
    const texts = given.map(String);
    const body = texts.pop() ?? "";
    return evaluate(`(function anonymous(${texts.join(",")}\n) {\n${body}\n})`) as object;
  };
  return new Proxy(Function, {
    apply: (_target, _self, given) => make(given),
    construct: (_target, given) => make(given),
  });
}

/** `globalThis` of the bundle: the language itself and Apps Script's services. */
function globalScope(globals: Record<string, unknown>): object {
  const added = new Map<PropertyKey, unknown>(Object.entries(globals));
  const scope: object = new Proxy(Object.create(null), {
    get(_target, key) {
      if (key === "globalThis") return scope;
      return added.has(key) ? added.get(key) : LANGUAGE.has(String(key)) ? Reflect.get(globalThis, key) : undefined;
    },
    has: (_target, key) => added.has(key) || LANGUAGE.has(String(key)),
    set(_target, key, value) {
      added.set(key, value);
      return true;
    },
  });
  return scope;
}
