import { describe, expect, it } from "vitest";
import { isEmailAddress } from "../../model/email.ts";

describe("an e-mail address", () => {
  it.each([
    "vorsitz@example.org",
    "a.b+c@sub.example-verein.de",
    "o'neil@example.org",
    `${"a".repeat(64)}@example.org`,
  ])("%s is one", (text) => {
    expect(isEmailAddress(text)).toBe(true);
  });
  it.each([
    ["no @", "vorsitz.example.org"],
    ["two @", "a@b@example.org"],
    ["a line break", "a@example.org\r\nBcc: b@example.org"],
    ["a line break at its end", "a@example.org\n"],
    ["a display name", "Vorsitz <a@example.org>"],
    ["two addresses", "a@example.org,b@example.org"],
    ["quotes", '"a b"@example.org'],
    ["a space", "a b@example.org"],
    ["two dots in a row", "a..b@example.org"],
    ["a dot first", ".a@example.org"],
    ["no domain", "a@"],
    ["a domain without a dot", "a@localhost"],
    ["an address of numbers", "a@[127.0.0.1]"],
    ["a hyphen before the dot", "a@example-.org"],
    ["letters beyond ASCII", "vörsitz@example.org"],
    ["an invisible character", "a\u200b@example.org"],
    [
      "more than 254 characters",
      `a@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(60)}.${"f".repeat(20)}.org`,
    ],
    ["nothing", ""],
  ])("%s makes none", (_, text) => {
    expect(isEmailAddress(text)).toBe(false);
  });
  it("is refused in an instant, however hard it tries", () => {
    const start = performance.now();
    expect(isEmailAddress(`${"a.".repeat(100_000)}@`)).toBe(false);
    expect(isEmailAddress(`a@${"a-".repeat(120)}`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(100);
  });
});
