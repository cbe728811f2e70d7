import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SidebarState } from "../../addon/sidebar/state.ts";
import { scopesOf } from "../../playground/apps-script/authorization/scopes.ts";
import { documentedScopes } from "../support/documented-scopes.ts";
import { openLine } from "../support/worker-line.ts";
import { openDesk } from "./desk.ts";

const MANIFEST = JSON.parse(readFileSync(new URL("../../appsscript.json", import.meta.url), "utf8")) as {
  oauthScopes: string[];
};

/** Documented in prose: the token needs "openid", and has an address only with the other one. */
const IN_PROSE = new Map([
  ["ScriptApp.getIdentityToken", ["openid", "https://www.googleapis.com/auth/userinfo.email"]],
]);

let line: Awaited<ReturnType<typeof openLine>>;
beforeAll(async () => {
  line = await openLine();
}, 90_000);
afterAll(() => line?.close());

test("the manifest asks for no scope that a whole meeting does not need, and for each that it needs", async () => {
  const { playground, press, type } = await openDesk(line);
  const { script } = playground;
  script.open();
  for (const command of ["prepareTabs", "loadSample", "takeOverActors", "checkEntries", "assessGaps", "sendSummaries"])
    script.run(command);
  await type(["2 Akteure", "Akteur", "Bürgerradio"], "Bürgerradio");
  const previewed = press("previewSummaries");
  const sent = press("sendSummaries");
  script.runFromClient("sidebarDelivery", [sent.delivery?.batch]);
  script.runFromClient("sidebarShowMail", [previewed.summaries?.mails[0]]);
  script.runFromClient("sidebarGoTo", ["team", 2, 0]);
  for (const command of [
    "switchReminders",
    "remindOwners",
    "switchReminders",
    "switchLanguage",
    "openSidebar",
    "removeSample",
  ])
    script.run(command);
  expect((script.runFromClient("sidebarState", ["steps"]) as SidebarState).message?.tone).not.toBe("problem");

  const documented = documentedScopes();
  for (const method of script.used)
    expect([method, scopesOf(method).flat().sort()]).toEqual([
      method,
      [...(IN_PROSE.get(method) ?? documented.get(method) ?? ["not documented"])].sort(),
    ]);

  const smallest = new Set([...script.used].flatMap((method) => scopesOf(method).map(([narrowest]) => narrowest)));
  expect([...smallest].sort()).toEqual([...MANIFEST.oauthScopes].sort());
});
