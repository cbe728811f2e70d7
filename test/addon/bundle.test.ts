import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { bundleAddon } from "../../addon/build/bundle.ts";
import { startPlayground } from "../support/headless.ts";

const SIDEBAR = ["sidebarState", "sidebarRun", "sidebarDelivery", "sidebarGoTo", "sidebarShowMail"];

test("Google finds exactly what main.ts exports, and nothing newer than ES2019", async () => {
  const [{ code }, main] = await Promise.all([
    bundleAddon(),
    readFile(new URL("../../addon/main.ts", import.meta.url), "utf8"),
  ]);
  const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
  const exported = [...main.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  expect(declared.sort()).toEqual([...exported, ...SIDEBAR].sort());
  // Optional chaining, ??, ??=, private fields and class fields came after ES2019.
  const bare = code.replace(
    /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'|\/(?:[^/\\\n]|\\.)+\/[a-z]*/g,
    '""',
  );
  expect(bare).not.toMatch(/\?\.[A-Za-z_[(]|\?\?|this\.#/);
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
    call("sidebarGoTo", "team", -1, 0),
    call("sidebarGoTo", "Team", 0, 0),
    call("sidebarShowMail", null),
  ])
    expect(attempt).toThrow(/Seitenleiste/);
});
