/** What a script finds in a browser or in Node and not in Apps Script: a bundle that needs it fails here as it fails there. */
const ABSENT =
  `setTimeout clearTimeout setInterval clearInterval setImmediate clearImmediate queueMicrotask requestAnimationFrame
  fetch Request Response Headers FormData XMLHttpRequest WebSocket EventSource URL URLSearchParams TextEncoder TextDecoder Blob File
  atob btoa crypto structuredClone performance process require module exports __dirname __filename global Buffer window self
  document navigator location localStorage sessionStorage indexedDB history alert confirm prompt postMessage MessageChannel
  BroadcastChannel Worker AbortController AbortSignal Event EventTarget ReadableStream WritableStream CompressionStream
  screen parent top frames opener`.split(/\s+/);

type Functions = Record<string, (...args: unknown[]) => unknown>;

/**
 * Compiles a bundle; each call of the result evaluates it anew with the given globals, as Google does for each run, and hands its
 * top-level functions back.
 */
export function compileBundle(
  code: string,
  globalNames: readonly string[],
): (globals: Record<string, unknown>) => Functions {
  const functions = [
    ...new Set([...code.matchAll(/^[ \t]*(?:async )?function\s*\*?\s*([\w$]+)/gm)].map((match) => match[1] ?? "")),
  ];
  const absent = ABSENT.filter((name) => !globalNames.includes(name));
  const found = functions.map((name) => `${JSON.stringify(name)}: typeof ${name} === "function" ? ${name} : undefined`);
  const body = `${code}\n;return { ${found.join(", ")} };`;
  const run = new Function("globalThis", ...globalNames, ...absent, body);
  return (globals) => {
    const scope = globalScope(globals, absent);
    const result: Functions = run.call(undefined, scope, ...globalNames.map((name) => globals[name]));
    return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined));
  };
}

/** `globalThis` of the bundle: the language itself and Apps Script's services, nothing of the place it runs in. */
function globalScope(globals: Record<string, unknown>, absent: readonly string[]): object {
  const added = new Map<PropertyKey, unknown>(Object.entries(globals));
  return new Proxy(Object.create(null), {
    get: (_target, key) =>
      added.has(key) ? added.get(key) : absent.includes(String(key)) ? undefined : Reflect.get(globalThis, key),
    has: (_target, key) => added.has(key) || (!absent.includes(String(key)) && key in globalThis),
    set: (_target, key, value) => {
      added.set(key, value);
      return true;
    },
  });
}
