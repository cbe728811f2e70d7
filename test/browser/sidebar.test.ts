import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { bundleAddon } from "../../addon/build/bundle.ts";
import type { DeliveryView, SidebarState } from "../../addon/sidebar/state.ts";
import { launchBrowser } from "../support/browser.ts";
import { openSidebar } from "./sidebar-page.ts";
import { assessed, checked, prepared, previewed, sending, unprepared } from "./sidebar-state.ts";

let browser: Browser;
let html: string;
let opened: Awaited<ReturnType<typeof openSidebar>>;

beforeAll(async () => {
  html = (await bundleAddon()).files.sidebar ?? "";
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect(opened.problems).toEqual([]);
  await opened.page.close();
});

const pending = () => new Promise<never>(() => {});

async function show(
  state: SidebarState | null,
  answer: (name: string, args: unknown[]) => unknown = pending,
): Promise<Page> {
  opened = await openSidebar(browser, html, state, { answer });
  await opened.page.waitForSelector("#panel");
  return opened.page;
}
const called = (name: string) => opened.calls.filter((call) => call.name === name).map(({ args }) => args);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const setHidden = (page: Page, hidden: boolean) =>
  page.evaluate((value) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => value });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);
const heading = (page: Page) => page.textContent("h2");

describe("the steps", () => {
  it.each([
    ["de", 1, "Welche Ziele sind uns in der Netzwerkarbeit wichtig?", "Beispiel entfernen"],
    ["de", 2, "Wer kann bei welchem Ziel helfen – und wofür?", "Akteure übernehmen"],
    ["de", 3, "Welche Kontakte haben wir schon? Erst IST, dann SOLL.", "Lücken bewerten"],
    ["de", 4, "Wie bleiben wir in Kontakt? Erst die wichtigsten.", "Eingaben prüfen"],
    ["en", 1, "Which goals matter to us in networking?", "Remove the example"],
    ["en", 2, "Who can help with which goal – and for what?", "Take over actors"],
    ["en", 3, "Which contacts do we have already?", "Assess gaps"],
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

describe("the summaries", () => {
  it("asks before it sends; Escape and Cancel take it back", async () => {
    const page = await show(previewed, () => sending);
    await page.click("#send");
    expect(await page.textContent("#confirm-question")).toBe("3 E-Mails jetzt senden?");
    expect(await focused(page)).toBe("confirm-question");
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("send");
    await page.click("#send");
    await page.click("#cancel");
    expect(called("sidebarRun")).toEqual([]);
  });

  it("shows a mail in a dialog, and who gets none", async () => {
    const page = await show(previewed, () => null);
    expect(await page.textContent("#mail-3")).toContain("unverändert – wird nicht noch einmal gesendet");
    expect(await page.textContent(".without")).toContain("Keine E-Mail-Adresse eingetragen.");
    await page.click("#mail-0");
    await expect.poll(() => called("sidebarShowMail")).toEqual([[previewed.summaries?.mails[0]]]);
  });

  it("sends, then follows each mail until nothing changes any more", async () => {
    const settled: DeliveryView = {
      batch: "batch-1",
      settled: true,
      mails: [{ owner: "o1", name: "Vorsitz", state: "sent", problem: null }],
    };
    const page = await show(previewed, (name) => (name === "sidebarRun" ? sending : settled));
    await page.click("#send");
    await page.click("#run-sendSummaries");
    await page.waitForSelector(".pending");
    const states = await page.locator(".state").allTextContents();
    expect(states).toEqual([
      "gesendet",
      "unterwegs",
      "fehlgeschlagen",
      "unklar – bitte nachfragen",
      "wartet auf Bestätigung",
      "abbestellt",
    ]);
    await page.waitForSelector("text=Alle E-Mails sind gesendet.");
    expect(called("sidebarRun")).toEqual([["sendSummaries"]]);
    expect(called("sidebarDelivery")).toEqual([["batch-1"]]);
    expect(await page.textContent("#announcements [role=status]")).toBe("Alle E-Mails sind gesendet.");
  });

  it("does not ask while the page is hidden, and asks at once when it is seen again", async () => {
    const page = await show(sending, () => ({ ...sending.delivery, settled: true }));
    await setHidden(page, true);
    await page.clock.runFor(60_000);
    expect(called("sidebarDelivery")).toEqual([]);
    await setHidden(page, false);
    await page.waitForSelector("text=1 von 6 E-Mails gesendet.");
    expect(called("sidebarDelivery")).toEqual([["batch-1"]]);
  });

  it("stops asking after some minutes and offers to look again", async () => {
    const page = await show(sending, (name) => (name === "sidebarDelivery" ? sending.delivery : sending));
    for (let looks = 1; looks <= 150; looks++) {
      await page.clock.runFor(2_000);
      await expect.poll(() => called("sidebarDelivery").length, { interval: 1 }).toBe(looks);
    }
    await page.click("#watch");
    await page.clock.runFor(2_000);
    await expect.poll(() => called("sidebarDelivery").length).toBe(151);
  });

  it("says when the state cannot be asked for, and asks again", async () => {
    let answers = 0;
    const page = await show(sending, () => {
      answers += 1;
      if (answers === 1) throw new Error("Der Server antwortet gerade nicht.");
      return { ...sending.delivery, settled: true };
    });
    await page.waitForSelector(".notice.problem");
    expect(await page.textContent(".notice")).toContain("Der Server antwortet gerade nicht.");
    await page.click("#again");
    await page.waitForSelector("text=1 von 6 E-Mails gesendet.");
  });

  it("lets a person decide about what failed or is unclear, and nothing else", async () => {
    const [, , , unclear] = sending.delivery?.mails ?? [];
    const decided = { ...sending.delivery, mails: [{ ...unclear, state: "sent", problem: null }], settled: true };
    const settled = { ...sending, delivery: sending.delivery && { ...sending.delivery, settled: true } };
    const page = await show(settled, () => decided);
    const choices = page.getByRole("button", { name: /^(Wurde empfangen|Noch einmal senden): / });
    expect(await choices.evaluateAll((all) => all.map((each) => each.ariaLabel))).toEqual([
      "Wurde empfangen: Projektleitung",
      "Noch einmal senden: Projektleitung",
      "Wurde empfangen: Vorstand Finanzen",
      "Noch einmal senden: Vorstand Finanzen",
    ]);
    await page.getByRole("button", { name: "Wurde empfangen: Vorstand Finanzen" }).press("Enter");
    await page.waitForSelector("text=Alle E-Mails sind gesendet.");
    expect(called("sidebarDecide")).toEqual([["batch-1", "o4", "received"]]);
    expect(await choices.count()).toBe(0);
  });

  it("shows again what became of what was sent before, and of the reminders", async () => {
    const reminders = { on: true, last: "Zuletzt am 09.03.2026: 2 E-Mails wurden verschickt.", batch: "batch-7" };
    const page = await show({ ...prepared, lastBatch: "batch-1", reminders }, () => ({
      ...sending.delivery,
      settled: true,
    }));
    await page.click("#tab-summaries");
    expect(await page.textContent("#panel")).toContain("Zuletzt am 09.03.2026: 2 E-Mails wurden verschickt.");
    await page.click("#reminder-batch");
    await page.waitForSelector("text=1 von 6 E-Mails gesendet.");
    expect(called("sidebarDelivery")).toEqual([["batch-7"]]);
  });

  it("says that there is nothing to send", async () => {
    const mails = previewed.summaries?.mails.filter(({ unchanged }) => unchanged) ?? [];
    const page = await show({ ...previewed, summaries: { mails, without: [], refused: [] } });
    expect(await page.textContent(".calm")).toContain("Nichts zu senden");
    expect(await page.locator("#send").count()).toBe(0);
  });
});

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
