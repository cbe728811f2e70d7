import ICAL from "ical.js";
import { simpleParser } from "mailparser";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Message } from "../../playground/server/message.ts";
import { type Visit, visit } from "./visit.ts";

/** Mail may end its lines either way. */
const lines = (text = "") => text.trim().split(/\r?\n/);

// One meeting from the empty sheet to the mails, as one person does it: each test goes on where the one before ended.
describe("a meeting with sample A", () => {
  let opened: Visit;
  let page: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    opened = await visit({ viewport: { width: 1440, height: 900 } });
    page = opened.page;
    sidebar = page.frameLocator('iframe[title="Netzwerkstrategie"]');
    await fetch(`${opened.url}/playground/mailbox`, { method: "DELETE" });
  });
  afterAll(() => opened?.close());

  const choose = async (item: string) => {
    await page.getByRole("button", { name: "Netzwerkstrategie", exact: true }).click();
    await page.getByRole("menuitem", { name: item, exact: true }).click();
  };
  const press = (name: string) => sidebar.getByRole("button", { name, exact: true }).click();
  const shows = (text: string | RegExp) => sidebar.getByText(text).first().waitFor();
  const toasted = (text: string) => page.locator("#toasts").getByText(text).first().waitFor();
  /** What stands in a column of a tab, from row 3 down to its last entry, as people see it. */
  const column = (tab: string, letter: string) =>
    page.evaluate(
      ([name = "", at = ""]) => {
        const sheet = window.playground.workbook.getSheetByName(name);
        const values = sheet ? sheet.getRange(`${at}3:${at}${sheet.getMaxRows()}`).getDisplayValues().flat() : [];
        const last = values.findLastIndex((value) => value !== "" && value !== null);
        return values.slice(0, last + 1).map((value) => value ?? "");
      },
      [tab, letter],
    );
  const activeTab = () => page.evaluate(() => window.playground.workbook.getActiveSheet().getSheetName());
  const mailbox = async () => (await (await fetch(`${opened.url}/playground/mailbox`)).json()) as Message[];

  it("begins with the sidebar, which makes the tabs", async () => {
    await choose("Seitenleiste öffnen");
    await shows("Die Arbeitsblätter sind noch nicht da");
    await press("Arbeitsblätter anlegen");
    await shows("Alle acht Blätter sind angelegt");
    const names = await page.evaluate(() =>
      window.playground.workbook.getSheets().map((sheet) => sheet.getSheetName()),
    );
    expect(names).toEqual([
      "Treffen",
      "Team",
      "1 Ziele",
      "2 Akteure",
      "3 IST-Reflexion",
      "4 Netzwerkpflege",
      "Auswertung",
      "Verlauf",
      "Tabellenblatt1",
    ]);
    expect(await column("1 Ziele", "B")).toHaveLength(8);
  });

  it("loads the sample", async () => {
    await press("Beispiel laden");
    await shows("Das Beispiel ist geladen");
    expect((await column("2 Akteure", "B")).filter((name) => name !== "")).toHaveLength(13);
  });

  it("takes over the actors and proposes upkeep for each key actor", async () => {
    await choose("Akteure übernehmen");
    await toasted("vorgeschlagen: 4 Akteure");
    expect(await column("3 IST-Reflexion", "B")).toHaveLength(13);
    expect(await column("4 Netzwerkpflege", "A")).toContain("Unterkunft Nordstraße");
  });

  it("checks the entries: nothing wrong, and what is open leads to its cell", async () => {
    await choose("Eingaben prüfen");
    await shows("Keine Fehler gefunden");
    await sidebar.getByText("1 Ziel ohne Akteur: (Mediale) Aufmerksamkeit").click();
    await vi.waitFor(async () => expect(await activeTab()).toBe("2 Akteure"), 5_000);
    // Row 24 is below what fits on the page, which has to follow.
    const visible = () => page.evaluate(() => window.playground.workbook.getActiveSheet().getVisibleRange());
    await vi.waitFor(async () => expect((await visible())?.endRow).toBeGreaterThanOrEqual(23), 5_000);
  });

  it("scores the gaps and shows where most is missing, with the arithmetic", async () => {
    await choose("Lücken bewerten");
    await shows("49 %");
    expect(await activeTab()).toBe("Auswertung");
    expect((await column("Auswertung", "B")).slice(0, 3)).toEqual([
      "★ Stiftung Gute Nachbarschaft",
      "★ Sozialamt Musterstadt",
      "Ratsfraktion A",
    ]);
    expect((await column("Auswertung", "F"))[2]).toBe("Ziel-Gewicht 21,5 % × Lücke 2 von 5 Stufen = 8,6");
    expect((await column("Auswertung", "J")).slice(0, 2)).toEqual(["49 %", "38 %"]);
    expect(await column("3 IST-Reflexion", "A")).toEqual("1 2 6 3  4 8 7 5  9 10 11".split(" "));
    expect(await column("Verlauf", "B")).toEqual(["49 %"]);
  });

  it("shows each mail as it will arrive, before anything is sent", async () => {
    await choose("Zusammenfassungen senden");
    await shows("5 E-Mails sind vorbereitet");
    await sidebar.getByRole("button", { name: /vorsitz@example\.org/ }).click();
    const mail = page.frameLocator("dialog iframe").frameLocator("iframe");
    await mail.getByRole("heading", { name: "Ihre Netzwerk-Aufgaben" }).waitFor();
    await mail.getByText("überfällig seit").waitFor();
    await page.keyboard.press("Escape");
    expect(await mailbox()).toEqual([]);
  });

  it("asks, sends, and shows the state of each mail", async () => {
    await press("Jetzt senden");
    await shows("5 E-Mails jetzt senden?");
    await press("Ja, senden");
    await shows("Alle E-Mails sind gesendet.");
    expect(await sidebar.getByText("gesendet", { exact: true }).count()).toBe(5);
  });

  it("reaches each owner with their own steps, as HTML, text and calendar", async () => {
    const mails = await mailbox();
    expect(mails.map(({ envelope }) => envelope.to).sort()).toEqual([
      ["finanzen@example.org"],
      ["geschaeftsfuehrung@example.org"],
      ["jugendleitung@example.org"],
      ["projektleitung@example.org"],
      ["vorsitz@example.org"],
    ]);
    const chair = mails.find(({ envelope }) => envelope.to.includes("vorsitz@example.org"));
    expect(chair?.subject).toMatch(
      /^Ihre Netzwerk-Aufgaben: 2 Kontakte aufbauen, 2 pflegen \(Treffen am \d\d\.\d\d\.\)$/,
    );
    for (const body of [chair?.text, chair?.html]) {
      expect(body).toContain("Ratsfraktion A");
      expect(body).toContain("Vorstellungsgespräch anfragen");
      expect(body).not.toContain("Sozialamt");
      expect(body).not.toContain("Punkte");
    }
    const calendar = Buffer.from(chair?.attachments[0]?.content ?? "", "base64").toString();
    expect(calendar).toContain("METHOD:PUBLISH");
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  });

  it("sends what other programs read, too", async () => {
    for (const { raw, subject, text } of await mailbox()) {
      const read = await simpleParser(raw);
      expect(read.subject).toBe(subject);
      expect(lines(read.text)).toEqual(lines(text));
      const stop = read.headerLines.find(({ key }) => key === "list-unsubscribe-post");
      expect(stop?.line).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
      const events = read.attachments.flatMap(({ content }) =>
        new ICAL.Component(ICAL.parse(content.toString("utf8"))).getAllSubcomponents("vevent"),
      );
      for (const event of events.map((each) => new ICAL.Event(each))) {
        expect(event.startDate.isDate).toBe(true);
        expect(event.uid).toMatch(/^[\w-]+@?[\w.-]*$/);
        if (event.isRecurring()) expect(event.iterator().next().toString()).toBe(event.startDate.toString());
      }
    }
  });

  it("shows the mail in the mailbox beside the sheet", async () => {
    await page.getByRole("button", { name: /^Postfach \(lokal\)/ }).click();
    const box = page.getByRole("complementary", { name: "Postfach (lokal)" });
    await box.getByRole("button", { name: /vorsitz@example\.org/ }).click();
    await box.frameLocator("iframe").getByText("Guten Tag Vorsitz").waitFor();
    await page.keyboard.press("Escape");
  });

  it("sends nothing a second time, and says so", async () => {
    await choose("Zusammenfassungen senden");
    await shows("unverändert – wird nicht noch einmal gesendet");
    await shows("Nichts zu senden");
    expect(await mailbox()).toHaveLength(5);
  });

  it("takes out the sample again, and exactly that", async () => {
    await choose("Beispiel entfernen");
    await vi.waitFor(async () => expect((await column("2 Akteure", "B")).join("")).toBe(""), 10_000);
    expect(await column("1 Ziele", "A")).toEqual([]);
    expect(await column("3 IST-Reflexion", "B")).toEqual([]);
    expect(await column("4 Netzwerkpflege", "A")).toEqual([]);
    expect(await column("Team", "A")).toEqual([]);
  });

  it("speaks English when asked", async () => {
    await choose("Switch to English");
    await toasted("Menu and sidebar now speak English");
    await choose("Check entries");
    await shows("Check entries");
    await shows("No errors found");
  });

  it("ran without a fault of the page", () => expect(opened.faults).toEqual([]));
});
