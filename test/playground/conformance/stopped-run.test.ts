import { afterEach, describe, expect, it } from "vitest";
import { startSelftest, TOTAL } from "./selftest-desk.ts";

let desk: Awaited<ReturnType<typeof startSelftest>>;
afterEach(() => desk.playground.dispose());
async function start(change?: (built: string) => string): Promise<void> {
  desk = await startSelftest(change ? { change } : {});
}

/** The bundle with a clock that is handed to the run. */
const withClock = (built: string) => built.replace("Date.now)", "arguments[0])");

describe("a run of the self-test that has no time for all cases", () => {
  it("stops before Google does, says so, and goes on where it stopped", async () => {
    let ms = Date.parse("2026-11-24T08:00:00Z");
    const clock = () => {
      ms += 2_000;
      return ms;
    };
    await start((built) => withClock(built.replace('gives: "Fall anders"', 'gives: "Fall ganz anders"')));
    const before = desk.others();
    const reached: number[] = [];
    do {
      const startedMs = ms;
      desk.run(clock);
      expect(ms - startedMs).toBeLessThan(5 * 60_000);
      expect(desk.others()).toEqual(before);
      reached.push(Number(desk.head("Fälle gelaufen")?.split(" / ")[0]));
    } while ((reached.at(-1) ?? TOTAL) < TOTAL && reached.length < 10);
    expect(reached.length).toBeGreaterThan(1);
    expect(reached).toEqual([...new Set(reached)].sort((one, other) => one - other));
    expect(reached.at(-1)).toBe(TOTAL);
    expect(desk.differences().map(([says]) => says)).toEqual(["a tab is found by its number after it was renamed"]);
    expect(desk.playground.shown.toasts[0]?.message).toMatch(/noch einmal/);
    expect(desk.head("Selbsttest")).toMatch(/^vollständig/);
  });

  it("puts the spreadsheet's own settings back, also after a run that Google cut off", async () => {
    const stop = new Error("cut off");
    let calls = 0;
    const settings = `
      function newYork() { SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetTimeZone("America/New_York"); }
      function zone() { return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(); }`;
    const clock = () => {
      calls += 1;
      if (calls === 30) throw stop;
      return 0;
    };
    await start((built) => withClock(built) + settings);
    desk.playground.script.run("newYork");
    expect(() => desk.run(clock)).toThrow(stop);
    expect(desk.playground.script.run("zone")).toBe("America/New_York");
    expect(desk.head("Selbsttest")).toMatch(/^angehalten/);
    desk.run(clock);
    expect(desk.playground.script.run("zone")).toBe("America/New_York");
    expect(desk.head("Zeitzone")).toMatch(/^America\/New_York/);
    expect(desk.head("Wie erwartet")).toBe(String(TOTAL));
  });
});
