import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hmac, md5, sha1, sha256 } from "../../../playground/apps-script/services/digest.ts";

/** Node's own digests are the judge. */
describe.each([
  ["md5", md5],
  ["sha1", sha1],
  ["sha256", sha256],
] as const)("%s", (name, digest) => {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

  it("is that of any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(hex(digest(bytes))).toBe(createHash(name).update(bytes).digest("hex"));
      }),
    );
  });

  it("signs any bytes with any key", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 150 }), fc.uint8Array({ maxLength: 150 }), (key, bytes) => {
        expect(hex(hmac(digest, key, bytes))).toBe(createHmac(name, key).update(bytes).digest("hex"));
      }),
    );
  });
});
