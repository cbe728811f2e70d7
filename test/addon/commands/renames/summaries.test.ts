import { describe, expect, it } from "vitest";
import { previewSummaries } from "../../../../addon/commands/preview-summaries.ts";
import { takeOver } from "../../../../addon/commands/take-over.ts";
import { fakeWorld, type Rows } from "../../../support/fake-world.ts";
import { NOTHING, ROWS, seen } from "./seen.ts";

describe("sending the summaries", () => {
  const facts: Rows["meeting"] = [
    { question: "Verein/Verband", answer: "Verein", id: "association" },
    { question: "Datum", answer: { date: "2026-03-12" }, id: "date" },
    { question: "Rückfragen an", answer: "Kim", id: "contact" },
  ];
  const task = { stage: "jetzt", current: "0", target: "2" };
  const rows = (): Rows => ({
    ...ROWS,
    meeting: facts,
    reflection: [{ name: "Kita", owner: "Kim", ...task }, { name: "Amt" }],
  });

  it("follows a name as well: nobody misses a mail because the team corrected it", () => {
    const world = seen(rows());
    world.type("team", 0, "name", "Kim Yılmaz");
    previewSummaries(world);
    expect(world.asked.preview[0]?.owners.map(({ name, gaps }) => [name, gaps.length])).toEqual([["Kim Yılmaz", 1]]);
    expect(world.asked.preview[0]?.meeting.contact?.name).toBe("Kim Yılmaz");
    expect(world.written).toEqual([]); // the server gave no answer
    expect(takeOver(world).message.text).toContain("„Kim“ in „Kim Yılmaz“");
  });

  it("says what it followed, once the server has answered", () => {
    const mails = { mails: [], refused: [] };
    const world = fakeWorld(rows(), { server: { preview: () => ({ ok: true, value: mails }) } });
    takeOver(world);
    world.type("team", 0, "name", "Kim Yılmaz");
    expect(previewSummaries(world).message.text).toBe(
      "Im Team umbenannt: „Kim“ in „Kim Yılmaz“. 3 Einträge sind nachgezogen.",
    );
    expect(world.column("reflection", "owner")[0]).toBe("Kim Yılmaz");
    expect(takeOver(world).message.text).toBe(NOTHING);
  });
});

it("what could not be written, because somebody typed there meanwhile, is followed by the next command", () => {
  const world = seen();
  const { write } = world.workbook;
  world.type("team", 0, "name", "Kim Yılmaz");
  world.workbook.write = (_, edits) => edits.length;
  takeOver(world);
  world.workbook.write = write;
  expect(takeOver(world).message.text).toContain("„Kim“ in „Kim Yılmaz“");
});
