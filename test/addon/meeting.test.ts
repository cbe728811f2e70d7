import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { DeliveryView, SidebarState } from "../../addon/sidebar/state.ts";
import type { Trial, WhatIfView } from "../../addon/sidebar/what-if.ts";
import type { Level } from "../../model/level.ts";
import type { Message } from "../../playground/server/message.ts";
import { startApp } from "../support/app.ts";
import { allCells, sheet } from "../support/cells.ts";
import { openLine } from "../support/worker-line.ts";
import { visible as visibleIn, writtenByPeople } from "./columns-seen.ts";
import { type Desk, openDesk } from "./desk.ts";
import { COVERAGES, PLACES } from "./sample-a-report.ts";

// One meeting from the empty sheet to the mailboxes: the real bundle, the real Worker in workerd, real SMTP. The tests follow on each other.

const RECIPIENTS = ["finanzen", "geschaeftsfuehrung", "jugendleitung", "projektleitung", "vorsitz"].map(
  (box) => `${box}@example.org`,
);

/** Its own, for the mailbox: other files' mails arrive in that of all. */
let app: Awaited<ReturnType<typeof startApp>>;
let line: Awaited<ReturnType<typeof openLine>>;
let desk: Desk;
let prepared: Record<string, unknown>;

beforeAll(async () => {
  app = await startApp();
  line = await openLine(app.url);
  desk = await openDesk(line);
}, 90_000);
afterAll(async () => {
  await line?.close();
  await app?.stop();
});

const mailbox = async (): Promise<Message[]> => (await fetch(`${line.url}/playground/mailbox`)).json();
const emptyMailbox = () => fetch(`${line.url}/playground/mailbox`, { method: "DELETE" });

/** Asks as the open sidebar does, until no mail is under way any more. */
const settled = ({ delivery }: SidebarState) =>
  vi.waitFor(
    () => {
      const view = desk.playground.script.runFromClient("sidebarDelivery", [delivery?.batch]) as DeliveryView;
      expect(view.settled).toBe(true);
      return view;
    },
    { timeout: 30_000, interval: 250 },
  );

const visible = (tab: string, headers: readonly string[]) => visibleIn(desk.playground, tab, headers);

describe("a meeting with sample A", () => {
  test("the tabs are made and the sample is filled in", () => {
    expect(desk.press("prepare").message?.tone).toBe("done");
    prepared = writtenByPeople(desk.playground);
    expect(desk.press("loadSample").message?.tone).toBe("done");
    expect(desk.press("takeOver").message?.text).toBe("In Schritt 4 vorgeschlagen: 4 Akteure.");
  });

  test("every entry can be used", () => {
    const { message, check } = desk.press("check");
    expect(check?.problems).toEqual([]);
    expect(message?.text).toBe("Alle Einträge lassen sich verwenden. Noch offen: 8 Punkte.");
  });

  test("the Auswertung shows the actors in order, and how each figure came about", () => {
    const { message, assessment } = desk.press("assess");
    expect(message?.text).toBe(
      "Zielabdeckung 49 %. Am meisten fehlt bei: Stiftung Gute Nachbarschaft, Sozialamt Musterstadt, Ratsfraktion A.",
    );
    expect(assessment?.badCells).toBe(0);
    const rows = visible("Auswertung", ["Platz", "Akteur (★ = Schlüsselakteur)", "IST → SOLL", "Zuständig"]);
    expect(rows.filter(([, actor]) => actor !== "")).toEqual(PLACES);
    const [first, , third] = visible("Auswertung", ["Aufbaubedarf", "So gerechnet"]);
    expect(first).toEqual(["20,4", "Ziel-Gewicht 34,0 % × Lücke 3 von 5 Stufen = 20,4"]);
    expect(third).toEqual(["8,6", "Ziel-Gewicht 21,5 % × Lücke 2 von 5 Stufen = 8,6"]);
  });

  test("and beside it the coverage of each goal, and the questions", () => {
    const coverage = visible("Auswertung", ["Ziel", "Abdeckung"]).filter(([goal]) => goal !== "");
    expect(coverage.slice(0, 9)).toEqual(COVERAGES);
    const questions = visible("Auswertung", ["Fragen an uns"]).flat();
    expect(questions).toContain("Unterkunft Nordstraße: noch niemand zuständig. Wer übernimmt?");
    expect(questions).toContain(
      "Für (Mediale) Aufmerksamkeit ist noch kein Akteur genannt. Wer könnte helfen – oder Ziel zurückstellen?",
    );
  });

  test("on top it says what it says, and what it does not", () => {
    const band = ["A1", "I1"].map((a1) => sheet(desk.playground, "Auswertung").getRange(a1).getCellData()?.p?.body);
    expect(band[0]?.dataStream).toContain(
      "Der Platz zeigt, wo bei unseren Zielen am meisten fehlt – nicht, wer am wichtigsten ist. Eine Planungshilfe; Sie entscheiden.",
    );
    expect(band[1]?.dataStream).toContain("Wichtige Ziele zählen mehr.");
  });

  test("each actor has its place in tab 3", () => {
    const places = visible("3 IST-Reflexion", ["Akteur", "Platz"]);
    expect(Object.fromEntries(places)).toMatchObject({
      "Stiftung Gute Nachbarschaft": "1",
      "Ratsfraktion A": "3",
      "Integrationsbüro der Stadt": "6",
      "Hochschule, Soziale Arbeit": "11",
      Integrationsrat: "",
    });
  });

  test("what would be is asked of the Worker, applied to its cell alone, and can be undone in the same way", () => {
    const before = allCells(desk.playground);
    const ask = (trials: Trial[], mark: string | null) =>
      desk.playground.script.runFromClient("sidebarWhatIf", [trials, mark]) as WhatIfView;
    const { basis } = ask([], null);
    const actor = basis?.actors.find(({ name }) => name === "Ratsfraktion A");
    const trial = { tab: "reflection" as const, id: actor?.id ?? "", field: "current" as const };
    const view = ask([{ ...trial, from: 0, to: 2 }], basis?.mark ?? null);
    expect(view.basis).toBe(null);
    expect(view.standings?.places.map(({ id }) => id)).not.toContain(actor?.id);
    expect(view.standings?.coverage).toBeGreaterThan(basis?.standings.coverage ?? 1);
    expect(allCells(desk.playground)).toEqual(before);
    const apply = (from: Level, to: Level) =>
      desk.playground.script.runFromClient("sidebarApplyTrials", [[{ ...trial, from, to }]]) as SidebarState;
    const { message, assessment } = apply(0, 2);
    expect(message?.text).toContain("Übernommen: Ratsfraktion A, IST 0 → 2.");
    expect(assessment?.coverage).toBeCloseTo(view.standings?.coverage ?? 0, 12);
    expect(apply(0, 1).message?.text).toContain("Dort steht inzwischen etwas anderes: 2.");
    apply(2, 0);
    expect(allCells(desk.playground)).toEqual(before);
  });

  test("Verlauf has one row for the day, however often it is assessed", () => {
    desk.press("assess");
    const rows = visible("Verlauf", ["Datum", "Zielabdeckung", "gestärkt", "erledigt", "überfällig", "neu"]);
    const meeting = visible("Treffen", ["Frage", "Antwort"]).find(([question]) => question === "Datum");
    expect(rows).toEqual([[meeting?.[1], "49 %", "", "0", "2", ""]]);
  });

  test("the preview shows five mails and sends none", async () => {
    const { message, summaries } = desk.press("previewSummaries");
    expect(message?.text).toBe("5 E-Mails sind vorbereitet. Noch ist nichts gesendet.");
    expect(summaries?.mails.map(({ to }) => to).sort()).toEqual(RECIPIENTS);
    expect(summaries?.mails.every(({ unchanged }) => !unchanged)).toBe(true);
    expect(summaries?.without.map(({ name, why }) => `${name}: ${why}`)).toEqual([
      "Elternarbeit: Hat zurzeit nichts übernommen.",
      "Öffentlichkeitsarbeit: Hat zurzeit nichts übernommen.",
    ]);
    expect(await mailbox()).toEqual([]);
  });

  test("sending brings each person's own steps to their mailbox", async () => {
    const state = desk.press("sendSummaries");
    expect(state.message?.text).toBe("5 E-Mails sind unterwegs.");
    const { mails } = await settled(state);
    expect(mails.map(({ state: each, problem }) => [each, problem])).toEqual(Array(5).fill(["sent", null]));
    const received = await mailbox();
    expect(received.flatMap(({ envelope }) => envelope.to).sort()).toEqual(RECIPIENTS);
    const chair = received.find(({ envelope }) => envelope.to.includes("vorsitz@example.org"));
    expect(chair?.text).toContain("Ratsfraktion A");
    expect(chair?.text).toContain("Vorstellungsgespräch anfragen");
    expect(chair?.text).toContain("Zielabdeckung 49 %");
    expect(chair?.text).not.toContain("Sozialamt");
    expect(chair?.attachments.map(({ mimeType }) => mimeType)).toEqual(["text/calendar"]);
    const finance = received.find(({ envelope }) => envelope.to.includes("finanzen@example.org"));
    expect(finance?.text).toContain("Antrag vorbesprechen, Unterlagen schicken");
    expect(finance?.text).not.toContain("Ratsfraktion");
  });

  test("sending again sends nothing, and says so", async () => {
    await emptyMailbox();
    expect(desk.press("previewSummaries").summaries?.mails.every(({ unchanged }) => unchanged)).toBe(true);
    const state = desk.press("sendSummaries");
    expect(state.message?.text).toBe("Nichts zu senden: Seit dem letzten Mal hat sich nichts geändert.");
    expect((await settled(state)).settled).toBe(true);
    expect(await mailbox()).toEqual([]);
  });

  test("after one date has changed exactly one mail goes out", async () => {
    const due = ["3 IST-Reflexion", "Bis wann", "Stiftung Gute Nachbarschaft"] as const;
    const before = String(desk.at(due).getValue());
    await desk.type(due, "24.12.2031");
    const state = desk.press("sendSummaries");
    expect(state.message?.text).toBe("1 E-Mail ist unterwegs. 4 unverändert, nicht noch einmal gesendet.");
    await settled(state);
    const received = await mailbox();
    expect(received.map(({ envelope }) => envelope.to)).toEqual([["finanzen@example.org"]]);
    expect(received[0]?.text).toContain("24.12.");
    await desk.type(due, before);
  });

  test("the sample goes, and with it all that stood in the cells in which people write", () => {
    expect(desk.press("removeSample").message).toEqual({
      tone: "done",
      text: "Das Beispiel ist entfernt. Ihre eigenen Einträge sind unverändert.",
    });
    expect(writtenByPeople(desk.playground)).toEqual(prepared);
    expect(visible("Auswertung", ["Akteur (★ = Schlüsselakteur)"])).toEqual([]);
    expect(visible("Verlauf", ["Datum"])).toEqual([]);
  });
});
