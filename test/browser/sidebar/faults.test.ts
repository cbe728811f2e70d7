import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { shownSidebar } from "./shown-sidebar.ts";
import { assessed } from "./states/assessed.ts";
import { prepared } from "./states/prepared.ts";

const { called, show } = shownSidebar();
const heading = (page: Page) => page.textContent("h2");

describe("when something does not work", () => {
  it("says it in a sentence and tries again", async () => {
    let attempts = 0;
    const page = await show(prepared, () => {
      attempts += 1;
      if (attempts === 1)
        throw new Error("Error: Der Server ist nicht zu erreichen. <b>Ihre</b> Einträge sind unverändert.");
      return assessed;
    });
    await page.click("#tab-step-3");
    await page.click("#run-assess");
    await page.waitForSelector(".notice.problem");
    const sentence = "Der Server ist nicht zu erreichen. <b>Ihre</b> Einträge sind unverändert.";
    expect(await page.textContent(".notice p")).toBe(sentence);
    expect(await page.textContent("#announcements [role=alert]")).toBe(sentence);
    await page.click("#again");
    await page.waitForSelector(".figure");
    expect(called("sidebarRun")).toEqual([["assess"], ["assess"]]);
  });

  it.each([
    ["de", "Keine Verbindung zu Google."],
    ["en", "No connection to Google."],
  ] as const)("puts Google's word for a lost network into a sentence (%s)", async (language, sentence) => {
    const page = await show({ ...prepared, language }, () => {
      throw new Error("NetworkError: Connection failure due to HTTP 0");
    });
    await page.click("#gap-0");
    await page.waitForSelector(".notice.problem");
    expect(await page.textContent(".notice p")).toContain(sentence);
  });

  it("asks for its state where the page was opened without one", async () => {
    const page = await show(null, () => prepared);
    expect(await heading(page)).toContain("Welche Ziele");
    expect(called("sidebarState")).toEqual([["steps"]]);
  });
});
