import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "../../../addon/picture/spread.ts";
import { fitted, textWidth, wrapped } from "../../../addon/picture/text-width.ts";

describe("the width of a line", () => {
  // As Chromium measured them in Arimo at 1000 pixels, kerning left out.
  it.each([
    ["Migrationsberatung", false, 8559],
    ["Migrationsberatung", true, 9334],
    ["Ärzt*innen & Öko-Büro", false, 10115],
    ["Zugang zu Entscheidungsträger*innen", true, 18336],
  ] as const)("%s", (text, bold, width) => expect(textWidth(text, 1000, bold)).toBe(width));
  it("does not count what nobody sees", () => expect(textWidth("u\u0308\u200d", 10)).toBe(textWidth("u", 10)));
  it("takes what it does not know for wide", () => expect(textWidth("漢", 10)).toBe(10));
});

describe("a line that is too long for its place", () => {
  it("is cut, with an ellipsis, and then fits", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 20, max: 300 }),
        fc.boolean(),
        (text, width, bold) => {
          const line = fitted(text, width, 15, bold);
          expect(textWidth(line, 15, bold)).toBeLessThanOrEqual(width);
          if (line !== text) expect(line.endsWith("…")).toBe(true);
        },
      ),
    );
  });
  it("ends in no half of a character, no joiner, no comma", () => {
    expect(fitted("Jobcenter, Team", 88, 15)).toBe("Jobcenter…");
    expect(fitted("👩‍👩‍👧", 32, 15)).toBe("👩…");
  });
  it.each([
    ["Gemeinsame Projekte/Kooperationen", ["Gemeinsame", "Projekte/", "Kooperationen"], 4],
    ["Gemeinsame Projekte/Kooperationen", ["Gemeinsame", "Projekte/Ko…"], 2],
    ["Eltern", ["Eltern"], 2],
    ["", [""], 2],
  ] as const)("%s is broken at spaces and slashes into at most so many lines", (text, lines, most) =>
    expect(wrapped(text, 100, 15, most)).toEqual(lines),
  );
});

describe("moving apart", () => {
  const anyWishes = fc.array(
    fc.record({ y: fc.integer({ min: -300, max: 300 }), height: fc.integer({ min: 1, max: 30 }) }),
  );
  it("keeps the order, lets nothing overlap and stays within the limits", () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const half = Math.max(100, wishes.reduce((sum, { height }) => sum + height, 0) / 2);
        const middles = spread(wishes, half);
        middles.forEach((y, index) => {
          const [own, above] = [wishes[index]?.height ?? 0, wishes[index - 1]?.height ?? 0];
          expect(Math.abs(y) + own / 2).toBeLessThanOrEqual(half + 1e-6);
          if (index > 0) expect(y - own / 2).toBeGreaterThanOrEqual((middles[index - 1] ?? 0) + above / 2 - 1e-6);
        });
      }),
    );
  });
  it("moves nothing that has room, and shares the way between those that have none", () => {
    expect(
      spread(
        [
          { y: -50, height: 20 },
          { y: 50, height: 20 },
        ],
        100,
      ),
    ).toEqual([-50, 50]);
    expect(
      spread(
        [
          { y: 0, height: 20 },
          { y: 0, height: 20 },
        ],
        100,
      ),
    ).toEqual([-10, 10]);
  });
});
