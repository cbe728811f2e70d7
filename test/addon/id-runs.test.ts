import { expect, test } from "vitest";
import { sheet } from "../support/cells.ts";
import { startPlayground } from "../support/headless.ts";

test("new ids are written in one call per run of neighbouring rows, and no other cell of people's with them", async () => {
  const playground = await startPlayground();
  playground.script.run("prepareTabs");
  playground.script.run("checkEntries"); // what the guide has prepared gets its ids
  const team = sheet(playground, "Team");
  team.getRange("A3:A5").setValues([["Vorsitz"], ["Kasse"], ["Jugend"]]);
  team.getRange("A8:A9").setValues([["Presse"], ["Eltern"]]);
  playground.script.run("checkEntries");
  expect(playground.script.meter.calls["Range.setValues"]).toBe(2);
  const ids = team.getRange("D3:D10").getValues().flat();
  expect(ids.map((id) => /^[0-9a-f]{8}$/.test(String(id)))).toEqual([
    true,
    true,
    true,
    false,
    false,
    true,
    true,
    false,
  ]);
  playground.script.run("checkEntries");
  expect(playground.script.meter.calls["Range.setValues"]).toBeUndefined();
});
