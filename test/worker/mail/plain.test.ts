import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isolate, plain } from "../../../worker/mail/plain.ts";

/** A rough copy of what mail clients link: schemes, www, mail addresses, bare domains. */
const LINKS = /\b[a-z][a-z0-9+]*:\/\/\S|\bwww\.[\p{L}\p{N}]|[\w.+-]+@[\w-]|[\p{L}\p{N}_-]+[.．。｡]\p{L}{2,}|\\\\\w/iu;

describe("plain", () => {
  it.each([
    ["http://evil.example/x", "http:// evil. example/x"],
    ["www.evil.example", "www. evil. example"],
    ["www.1evil.example", "www. 1evil. example"],
    ["a@evil.example", "a@ evil. example"],
    ["münchen。de", "münchen。 de"],
    ["e.V. bis 15.04. um 3.5 €", "e. V. bis 15.04. um 3.5 €"],
    ["Ende. Neuer Satz.", "Ende. Neuer Satz."],
  ])("makes no link of %s", (text, expected) => {
    expect(plain(text, 500).replaceAll("\u200a", " ")).toBe(expected);
  });

  it.each([
    ["line ends", "a\r\nBcc: b\u2028c\u0085d", "a Bcc: b c d"],
    ["control characters", "a\u0000b\u001b[31mc\u007f", "a b [31mc"],
    ["bidi controls", "a\u202egnp.exe\u2066b", "agnp.\u200aexeb"],
    ["zero-width characters", "pay\u200bpal\ufeff", "paypal"],
    ["half a character", "a\ud83d", "a\ufffd"],
  ])("neutralises %s", (_, text, expected) => {
    expect(plain(text, 500)).toBe(expected);
  });

  it("leaves emoji, quotes and other scripts as they are", () => {
    const text = `👩‍👩‍👧‍👦 „Zitat“ "x" 'y' مكتب`;
    expect(plain(text, 500)).toBe(text);
  });

  it("caps whole characters", () => {
    expect(plain("👍".repeat(50), 10)).toBe(`${"👍".repeat(9)}…`);
  });

  it("yields one line without a link, whatever comes", () => {
    const nasty = fc.string({
      unit: fc.constantFrom("a", "www", ".", "@", "://", "\\\\", "\r\n", "\u202e", "。", "\u2060", " ", "é"),
    });
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: "binary" })), (text) => {
        const line = plain(text, 100);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(line).not.toMatch(LINKS);
      }),
      { numRuns: 2_000 },
    );
  });
});

it("isolates right-to-left text only", () => {
  expect(isolate("Amt")).toBe("Amt");
  expect(isolate("مكتب")).toBe("\u2068مكتب\u2069");
});
