import { describe, expect, it } from "vitest";
import { preview } from "./post-office.ts";
import { gap, meeting, person, small } from "./small.ts";

describe("what the mails say about the meeting", () => {
  it.each<[string, string, string]>([
    ["association", "", "Der Name des Vereins oder Verbands fehlt"],
    ["association", "x".repeat(300), "passt als Name des Vereins oder Verbands nicht in die E-Mails."],
    ["date", "", "Das Datum des Treffens fehlt."],
    ["date", "31.02.2026", "„31.02.2026“ ist kein Datum."],
    ["contact", "Vorsizt", "„Vorsizt“ steht nicht eindeutig im Team"],
  ])("%s %j has to be mended first, with a link to the cell", (id, answer, sentence) => {
    const { outcome, request } = preview({
      ...small(),
      meeting: meeting.map((row) => (row.id === id ? { ...row, answer } : row)),
    });
    expect(request).toBeUndefined();
    expect(outcome.message.text).toContain(sentence);
    expect(outcome.check?.problems[0]?.place?.tab).toBe("meeting");
  });

  it.each([
    ["", null],
    ["Vorsitz", { name: "Vorsitz", email: "v@example.org" }],
    [" vorsitz ", { name: "Vorsitz", email: "v@example.org" }],
    ["V@example.org", { name: "Vorsitz", email: "V@example.org" }],
    ["fragen@example.org", { name: "fragen@example.org", email: "fragen@example.org" }],
  ])("questions go to %j", (answer, contact) => {
    const { request } = preview({
      ...small(),
      meeting: meeting.map((row) => (row.id === "contact" ? { ...row, answer } : row)),
    });
    expect(request?.meeting.contact).toEqual(contact);
  });

  it("coverage is that of today, or none", () => {
    const history = [{ date: { date: "2026-03-12" }, coverage: 0.489 }];
    expect(preview({ ...small(), history }).request?.coverage).toBe(0.489);
    expect(preview({ ...small(), history: [{ ...history[0], date: { date: "2026-03-11" } }] }).request?.coverage).toBe(
      null,
    );
  });

  it("long texts are cut for the mail, never within a character", () => {
    const how = "🌍".repeat(600);
    const { request } = preview(small([person], [{ ...gap, how }]));
    const sent = request?.owners[0]?.gaps[0]?.how ?? "";
    expect(sent.length).toBeLessThanOrEqual(500);
    expect(sent).toMatch(/^🌍+…$/u);
  });
});
