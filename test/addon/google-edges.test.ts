import { describe, expect, test } from "vitest";
import { startAppsScript } from "../../playground/apps-script/index.ts";
import { allCells, sheet } from "../support/cells.ts";
import { startPlayground } from "../support/headless.ts";

describe("texts that look like formulas", () => {
  test.each(["=1+1", "+49 30 1234", "-x", "@y", "'z", "👩🏽‍🤝‍👩🏻", "جمعية", "31.12.", "y".repeat(190)])(
    "reach tab 3 as they are: %s",
    async (name) => {
      const playground = await startPlayground();
      playground.script.run("prepareTabs");
      await playground.type("2 Akteure", "B3", `'${name}`);
      playground.script.run("takeOverActors");
      expect(allCells(playground)["3 IST-Reflexion"]?.[2]?.[1]).toBe(name);
      expect(sheet(playground, "3 IST-Reflexion").getRange("B3").getFormula()).toBe("");
    },
  );
});

test("a day stays that day in every time zone", async () => {
  for (const timeZone of ["Pacific/Kiritimati", "America/Los_Angeles", "Africa/Cairo", "Asia/Kolkata"]) {
    const { api, workbook, host } = await startPlayground();
    const first = startAppsScript({ api, workbook, bundle: await bundle(), host });
    const saved = first.save();
    saved.state.timeZone = timeZone;
    const script = startAppsScript({ api, workbook, bundle: await bundle(), host, state: saved });
    script.run("loadSample");
    const before = workbook.getSheets().map((one) => one.getSheet().getSnapshot().cellData);
    script.run("removeSample");
    script.run("loadSample");
    expect(workbook.getSheets().map((one) => one.getSheet().getSnapshot().cellData)).toEqual(before);
    const due = workbook.getSheetByName("Treffen")?.getRange("B4").getRawValue();
    expect(Number.isInteger(due)).toBe(true);
  }
});

async function bundle() {
  const { addonBundle } = await import("../support/addon-bundle.ts");
  const { code, files, manifest } = await addonBundle();
  return { code, files, manifest: JSON.parse(manifest) as object };
}
