import { describe, expect, it } from "vitest";
import { previewSummaries } from "../../../../addon/commands/preview-summaries.ts";
import { sendSummaries } from "../../../../addon/commands/send-summaries.ts";
import { fakeWorld } from "../../../support/fake-world.ts";
import { sampleA } from "../../../support/sample-a.ts";
import { small } from "./small.ts";

describe("when the server does not answer", () => {
  it.each([
    ["the preview", previewSummaries],
    ["sending", sendSummaries],
  ])("%s says so, and writes nothing", (_, command) => {
    const world = fakeWorld(sampleA());
    expect(command(world).message.text).toContain("Der Server antwortet nicht.");
    expect(world.calls.writes).toBe(0);
  });

  it("the preview gives no ids", () => {
    const world = fakeWorld(small());
    previewSummaries(world);
    expect(world.calls.writes).toBe(0);
  });
});

describe("a missing tab", () => {
  it.each(["meeting", "team", "actors", "reflection", "upkeep"] as const)("%s is named", (tab) => {
    const world = fakeWorld(sampleA());
    delete world.grids[tab];
    expect(previewSummaries(world).message.text).toContain("fehlt");
  });
});
