import { afterAll, beforeAll, expect, test } from "vitest";
import type { SidebarState } from "../../addon/sidebar/state.ts";
import { texts } from "../../addon/text/index.ts";
import { type AppsScript, startAppsScript } from "../../playground/apps-script/index.ts";
import { addonBundle } from "../support/addon-bundle.ts";
import { openLine } from "../support/worker-line.ts";
import { openDesk } from "./desk.ts";

let line: Awaited<ReturnType<typeof openLine>>;
beforeAll(async () => {
  line = await openLine();
}, 90_000);
afterAll(() => line?.close());

test("whoever starts a command while another person's runs is told, and changes nothing", async () => {
  const meanwhile: (() => void)[] = [];
  const desk = await openDesk({
    ...line,
    fetch(...request) {
      meanwhile.shift()?.();
      return line.fetch(...request);
    },
  });
  const { api, workbook, host, shown } = desk.playground;
  const { code, files } = await addonBundle();
  const second: AppsScript = startAppsScript({
    api,
    workbook,
    bundle: { code, files, manifest: { timeZone: "Europe/Berlin" } },
    host: { ...host, user: { email: "b@example.org", locale: "de" } },
  });
  desk.press("prepare");
  desk.press("loadSample");

  const told: unknown[] = [];
  let before: unknown;
  meanwhile.push(() => {
    before = workbook.save().sheets;
    told.push((second.runFromClient("sidebarRun", ["removeSample"]) as SidebarState).message);
    second.run("removeSample");
    told.push(shown.alerts.at(-1)?.message);
    expect(workbook.save().sheets).toEqual(before);
  });
  expect(desk.press("assess").message?.tone).toBe("done");
  expect(told).toEqual([{ tone: "problem", text: texts.de.menu.busy }, texts.de.menu.busy]);

  expect((second.runFromClient("sidebarRun", ["removeSample"]) as SidebarState).message?.tone).toBe("done");
});
