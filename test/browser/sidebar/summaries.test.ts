import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { DeliveryView } from "../../../addon/sidebar/state.ts";
import { focused, shownSidebar } from "./shown-sidebar.ts";
import { prepared } from "./states/prepared.ts";
import { previewed, sending } from "./states/summaries.ts";

const { called, show } = shownSidebar();
const setHidden = (page: Page, hidden: boolean) =>
  page.evaluate((value) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => value });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);
describe("the summaries", () => {
  it("asks before it sends; Escape and Cancel take it back", async () => {
    const page = await show(previewed, () => sending);
    await page.click("#send");
    expect(await page.textContent("#confirm-question")).toBe("3 E-Mails jetzt senden?");
    expect(await page.locator(".fates li").allTextContents()).toEqual([
      "Eine geht sofort hinaus.",
      "Eine wartet auf „Ja, bitte“: Erst geht eine Bestätigungsmail hinaus.",
      "Eine wartet auf „Ja, bitte“; die Frage ist schon verschickt.",
    ]);
    expect(await focused(page)).toBe("confirm-question");
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("send");
    await page.click("#send");
    await page.click("#cancel");
    expect(called("sidebarRun")).toEqual([]);
  });

  it("shows a mail in a dialog, what would become of each, and who gets none", async () => {
    const page = await show(previewed, () => null);
    expect(await page.locator(".mail .state").allTextContents()).toEqual([
      "geht sofort hinaus",
      "wartet auf „Ja, bitte“ – beim Senden geht erst eine Bestätigungsmail hinaus",
      "wartet auf „Ja, bitte“ – Bestätigungsmail vom 10.03.2026",
      "unverändert – wird nicht noch einmal gesendet",
      "abbestellt – möchte keine E-Mails aus dieser Tabelle",
    ]);
    const signs = page.locator("#panel .mail .entry-sign svg");
    expect(await signs.evaluateAll((all) => all.map((sign) => sign.getAttribute("class")?.split("-").at(-1)))).toEqual([
      ...["mail", "clock", "clock", "done", "stopped"],
    ]);
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

  it.each([
    ["nothing is new", 3, "Niemand hat neue oder geänderte Schritte."],
    ["nobody gets it", 4, "Warum, steht bei jeder E-Mail."],
  ])("says that there is nothing to send where %s", async (_, index, why) => {
    const mails = previewed.summaries?.mails.slice(index, index + 1) ?? [];
    const page = await show({ ...previewed, summaries: { mails, without: [], refused: [] } });
    expect(await page.textContent(".calm")).toBe(`Nichts zu senden${why}`);
    expect(await page.locator("#send").count()).toBe(0);
  });
});
