import { describe, expect, test } from "vitest";
import { sheet } from "../../support/cells.ts";
import { problemsOf } from "../desk.ts";
import { standing } from "./standing.ts";
import { startingPoints, TABS } from "./starting-points.ts";

const { actors, plan } = TABS;
const { emptyDesk, sampleDesk } = startingPoints();

describe("few and many", () => {
  test("without an actor each command says what comes first", async () => {
    const desk = await emptyDesk();
    expect(desk.press("takeOver").message?.text).toBe("Alle Akteure stehen schon in Schritt 3.");
    expect(problemsOf(desk.press("check"))).toEqual([]);
    const { message, assessment } = desk.press("assess");
    expect(message).toEqual({ tone: "done", text: "Zielabdeckung 0 %. Zurzeit keine Lücke." });
    expect(assessment?.questions.map(({ what }) => what)).toContain("Noch ist kein Akteur genannt.");
    expect(desk.press("previewSummaries").message?.text).toMatch(
      /^Vor dem Senden fehlt noch etwas im Blatt „Treffen“\./,
    );
  });

  test("2,000 actors go through every command", async () => {
    const desk = await sampleDesk();
    const count = 2_000;
    const tab = sheet(desk.playground, actors);
    const first = tab.getMaxRows();
    tab.insertRowsAfter(first - 1, count);
    const rows = Array.from({ length: count }, (_, index) => ["Finanzmittel", `Verein ${index + 1}`]);
    tab.getRange(first, 0, count, 2).setValues(rows);
    expect(desk.press("takeOver").message?.text).toBe("In Schritt 3: 2000 Akteure neu.");
    expect(problemsOf(desk.press("check"))).toEqual([]);
    expect(desk.press("assess").message?.tone).toBe("done");
    expect(desk.press("previewSummaries").summaries?.mails).toHaveLength(5);
    expect(standing(desk).get(`${plan} ${2 + 13 + count} Akteur`)).toBe("Verein 2000");
    expect(desk.press("prepare").message?.tone).toBe("done");
  });
});
