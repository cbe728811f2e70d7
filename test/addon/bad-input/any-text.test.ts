import { describe, expect, test } from "vitest";
import { startingPoints, TABS } from "./starting-points.ts";

const { team, actors, plan } = TABS;
const { sampleDesk } = startingPoints();

/** Mails fold their lines, and part with a hair space what a mail program would make a link of. */
const bare = (text: string) => text.replace(/\s+/g, "");

describe("a text is a text, whatever it begins with", () => {
  test.each([
    ...[
      "=1+1",
      '=HYPERLINK("https://example.org";"hier")',
      "+49 30 1234",
      "-5",
      "@alle",
      "'eigen",
      "007",
      "1.2.",
      "WAHR",
    ],
    ...["👩🏽‍🤝‍👩🏻 Netz", "جمعية الأمل", "<b>&amp; Co", "15.04.2031"],
  ])("%s", async (text) => {
    const desk = await sampleDesk();
    const where = { name: "Bürgerradio", actor: [actors, "Akteur", "Stiftung Gute Nachbarschaft"] as const };
    const purpose = await desk.type([actors, "Wofür benötigen wir diese?", "Stiftung Gute Nachbarschaft"], `'${text}`);
    const how = await desk.type([plan, "Wie bauen wir den Kontakt auf?", "Stiftung Gute Nachbarschaft"], `'${text}`);
    const taken = desk.at([plan, "Akteur", "Stiftung Gute Nachbarschaft"]);
    const owner = desk.at([plan, "Zuständig", "Stiftung Gute Nachbarschaft"]);
    const person = await desk.type([team, "Name", "Vorstand Finanzen"], `'${text}`);
    await desk.playground.type(plan, owner.getA1Notation(), `'${text}`);
    const actor = await desk.type(where.actor, `'${text}`);
    const notes = [purpose, how, person, actor].map((cell) => cell.getNote()?.note ?? "");
    expect(notes).toEqual(["", "", "", ""]);
    expect(desk.press("takeOver").message?.text).toMatch(/^In Schritt 3: umbenannt „Stiftung Gute Nachbarschaft“ in „/);
    for (const cell of [purpose, how, taken, owner, person, actor]) {
      expect(cell.getRawValue()).toBe(text);
      expect(cell.getFormula()).toBe("");
    }
    desk.press("assess");
    const first = desk.at(["Auswertung", "Akteur (★ = Schlüsselakteur)", 3]);
    expect([first.getRawValue(), first.getFormula()]).toEqual([`★ ${text}`, ""]);
    expect(desk.at(["Auswertung", "Zuständig", 3]).getFormula()).toBe("");
    const mail = desk.press("previewSummaries").summaries?.mails.find(({ name }) => name === text);
    expect(bare(mail?.text ?? "").split(bare(text)).length).toBeGreaterThanOrEqual(4); // who, whom, what for and how
    expect(mail?.html).not.toContain("<b>&amp; Co");
  });
});
