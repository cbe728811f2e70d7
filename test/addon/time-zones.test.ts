import { afterEach, describe, expect, it } from "vitest";
import { addonBundle } from "../support/addon-bundle.ts";
import { sheet } from "../support/cells.ts";
import { startPlayground } from "../support/headless.ts";

const TAB = "3 IST-Reflexion";
const FIRST_ROW = 3;
const DAYS = ["01.01.2026", "29.03.2026", "31.12.2026"] as const;
const ISO_DAYS = ["2026-01-01", "2026-03-29", "2026-12-31"];
/** Half past eleven in the evening in Berlin: in New York it is the same day, in Kiritimati the next. */
const NOW = Date.parse("2026-11-24T22:30:00Z");
const TODAY = { "Europe/Berlin": "2026-11-24", "America/New_York": "2026-11-24", "Pacific/Kiritimati": "2026-11-25" };
/** Of the machine, and of the script. */
const ELSEWHERE = [
  ["America/New_York", "Pacific/Kiritimati"],
  ["Pacific/Kiritimati", "America/New_York"],
] as const;

const bundle = addonBundle();
const around = process.env.TZ;
afterEach(() => {
  if (around === undefined) delete process.env.TZ;
  else process.env.TZ = around;
});

interface Sent {
  today: string;
  actors: { due: string | null }[];
}

/** What an evaluation sends, and what the sheet shows of the days that were typed. */
async function evaluateIn(machine: string, script: string, book: string): Promise<{ sent: Sent; shown: string[] }> {
  process.env.TZ = machine;
  const { code, files, manifest } = await bundle;
  const sent: Sent[] = [];
  const playground = await startPlayground({
    code: `${code}
      function moveTo(zone) { SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetTimeZone(zone); }
      function show(tab, a1) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(a1).getDisplayValues(); }`,
    files,
    manifest: { ...JSON.parse(manifest), timeZone: script, urlFetchWhitelist: ["https://worker.example/"] },
    host: {
      now: () => NOW,
      properties: { script: new Map([["WORKER_URL", "https://worker.example"]]), document: new Map(), user: new Map() },
      fetch(_url, { body }) {
        sent.push(JSON.parse(String(body)));
        return { status: 503, headers: {}, body: "{}" };
      },
    },
  });
  const { script: addon } = playground;
  addon.run("moveTo", book);
  addon.run("loadSample");
  addon.run("takeOverActors");
  const reflection = sheet(playground, TAB);
  const [headers = []] = reflection.getRange(1, 0, 1, reflection.getMaxColumns()).getValues();
  const column = String.fromCharCode(65 + headers.indexOf("Bis wann"));
  for (const [index, day] of DAYS.entries()) await playground.type(TAB, `${column}${FIRST_ROW + index}`, day);
  addon.run("assessGaps");
  const [request] = sent;
  if (!request) throw new Error("Nothing was sent");
  const shown = addon.run("show", TAB, `${column}${FIRST_ROW}:${column}${FIRST_ROW + DAYS.length - 1}`) as string[][];
  playground.dispose();
  return { sent: request, shown: shown.flat() };
}

describe.each(Object.entries(TODAY))("in a spreadsheet of %s", (book, today) => {
  it("days are those that were typed and today is today there, wherever the machine and the script are", async () => {
    const { sent, shown } = await evaluateIn("UTC", "Europe/Berlin", book);
    expect([sent.actors.slice(0, DAYS.length).map(({ due }) => due), shown, sent.today]).toEqual([
      ISO_DAYS,
      DAYS,
      today,
    ]);
    for (const [machine, script] of ELSEWHERE) expect(await evaluateIn(machine, script, book)).toEqual({ sent, shown });
  });
});
