import { readFile } from "node:fs/promises";
import { type Program, parse } from "acorn";
import { beforeAll, describe, expect, it, test } from "vitest";
import { bundleAddon } from "../../addon/build/bundle.ts";
import { freeNames } from "../support/free-names.ts";
import { startPlayground } from "../support/headless.ts";

/** Apps Script's globals that the add-on works with. */
const SERVICES = `SpreadsheetApp PropertiesService LockService HtmlService UrlFetchApp Session ScriptApp Utilities console`;
/** JavaScript's own, as of ES2019. */
const LANGUAGE = `Object Array String Number Boolean Symbol Date Error TypeError RangeError RegExp Math JSON Intl Map Set WeakMap
  WeakSet Promise Proxy Reflect Infinity NaN undefined parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent`;

const asScript = (code: string): Program => parse(code, { ecmaVersion: 2019, sourceType: "script" });

describe("the bundle", () => {
  let code: string;
  let main: string;
  beforeAll(async () => {
    [{ code }, main] = await Promise.all([
      bundleAddon(),
      readFile(new URL("../../addon/main.ts", import.meta.url), "utf8"),
    ]);
  });

  it("is a script of ES2019", () => {
    expect(() => asScript(code)).not.toThrow();
  });

  it("declares at its top exactly the functions that main.ts exports, and one variable", () => {
    const exported = [...main.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
    const { body } = asScript(code);
    const functions = body.flatMap((each) => (each.type === "FunctionDeclaration" ? [each.id.name] : []));
    const variables = body.flatMap((each) => (each.type === "VariableDeclaration" ? each.declarations : []));
    const taken = /^export const \{([^}]+)\}/m.exec(main)?.[1]?.match(/\w+/g) ?? [];
    expect(taken).toContain("sidebarState");
    expect(functions.sort()).toEqual([...exported, ...taken].sort());
    expect(variables).toMatchObject([{ id: { name: "__addon" } }]);
    expect(body).toHaveLength(functions.length + variables.length);
  });

  it("uses nothing but its own names, JavaScript's and Apps Script's", () => {
    const known = new Set(`${SERVICES} ${LANGUAGE}`.split(/\s+/));
    expect([...freeNames(asScript(code))].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("what the two tests above stand on", () => {
  it.each(["a?.b", "a ?? b", "a ??= b", "class A { #b = 1; }", "class A { b = 1; }", "1_000", "import a from 'b'"])(
    "newer than ES2019: %s",
    (newer) => {
      expect(() => asScript(newer)).toThrow(SyntaxError);
    },
  );

  it.each([
    ["fetch(url)", ["fetch", "url"]],
    ["var a = 1; function b(c, { d, e: [f] = [] }, ...g) { return a + b + c + d + f + g + arguments.length; }", []],
    ["{ let inner; } inner;", ["inner"]],
    ["function f() { var inner; } inner;", ["inner"]],
    ["if (x) { var hoisted; } hoisted;", ["x"]],
    ["later(); function later() {}", []],
    ["try { go(); } catch (error) { error; } error;", ["go", "error"]],
    ["for (const each of all) each; each;", ["all", "each"]],
    ["(function named() { named; })(); named;", ["named"]],
    ["class A extends B { m() { return A; } } A;", ["B"]],
    ["({ key: value, method() {}, [computed]: 1 }).property", ["value", "computed"]],
    ["written = 1; [also] = list;", ["written", "also", "list"]],
    ["label: for (;;) break label;", []],
    ["typeof globalThis.window", ["globalThis"]],
  ])("what is used and not declared in %s", (script, names) => {
    expect([...freeNames(asScript(script))].sort()).toEqual([...names].sort());
  });
});

test("the sidebar's calls refuse what the page never sends", async () => {
  const playground = await startPlayground();
  const call =
    (name: string, ...args: unknown[]) =>
    () =>
      playground.script.runFromClient(name, args);
  for (const attempt of [
    call("sidebarState", "secrets"),
    call("sidebarRun", "constructor"),
    call("sidebarRun", 3),
    call("sidebarDelivery", "../../x"),
    call("sidebarDecide", "batch", "owner", "delete"),
    call("sidebarDecide", "../../x", "owner", "resend"),
    call("sidebarSettleGoals", "delete", ["expertise"]),
    call("sidebarSettleGoals", "aside", []),
    call("sidebarSettleGoals", "aside", ["=1"]),
    call("sidebarWhatIf", "x", null),
    call("sidebarWhatIf", [], {}),
    call("sidebarApplyTrials", []),
    call("sidebarApplyTrials", [{ tab: "team", id: "a", field: "name", from: "", to: "x" }]),
    call("sidebarGoTo", "team", -1, 0),
    call("sidebarGoTo", "Team", 0, 0),
    call("sidebarShowMail", null),
  ])
    expect(attempt).toThrow(/Seitenleiste/);
});
