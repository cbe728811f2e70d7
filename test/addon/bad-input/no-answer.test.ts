import { describe, expect, test } from "vitest";
import type { Line } from "../desk.ts";
import { startingPoints, TABS } from "./starting-points.ts";

const { team, actors } = TABS;
const { sampleDesk } = startingPoints();

describe("a server that gives no answer changes nothing in the sheet", () => {
  const reply = (status: number, body: string) => ({ status, headers: {}, body });
  const error = (code: string) => JSON.stringify({ error: { code, message: "…" } });
  const safe = " Noch einmal senden schadet nicht: Keine E-Mail geht doppelt hinaus.";
  const none = "Ihre Tabelle ist unverändert.";
  type Broken = (real: Line) => Partial<Line>;
  test.each<[string, string, Broken, string]>([
    [
      "no network",
      `Der Server antwortet nicht. Bitte prüfen Sie das Internet und versuchen Sie es noch einmal. ${none}`,
      (real) => ({ fetch: (_url, request, timeoutMs) => real.fetch("http://127.0.0.1:9/", request, timeoutMs) }),
      safe,
    ],
    [
      "an error page of something between",
      `Der Server hat gerade eine Störung. Bitte versuchen Sie es später noch einmal. ${none}`,
      () => ({ fetch: () => reply(502, "<html>Bad gateway</html>") }),
      safe,
    ],
    [
      "a fault in the Worker",
      `Der Server hat gerade eine Störung. Bitte versuchen Sie es später noch einmal. ${none}`,
      () => ({ fetch: () => reply(500, error("internal")) }),
      safe,
    ],
    [
      "a Worker without its settings",
      `Am Server fehlt noch eine Einstellung. Bitte sagen Sie der Person Bescheid, die ihn eingerichtet hat. ${none}`,
      () => ({ fetch: () => reply(500, error("misconfigured")) }),
      safe,
    ],
    [
      "a token that the real Worker refuses (401)",
      `Ihre Anmeldung gilt hier nicht oder ist abgelaufen. Bitte laden Sie die Tabelle neu; hilft das nicht, fragen Sie die Person, die das Add-on eingerichtet hat. ${none}`,
      () => ({ identityToken: () => "broken" }),
      "",
    ],
    [
      "too many requests",
      `Das waren viele Anfragen in kurzer Zeit. Bitte warten Sie eine Minute. ${none}`,
      () => ({ fetch: () => reply(429, error("rate_limited")) }),
      "",
    ],
  ])("%s", async (_, sentence, broken, repeat) => {
    const desk = await sampleDesk(broken);
    // Rows without ids and actors that are not taken over: what the commands would write if they could.
    await desk.type([actors, "Akteur", 3], "Neuer Verein");
    await desk.type([team, "Name", 10], "Neu dabei");
    const cells = () => JSON.stringify(Object.values(desk.keep().snapshot.sheets).map(({ cellData }) => cellData));
    const before = cells();
    for (const command of ["assess", "previewSummaries", "sendSummaries"] as const) {
      const { message, delivery, assessment } = desk.press(command);
      expect([message, delivery, assessment]).toEqual([{ tone: "problem", text: sentence }, null, null]);
      expect(cells()).toBe(before);
    }
    const ask = () => desk.playground.script.runFromClient("sidebarDelivery", ["b"]);
    expect(ask).toThrow(new Error(sentence));
    // With every id given already, the send itself is what fails.
    const complete = await sampleDesk(broken);
    expect(complete.press("sendSummaries").message?.text).toBe(`${sentence}${repeat}`);
  });
});
