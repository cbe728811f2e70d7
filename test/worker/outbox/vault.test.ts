import fc from "fast-check";
import { expect, it } from "vitest";
import { vaultOf } from "../../../worker/outbox/vault.ts";

const vault = vaultOf(() => "ab".repeat(32));
const text = "Guten Tag Anna Kanari, anna@example.org";

it("gives back whatever was sealed", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (any) => vault.open(vault.seal(any)) === any));
});

it("shows nothing of the text, and the same text otherwise each time", () => {
  const [first, second] = [vault.seal(text), vault.seal(text)];
  expect(first).not.toBe(second);
  expect(Buffer.from(first.split(".")[1] ?? "", "base64").toString("latin1")).not.toMatch(/Anna|Kanari|example/);
});

it("opens nothing that was changed or sealed with another secret", () => {
  const sealed = vault.seal(text);
  const changed = sealed.slice(0, -9) + (sealed.at(-9) === "A" ? "B" : "A") + sealed.slice(-8);
  expect(vault.open(changed)).toBeNull();
  expect(vaultOf(() => "cd".repeat(32)).open(sealed)).toBeNull();
});
