import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Playground, startPlayground } from "../../support/headless.ts";

/** What browsers and Node have, and Apps Script has not (developers.google.com/apps-script/guides/v8-runtime). */
const ABSENT = `setTimeout clearTimeout setInterval clearInterval setImmediate queueMicrotask requestAnimationFrame
  fetch Request Response Headers FormData XMLHttpRequest WebSocket EventSource URL URLSearchParams TextEncoder TextDecoder
  Blob File atob btoa crypto structuredClone performance process require module exports global Buffer window self document
  navigator location localStorage sessionStorage indexedDB history alert confirm prompt postMessage MessageChannel
  BroadcastChannel Worker AbortController AbortSignal Event EventTarget ReadableStream WritableStream CompressionStream`.split(
  /\s+/,
);
const PRESENT = `Array BigInt Date Error Intl JSON Map Math Number Object Promise Proxy Reflect RegExp Set String Symbol
  Uint8Array WeakMap WebAssembly encodeURIComponent parseInt console Logger SpreadsheetApp Utilities`.split(/\s+/);

const code = `
var own = 7;
function mine() { return own; }
var top = typeof this;
function look(expression) { return new Function("return " + expression)(); }
function named(name) { return [eval("typeof " + name), typeof globalThis[name], name in globalThis, typeof globalThis.globalThis[name]]; }
function ownThis() { return [typeof this.fetch, typeof this.JSON, this === globalThis]; }
function plainThis() { return (function () { return typeof this; })(); }
function remember() { globalThis.kept = 1; return globalThis.kept + own; }
function kept() { return typeof globalThis.kept; }`;

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground({ code });
});
afterAll(() => playground.dispose());
const run = (name: string, ...args: unknown[]) => playground.script.run(name, ...args);

describe("the scope of a script", () => {
  it.each(ABSENT)("has no %s, neither by name nor in globalThis", (name) => {
    expect(run("named", name)).toEqual(["undefined", "undefined", false, "undefined"]);
  });

  it.each(PRESENT)("has %s, by name and in globalThis", (name) => {
    const [byName, inGlobalThis, isIn] = run("named", name) as string[];
    expect([byName === "undefined", byName === inGlobalThis, isIn]).toEqual([false, true, true]);
  });

  it.each([
    ["typeof fetch", "undefined"],
    ["typeof globalThis.setTimeout", "undefined"],
    ["typeof this", "undefined"],
    ["own", 7],
    ["mine()", 7],
    ["typeof SpreadsheetApp.getUi", "function"],
    ["(function () {}) instanceof Function", true],
  ])("is the scope of a function made of text, too: %s", (expression, value) => {
    expect(run("look", expression)).toBe(value);
  });

  it("is this in a function that Google calls, and nothing is this in any other", () => {
    expect([run("ownThis"), run("plainThis")]).toEqual([["undefined", "object", true], "undefined"]);
  });

  it("begins anew with each run", () => {
    expect([run("remember"), run("kept")]).toEqual([8, "undefined"]);
  });

  it("has nothing that the place gets only later", () => {
    Object.assign(globalThis, { lateArrival: 1 });
    try {
      expect(run("named", "lateArrival")).toEqual(["undefined", "undefined", false, "undefined"]);
    } finally {
      Reflect.deleteProperty(globalThis, "lateArrival");
    }
  });

  it("names a variable that nobody declared", () => {
    expect(() => run("look", "nobodysVariable")).toThrow("nobodysVariable is not defined");
  });
});
