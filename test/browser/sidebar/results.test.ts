import { describe, expect, it } from "vitest";
import { pending, shownSidebar } from "./shown-sidebar.ts";
import { assessed } from "./states/assessed.ts";
import { checked } from "./states/checked.ts";
import { prepared } from "./states/prepared.ts";

const { called, show } = shownSidebar();

describe("checking", () => {
  it("shows what is wrong apart from what is open, and lets no entry become markup", async () => {
    const page = await show(checked, () => null);
    expect(await page.locator("h3").allTextContents()).toEqual(["Bitte ändern (3)", "Noch offen (4)"]);
    expect(await page.textContent("#problem-0 q")).toBe("</script><b>viel</b>");
    expect(await page.locator("b").count()).toBe(0);
    await page.click("#problem-1");
    await page.waitForSelector("#problem-1[aria-current=true]");
    expect(called("sidebarGoTo")).toEqual([["reflection", 7, 8]]);
    expect(await page.locator("#problem-0, #problem-1, #problem-2").count()).toBe(3);
  });

  it("says that there are no errors", async () => {
    const page = await show({ ...checked, message: null, check: { problems: [], open: [] } });
    expect(await page.textContent(".calm")).toContain("Keine Fehler gefunden");
    expect(await page.textContent("#run-check")).toBe("Noch einmal prüfen");
  });
});

describe("the assessment", () => {
  it("shows coverage, places in order, and the first five questions", async () => {
    const page = await show(assessed, () => null);
    expect(await page.textContent(".figure")).toBe("49 %");
    expect(await page.locator(".ranking li").count()).toBe(10);
    expect(await page.textContent("#place-0")).toMatch(
      /Stiftung Gute Nachbarschaft.*Schlüsselakteur.*1 → 4 · 20,4 Punkte/,
    );
    expect(await page.locator(".question > li").count()).toBe(5);
    expect(await page.textContent("#panel")).toContain("Eine Planungshilfe; Sie entscheiden.");
    await page.click("#more-questions");
    await page.click("#further-2-0");
    await page.waitForSelector("#further-2-0[aria-current=true]:visible");
    expect(called("sidebarGoTo")).toEqual([["actors", 5, 1]]);
  });

  it("keeps its result while something else is done", async () => {
    const page = await show(assessed, () => prepared);
    await page.click("#tab-step-2");
    await page.click("#run-takeOver");
    await page.waitForSelector("#run-takeOver:not([aria-disabled])");
    await page.click("#tab-assessment");
    expect(await page.textContent(".figure")).toBe("49 %");
  });
});

describe("the network in little", () => {
  it("is a picture with a name, with the places of the list; charts are folded below, and a button opens the large one", async () => {
    const page = await show(assessed, pending);
    const map = page.getByRole("img", { name: "Netzwerkkarte" });
    expect(await map.locator("text.place").allTextContents()).toHaveLength(10);
    expect(await map.evaluate((svg) => svg.namespaceURI)).toBe("http://www.w3.org/2000/svg");
    await page.click("#goal-coverage");
    expect(await page.locator(".goal-bars li").allTextContents()).toEqual([
      "Finanzmittel3 von 8 Stufen · 38 %",
      "Expertisenoch kein Akteur",
    ]);
    await page.click("#coverage-history");
    expect(await page.getByRole("img", { name: "Zielabdeckung im Verlauf" }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    await page.click("#show-map");
    await expect.poll(() => called("sidebarShowMap")).toHaveLength(1);
  });
});
