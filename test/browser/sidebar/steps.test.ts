import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { SidebarState } from "../../../addon/sidebar/state.ts";
import { focused, shownSidebar } from "./shown-sidebar.ts";
import { checked } from "./states/checked.ts";
import { prepared, unprepared } from "./states/prepared.ts";

const { called, show } = shownSidebar();
const heading = (page: Page) => page.textContent("h2");

describe("the steps", () => {
  it.each([
    ["de", 1, "Welche Ziele sind uns in der Netzwerkarbeit wichtig?", "Beispiel entfernen"],
    ["de", 2, "Wer kann bei welchem Ziel helfen – und wofür?", "Akteure übernehmen"],
    ["de", 3, "Welche Kontakte haben wir schon? Erst IST, dann SOLL.", "Lücken bewerten"],
    ["de", 4, "Wie bleiben wir in Kontakt? Erst die wichtigsten.", "Eingaben prüfen"],
    ["en", 1, "Which goals matter to us in networking?", "Remove the example"],
    ["en", 2, "Who can help with which goal – and for what?", "Carry over actors"],
    ["en", 3, "Which contacts do we already have?", "Assess gaps"],
    ["en", 4, "How do we stay in contact? The most important first.", "Check entries"],
  ] as const)("in %s: step %i has its question and its button", async (language, step, question, button) => {
    const page = await show({ ...prepared, language });
    await page.click(`#tab-step-${step}`);
    expect(await heading(page)).toContain(question);
    expect(await page.getByRole("button", { name: button, exact: true }).count()).toBe(1);
    expect(await page.getAttribute("html", "lang")).toBe(language);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  });

  it("opens a new meeting with what has moved, on every step, until that is closed", async () => {
    const progress = {
      since: "Seit dem 12.03.",
      moved: ["3 Kontakte gestärkt", "nichts überfällig"],
      coverage: "Zielabdeckung 49 % → 55 %: +6 Punkte durch gestärkte Kontakte.",
      opening: true,
      hint: null,
    };
    const page = await show({ ...prepared, progress });
    expect(await page.textContent(".progress")).toContain("Seit dem 12.03.3 Kontakte gestärkt");
    await page.click("#tab-step-3");
    expect(await page.locator(".progress").count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    await page.focus("#close-progress");
    await page.keyboard.press("Enter");
    expect(await page.locator(".progress").count()).toBe(0);
    expect(await focused(page)).toBe("title");
    await page.click("#tab-step-1");
    expect(await page.locator(".progress").count()).toBe(0);
  });

  it("opens on the first step that is not done", async () => {
    const page = await show({ ...prepared, steps: [[], [], prepared.steps[2], prepared.steps[3]] });
    expect(await page.getAttribute("#tab-step-3", "aria-selected")).toBe("true");
    expect(await page.textContent("#tab-step-1")).toContain("Alles erledigt");
  });

  it("offers the sample only where nothing has been entered, and nothing else before the tabs are there", async () => {
    const page = await show(unprepared, () => ({
      ...prepared,
      message: { tone: "done", text: "8 Blätter angelegt." },
    }));
    expect(await page.locator("#panel .button").allTextContents()).toEqual([
      "Arbeitsblätter anlegen",
      "Beispiel laden",
    ]);
    await page.click("#tab-step-3");
    expect(await page.locator("#panel .button").count()).toBe(0);
    expect(await page.textContent("#panel")).toContain("Legen Sie zuerst in Schritt 1 die Arbeitsblätter an.");
    await page.click("#tab-step-1");
    await page.click("#run-prepare");
    await page.waitForSelector(".notice.done");
    expect(called("sidebarRun")).toEqual([["prepare"]]);
    expect(await page.textContent("#announcements [role=status]")).toBe("8 Blätter angelegt.");
    expect(await focused(page)).toBe("title");
  });

  it("goes to a cell, marks the entry, and hands the keyboard to the sheet", async () => {
    const page = await show(prepared, () => null);
    await page.click("#gap-1");
    await page.waitForSelector("#gap-1[aria-current=true]");
    await expect.poll(() => called("editor.focus")).toHaveLength(1);
    expect(called("sidebarGoTo")).toEqual([["meeting", 5, 1]]);
  });

  it("says that all is done", async () => {
    const page = await show(prepared);
    await page.click("#tab-step-2");
    expect(await page.textContent(".calm")).toContain("Alles erledigt");
  });

  it("looks again when asked", async () => {
    const page = await show(prepared, () => ({ ...prepared, steps: [[], [], [], []] }));
    await page.click("#refresh");
    await page.waitForSelector(".calm");
    expect(called("sidebarState")).toEqual([["steps"]]);
  });
});

describe("what is open", () => {
  const done: SidebarState = { ...prepared, steps: [[], [], [], []] };

  it("is read again when the person turns to the sidebar after a while, and not before", async () => {
    const page = await show(prepared, () => done);
    await page.mouse.move(400, 400);
    await page.mouse.move(150, 300);
    await page.clock.runFor(11_000);
    expect(called("sidebarState")).toEqual([]);
    await page.mouse.move(400, 400);
    await page.mouse.move(150, 300);
    await page.waitForSelector(".calm");
    expect(called("sidebarState")).toEqual([["steps"]]);
  });
});

describe("the keyboard", () => {
  it("moves between the tabs with arrows, Home and End", async () => {
    const page = await show(prepared);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("tab-step-1");
    const seen: unknown[] = [];
    for (const key of ["ArrowRight", "End", "ArrowRight", "ArrowLeft", "Home"]) {
      await page.keyboard.press(key);
      seen.push(await focused(page));
    }
    expect(seen).toEqual(["tab-step-2", "tab-summaries", "tab-step-1", "tab-summaries", "tab-step-1"]);
    expect(await page.locator("[role=tab][tabindex='0']").count()).toBe(1);
  });

  it("stays on the button while its command runs, and goes to the heading when the screen changes", async () => {
    let finish: (state: SidebarState) => void = () => {};
    const page = await show(prepared, () => new Promise((resolve) => (finish = resolve as typeof finish)));
    await page.click("#tab-step-4");
    await page.focus("#run-check");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("run-check");
    expect(await page.textContent("#run-check")).toBe("Einen Moment …");
    expect(await page.locator(".button:not([aria-disabled=true])").count()).toBe(0);
    await page.keyboard.press("Enter");
    finish(checked);
    await page.waitForSelector(".problems");
    expect(called("sidebarRun")).toEqual([["check"]]);
    expect(await focused(page)).toBe("title");
    expect(await page.textContent("#announcements [role=alert]")).toBe("3 Einträge lassen sich so nicht verwenden.");
  });
});
