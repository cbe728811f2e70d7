import { afterEach, describe, expect, it } from "vitest";
import { type Playground, startPlayground } from "../../support/headless.ts";

let open: Playground[] = [];
afterEach(() => {
  for (const playground of open) playground.dispose();
  open = [];
});

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const OVER = "Exceeded maximum execution time";

/** A playground whose clock goes on only when the script fetches, as many milliseconds as its address says, or a dialog waits. */
async function start(code: string, dialogMs = 0): Promise<Playground> {
  let now = Date.parse("2026-02-14T12:00:00Z");
  const playground = await startPlayground({
    code: `function spend(ms) { UrlFetchApp.fetch("https://worker.example/" + ms); }\n${code}`,
    host: {
      now: () => now,
      fetch(url) {
        now += Number(url.split("/").at(-1));
        return { status: 200, headers: {}, body: "" };
      },
      alert() {
        now += dialogMs;
        return "OK";
      },
    },
  });
  open.push(playground);
  return playground;
}
const READ = "SpreadsheetApp.getActiveSheet().getRange(1, 1).getValue()";

/** developers.google.com/apps-script/guides/services/quotas */
describe("the time that a run may take", () => {
  it("is six minutes for what people start", async () => {
    const { script } = await start(`function work(ms) { spend(ms); return ${READ}; }`);
    expect(script.run("work", 6 * MINUTE)).toBe("");
    expect(() => script.run("work", 6 * MINUTE + 1)).toThrow(OVER);
    expect(() => script.runFromClient("work", [7 * MINUTE])).toThrow(OVER);
  });

  it("begins anew with each run", async () => {
    const { script } = await start(`function work(ms) { spend(ms); return ${READ}; }`);
    expect([script.run("work", 5 * MINUTE), script.run("work", 5 * MINUTE)]).toEqual(["", ""]);
  });

  it.each([
    ["onOpen", 30_000, true],
    ["onOpen", 30_001, false],
    ["onEdit", 30_000, true],
    ["onEdit", 30_001, false],
  ])("is thirty seconds for %s: %s ms", async (name, ms, stays) => {
    const { script, type, workbook } = await start(
      `function ${name}() { Utilities.sleep(${ms}); SpreadsheetApp.getActiveSheet().getRange("B1").setValue("fertig"); }`,
    );
    const run = async () => (name === "onOpen" ? script.open() : void (await type("Tabellenblatt1", "A1", "x")));
    if (stays) await run();
    else await expect(run).rejects.toThrow(OVER);
    expect(workbook.getActiveSheet().getRange("B1").getValue()).toBe(stays ? "fertig" : null);
  });

  it("is over for a script that catches it, too: no later call of a service is made, and the run fails", async () => {
    const { script, workbook } = await start(`function work() {
      spend(${7 * MINUTE});
      for (var go = 0; go < 3; go++) try { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue("trotzdem"); } catch (error) {}
      return "fertig";
    }`);
    expect(() => script.run("work")).toThrow(OVER);
    expect(workbook.getActiveSheet().getRange("A1").getValue()).toBe(null);
  });

  it("is over at its end, too, where no service is called any more", async () => {
    const { script } = await start(`function work() { spend(${7 * MINUTE}); return "fertig"; }`);
    expect(() => script.run("work")).toThrow(OVER);
  });

  it("does not run while a dialog waits for the person, which suspends the script", async () => {
    const { script } = await start(
      `function ask() { SpreadsheetApp.getUi().alert("?"); return ${READ}; }`,
      60 * MINUTE,
    );
    expect(script.run("ask")).toBe("");
  });

  it("counts what the script sleeps", async () => {
    const { script } = await start(
      `function rest(times) { while (times--) Utilities.sleep(${MINUTE}); return ${READ}; }`,
    );
    expect(script.run("rest", 6)).toBe("");
    expect(() => script.run("rest", 7)).toThrow(OVER);
  });

  it("frees the locks of a run that is stopped", async () => {
    const { script } =
      await start(`function hold() { LockService.getScriptLock().tryLock(0); spend(${7 * MINUTE}); ${READ}; }
      function free() { return LockService.getScriptLock().tryLock(0); }`);
    expect(() => script.run("hold")).toThrow(OVER);
    expect(script.run("free")).toBe(true);
  });
});
