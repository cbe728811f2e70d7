import { describe, expect, it } from "vitest";
import { nextRun } from "../../../playground/apps-script/services/triggers.ts";
import { startPlayground } from "../../support/headless.ts";

const CODE = `
function on() { ScriptApp.newTrigger("work").timeBased().everyDays(1).atHour(7).inTimezone("Europe/Berlin").create(); }
function off() { ScriptApp.getProjectTriggers().forEach(function (each) { ScriptApp.deleteTrigger(each); }); }
function list() { return ScriptApp.getProjectTriggers().map(function (each) { return each.getHandlerFunction() + " " + each.getEventType(); }); }
function work(event) { SpreadsheetApp.getActiveSheet().appendRow([String(event.authMode), event.triggerUid]); }
function read() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues(); }
function weekly() { ScriptApp.newTrigger("work").timeBased().everyWeeks(1); }
function lost() { ScriptApp.newTrigger("nowhere").timeBased().everyDays(1).atHour(7).create(); }
function windowed() { ScriptApp.newTrigger("greet").timeBased().everyDays(1).atHour(7).create(); }
function greet() { SpreadsheetApp.getUi(); }
function onEdit() { on(); }`;

const at = (text: string) => Date.parse(text);

async function open(startedAt = "2026-03-28T12:00:00Z") {
  const clock = { now: at(startedAt) };
  const { script, type } = await startPlayground({ code: CODE, host: { now: () => clock.now } });
  return {
    script,
    type,
    wait(until: string) {
      clock.now = at(until);
      return script.tick();
    },
  };
}

describe("a trigger by the clock", () => {
  it("runs once a day, from the next time that its hour comes", async () => {
    const { script, wait } = await open();
    script.run("on");
    expect(script.run("list")).toEqual(["work CLOCK"]);
    expect(wait("2026-03-29T04:59:00Z")).toEqual([]);
    expect(wait("2026-03-29T05:00:00Z")).toEqual(["work"]); // 7 in the morning, in summer time since that night
    expect(wait("2026-03-29T05:01:00Z")).toEqual([]);
    expect(wait("2026-03-30T05:00:00Z")).toEqual(["work"]);
    expect(script.run("read")).toEqual([
      ["FULL", 1],
      ["FULL", 1],
    ]);
  });

  it("is kept with the workbook, and runs no more once it is deleted", async () => {
    const { script, wait } = await open();
    script.run("on");
    expect(script.save().state.triggers).toHaveLength(1);
    script.run("off");
    expect(wait("2026-04-30T05:00:00Z")).toEqual([]);
  });

  it("has no user interface", async () => {
    const { script, wait } = await open();
    script.run("windowed");
    expect(() => wait("2026-03-29T05:00:00Z")).toThrow("Cannot call SpreadsheetApp.getUi() from this context.");
  });

  it("whose function is gone fails by name", async () => {
    const { script, wait } = await open();
    script.run("lost");
    expect(() => wait("2026-03-29T05:00:00Z")).toThrow("Script function not found: nowhere");
  });

  it("of another kind throws by name", async () => {
    const { script } = await open();
    expect(() => script.run("weekly")).toThrow("ClockTriggerBuilder.everyWeeks is not in the stand-in");
  });

  it("cannot be made by onEdit", async () => {
    const { type } = await open();
    await expect(type("Tabellenblatt1", "A1", "x")).rejects.toThrow(
      "You do not have permission to call ScriptApp.newTrigger",
    );
  });

  it("counts against twenty", async () => {
    const { script } = await open();
    for (let count = 0; count < 20; count++) script.run("on");
    expect(() => script.run("on")).toThrow("too many triggers");
  });
});

it.each([
  ["2026-10-24T23:30:00Z", "2026-10-25T06:00:00Z"],
  ["2026-03-29T05:00:00Z", "2026-03-30T05:00:00Z"],
])("after %s the next seven o'clock in Berlin is %s", (now, next) => {
  expect(new Date(nextRun(at(now), 7, "Europe/Berlin")).toISOString()).toBe(next.replace("Z", ".000Z"));
});
