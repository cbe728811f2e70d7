import { expect, it } from "vitest";
import { keyedHash } from "../../../worker/outbox/keyed-hash.ts";
import { addressHash, contentHash, recipientName, workbookName } from "../../../worker/outbox/names.ts";
import { readUnsubscribeToken, signUnsubscribeToken } from "../../../worker/outbox/unsubscribe-token.ts";
import { chair } from "../mail/sample.ts";

const secret = "ab".repeat(32);
const name = workbookName(secret, "workbook");
const token = signUnsubscribeToken(secret, {
  workbookName: name,
  recipient: recipientName(secret, "a@example.org"),
});

it("reads its own tokens, which hold no address", () => {
  expect(readUnsubscribeToken(secret, token)?.workbookName).toBe(name);
  expect(token).toMatch(/^[\w.-]{68}$/);
});

it.each([
  ["nothing", ""],
  ["a letter too few", token.slice(0, -1)],
  ["a letter too many", `${token}x`],
  ["another address", token.replace(/\.[\w-]{22}\./, `.${"A".repeat(22)}.`)],
  ["a signature made for something else", `${token.slice(0, 46)}${keyedHash(secret, "address", name)}`],
  ["another secret's", signUnsubscribeToken("cd".repeat(32), { workbookName: name, recipient: "A".repeat(22) })],
])("refuses %s", (_, text) => {
  expect(readUnsubscribeToken(secret, text)).toBeNull();
});

it("tells addresses apart without regard to case, and per workbook", () => {
  const recipient = recipientName(secret, "a@example.org");
  expect(recipientName(secret, "A@Example.org")).toBe(recipient);
  expect(addressHash(secret, "other", recipient)).not.toBe(addressHash(secret, name, recipient));
});

it("takes a mail for the same when rows or fields stand in another order or the name is written otherwise", () => {
  const same = {
    ...chair,
    name: "Der Vorsitz",
    gaps: [...chair.gaps].reverse().map((row) => Object.fromEntries(Object.entries(row).reverse()) as typeof row),
    upkeep: [...chair.upkeep].reverse(),
  };
  expect(contentHash(secret, name, same)).toBe(contentHash(secret, name, chair));
});

it.each([
  ["id", { id: "other" }],
  ["address", { email: "other@example.org" }],
  ["gaps", { gaps: chair.gaps.slice(1) }],
  ["upkeep", { upkeep: chair.upkeep.slice(1) }],
])("takes a mail with another %s for another", (_, change) => {
  expect(contentHash(secret, name, { ...chair, ...change })).not.toBe(contentHash(secret, name, chair));
});
