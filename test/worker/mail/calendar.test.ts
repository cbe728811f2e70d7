import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { parseSettings } from "../../../worker/env.ts";
import { summaryOffers } from "../../../worker/routes/summary-offers.ts";
import { render } from "./rendered.ts";
import { gap, owner, summariesRequest, upkeep } from "./sample.ts";

describe("the calendar", () => {
  const long = "Ünïcödé 👩‍👩‍👧‍👦 мир ".repeat(20);
  const many = owner("o", {
    gaps: [gap("a", { due: "2026-04-15", actor: long, purpose: long, how: "a;b,c\\d\r\nATTENDEE:x@y.z" }), gap("b")],
    upkeep: [upkeep("u", { intervalDays: 30, last: "2026-03-01" }), upkeep("v", { next: "2026-05-01" }), upkeep("w")],
  });
  const calendar = render(many).calendar?.content ?? "";
  const unfolded = calendar.replaceAll("\r\n ", "").split("\r\n");

  it("has one all-day event for each task with a date", () => {
    expect(unfolded.filter((line) => line.startsWith("DTSTART"))).toEqual([
      "DTSTART;VALUE=DATE:20260331",
      "DTSTART;VALUE=DATE:20260415",
      "DTSTART;VALUE=DATE:20260501",
    ]);
    expect(unfolded.filter((line) => line.startsWith("UID:"))).toEqual(["UID:u@x", "UID:a@x", "UID:v@x"]);
    expect(unfolded).toContain("METHOD:PUBLISH");
    expect(unfolded).toContain("DTSTAMP:20260313T100000Z");
    expect(unfolded.filter((line) => line.startsWith("RRULE"))).toEqual(["RRULE:FREQ=DAILY;COUNT=13;INTERVAL=30"]);
  });

  it("has lines of at most 75 octets that end in CRLF and are properties", () => {
    const lines = calendar.split("\r\n");
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
    for (const line of unfolded.filter(Boolean)) expect(line).toMatch(/^[A-Z-]+[;:]/);
    expect(unfolded.some((line) => line.startsWith("ATTENDEE"))).toBe(false);
    expect(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(new TextEncoder().encode(calendar))).toBe(
      calendar,
    );
  });

  it("names no person", () => {
    expect(calendar).not.toContain("Vorsitz");
    expect(calendar).not.toContain("vorsitz@example.org");
  });

  it("is left out where nothing has a date", () => {
    expect(render(owner("o", { gaps: [gap("a")] })).calendar).toBeNull();
    expect(render(owner("o", { gaps: [gap("a")] })).text).not.toContain("Kalenderdatei");
  });
});

it("an event keeps its UID from mail to mail, and tells nothing of its task, its person or its workbook", () => {
  const uids = (workbook: string, now: string) => {
    const reader = owner("anna", { gaps: [gap("task-7", { due: "2026-04-15" })] });
    const request = summariesRequest({ workbook, owners: [reader] });
    const { offers } = summaryOffers(request, parseSettings(env), new Date(now));
    return offers.map(({ payload }) => /^UID:(.*)\r$/m.exec(payload.calendar?.content ?? "")?.[1]);
  };
  const first = uids("book", "2026-03-13T10:00:00Z");
  expect(first).toEqual([expect.stringMatching(/^[\w-]{22}@netz\.example\.org$/)]);
  expect(uids("book", "2026-06-13T10:00:00Z")).toEqual(first);
  expect(uids("another", "2026-03-13T10:00:00Z")).not.toEqual(first);
});
