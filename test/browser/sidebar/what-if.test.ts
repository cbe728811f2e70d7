import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { bundleAddon } from "../../../addon/build/bundle.ts";
import { assess } from "../../../addon/commands/assess.ts";
import { applyTrials } from "../../../addon/commands/what-if/apply-trials.ts";
import { whatIf } from "../../../addon/commands/what-if/what-if.ts";
import { sidebarState } from "../../../addon/sidebar/sidebar-state.ts";
import { trialsOf } from "../../../addon/sidebar/trials-of.ts";
import { connectBrowser } from "../../support/browser.ts";
import { fakeWorld } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";
import { openSidebar } from "./sidebar-page.ts";

// One person with a keyboard tries something out: the real page before the real commands. Each test goes on where the one before ended.
describe("“Was wäre, wenn …?” by keyboard alone", () => {
  const world = fakeWorld(sampleA());
  let isDown = false;
  let browser: Browser;
  let page: Page;
  let opened: Awaited<ReturnType<typeof openSidebar>>;

  function answer(name: string, [given, mark]: unknown[]) {
    const trials = trialsOf(given) ?? [];
    if (name === "sidebarApplyTrials") return sidebarState(world, "assessment", applyTrials(trials)(world));
    if (name !== "sidebarWhatIf") return null;
    if (isDown) throw new Error("Der Server antwortet nicht. Ihre Tabelle ist unverändert.");
    const result = whatIf(world, trials, mark === null ? null : String(mark));
    if (!result.ok) throw new Error(result.text);
    return result.view;
  }

  beforeAll(async () => {
    const html = (await bundleAddon()).files.sidebar ?? "";
    browser = await connectBrowser(inject("browserEndpoint"));
    opened = await openSidebar(browser, html, sidebarState(world, "assessment", assess(world)), { answer });
    page = opened.page;
    await page.waitForSelector("#panel");
    world.written.length = 0;
  });
  afterAll(() => browser?.close());

  const focused = () => page.evaluate(() => document.activeElement?.id);
  const status = () => page.textContent("#announcements [role=status]");
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const trials = () => page.locator(".trials .what").allTextContents();

  it("opens on the choice of goals and actors", async () => {
    await page.focus("#what-if-toggle");
    await press("Enter");
    await page.waitForSelector("#try-subject");
    await expect.poll(focused).toBe("try-subject");
    expect(await page.getAttribute("#what-if-toggle", "aria-expanded")).toBe("true");
  });

  it("says beside the field what is no priority, and keeps what was typed", async () => {
    await page.keyboard.type("Finanz");
    await press("Tab");
    expect(await focused()).toBe("try-rank");
    await page.keyboard.type("1,5");
    await press("Enter");
    expect(await page.textContent("#try-fault")).toBe("Bitte eine ganze Zahl ab 1, zum Beispiel 2.");
    expect(await page.getAttribute("#try-rank", "aria-describedby")).toContain("try-fault");
    expect(await focused()).toBe("try-rank");
    expect(await page.inputValue("#try-rank")).toBe("1,5");
    expect(opened.calls.filter(({ name }) => name === "sidebarWhatIf")).toHaveLength(1);
  });

  it("has every field in its frame, and is no wider than the sidebar", async () => {
    const outside = await page.locator(".what-if form > *").evaluateAll((fields) => {
      const frame = document.querySelector(".what-if")?.getBoundingClientRect();
      return fields
        .map((field) => ({ field: field.outerHTML, box: field.getBoundingClientRect() }))
        .filter(({ box }) => !frame || box.left < frame.left || box.right > frame.right || box.top < frame.top)
        .map(({ field }) => field);
    });
    expect(outside).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  });

  it("shows the new order and coverage, old and new, and writes nothing", async () => {
    await press("Control+a");
    await page.keyboard.type("6");
    await press("Enter");
    await page.waitForSelector(".outcome");
    expect(await focused()).toBe("try-rank");
    expect(await trials()).toEqual(["Finanzmittel: Priorität 1 → 6"]);
    const said = await page.locator(".outcome p").allTextContents();
    expect(said[0]).toMatch(/^Zielabdeckung 48,9 % → \d+,\d % \(\d(,\d)? Prozentpunkte mehr\)\.$/);
    expect(await status()).toBe(said.join(" "));
    expect(await page.textContent(".what-if .ranking li")).toMatch(/^1Ratsfraktion A.*2 Plätze nach vorn, vorher 3$/);
    expect(world.written).toEqual([]);
  });

  it("piles up changes, one call each", async () => {
    await press("Shift+Tab");
    await page.keyboard.type("Ratsfraktion");
    await press("Tab");
    expect(await focused()).toBe("try-current");
    await page.keyboard.type("1 ");
    await press("Tab", "Tab", "Enter");
    await expect.poll(trials).toEqual(["Finanzmittel: Priorität 1 → 6", "Ratsfraktion A: IST 0 → 1"]);
    await page.waitForSelector(".outcome");
    expect(await focused()).toBe("try-out");
    expect(opened.calls.filter(({ name }) => name === "sidebarWhatIf")).toHaveLength(3);
  });

  it("keeps a change listed that could not be worked out, and tries again", async () => {
    isDown = true;
    await page.focus("#take-back-0");
    await press("Enter");
    await page.waitForSelector(".notice.problem");
    expect(await trials()).toEqual(["Ratsfraktion A: IST 0 → 1"]);
    expect(await page.textContent(".what-if .notice")).toContain("Der Server antwortet nicht.");
    await page.focus("#dismiss");
    await press("Enter");
    expect(await page.textContent(".what-if")).toContain("noch nicht berechnet");
    isDown = false;
    await page.focus("#calculate");
    await press("Enter");
    await page.waitForSelector(".outcome");
    expect(await page.locator(".notice.problem").count()).toBe(0);
  });

  it("applies what is left: only its cell changes, and the result is assessed anew", async () => {
    await page.focus("#apply-trials");
    await press("Enter");
    await page.waitForSelector(".notice.done");
    expect(await page.textContent(".notice")).toContain("Übernommen: Ratsfraktion A, IST 0 → 1.");
    expect(world.column("reflection", "current")[3]).toBe("1 – man kennt sich");
    expect(world.column("goals", "rank")[0]).toBe(1);
    expect(await focused()).toBe("title");
    expect(await page.locator(".trials").count()).toBe(0);
  });

  it("takes everything back at once, without a trace", async () => {
    world.written.length = 0;
    await page.focus("#what-if-toggle");
    await press("Enter");
    await page.waitForSelector("#try-subject");
    await expect.poll(focused).toBe("try-subject");
    await page.keyboard.type("Expertise");
    await press("Tab", "Tab", "Space", "Enter");
    await expect.poll(trials).toEqual(["Expertise: nicht verfolgen"]);
    await page.waitForSelector(".outcome");
    await page.focus("#discard-trials");
    await press("Enter");
    expect(await page.locator(".trials").count()).toBe(0);
    expect(await status()).toBe("Alles zurückgenommen. Ihre Tabelle ist unverändert.");
    expect(await focused()).toBe("try-subject");
    expect(await page.isChecked("#try-pursued")).toBe(true);
    expect(world.written).toEqual([]);
    expect(opened.problems).toEqual([]);
  });
});
