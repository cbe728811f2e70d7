import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { cellValue, ready, reload, typeAt } from "../support/page.ts";
import { type Visit, visit } from "./visit.ts";

let opened: Visit;
let page: Page;

describe("what was typed", () => {
  beforeAll(async () => {
    opened = await visit();
    page = opened.page;
    return opened.close;
  });
  const startOver = async (answer: "accept" | "dismiss") => {
    page.once("dialog", (dialog) => dialog[answer]());
    await page.getByRole("button", { name: "Neu anfangen" }).click();
  };

  it("is there after a reload at once, even where Enter was not pressed yet", async () => {
    await typeAt(page, "B3", "Öl für Türen");
    await page.keyboard.press("Enter");
    await typeAt(page, "C4", "halb getippt");
    await reload(page);
    expect(await cellValue(page, "B3")).toBe("Öl für Türen");
    expect(await cellValue(page, "C4")).toBe("halb getippt");
    expect(opened.faults).toEqual([]);
  });

  it("is there in a window that opens later, and one window waits for the other", async () => {
    await typeAt(page, "D5", "überall");
    await page.keyboard.press("Enter");
    const second = await opened.context.newPage();
    await second.goto(opened.url);
    await second.getByText("schon in einem anderen Fenster geöffnet").waitFor();
    await page.close();
    page = second;
    await ready(page);
    expect(await cellValue(page, "D5")).toBe("überall");
  });

  it("stays where the answer to „Neu anfangen?“ is no, and goes with its properties where it is yes", async () => {
    await typeAt(page, "B3", "bleibt");
    await page.keyboard.press("Enter");
    await startOver("dismiss");
    expect(await cellValue(page, "B3")).toBe("bleibt");
    const reloaded = page.waitForEvent("load");
    await startOver("accept");
    await reloaded;
    await ready(page);
    expect(await cellValue(page, "B3")).toBeNull();
    expect(await page.evaluate(() => window.playground.appsScript.save().documentProperties)).toEqual({});
  });

  it("is set aside and can be saved as a file where another version wrote it", async () => {
    await page.goto(new URL("/healthz", opened.url).href); // the page itself would keep its own work as it is left
    await page.evaluate(() =>
      localStorage.setItem("netzwerkstrategie.unsaved", '{"format":99,"savedAt":9e15,"text":"kostbar"}'),
    );
    await page.goto(opened.url);
    const bar = page.getByRole("alert");
    await bar.getByText("beiseitegelegt").waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      bar.getByRole("button", { name: "Als Datei sichern" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("netzwerkstrategie-gesichert.json");
    expect(await cellValue(page, "A1")).toBeNull();
  });
});
