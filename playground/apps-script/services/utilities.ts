import { instantOfWall } from "../../univer/serial.ts";
import type { Context } from "../context.ts";
import { names, standIn } from "../stand-in.ts";
import { createBlob } from "./blob.ts";
import { type Bytes, bytesOf, CHARSETS, signed } from "./bytes.ts";
import { formatInstant, parseWall } from "./date-format.ts";
import { type Digest, hmac, md5, sha1, sha256 } from "./digest.ts";
import { formatString } from "./format-string.ts";
import { parseCsv } from "./parse-csv.ts";

type Utilities = GoogleAppsScript.Utilities.Utilities;

const MAX_SLEEP_MS = 300_000;

const DIGESTS: Readonly<Record<string, Digest>> = { MD5: md5, SHA_1: sha1, SHA_256: sha256 };
const DIGEST_ALGORITHMS = names("MD2", "MD5", "SHA_1", "SHA_256", "SHA_384", "SHA_512");
const MAC_ALGORITHMS = names("HMAC_MD5", "HMAC_SHA_1", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512");

export function createUtilities(context: Context): Utilities {
  const sign = (digest: Digest, value: unknown, key: unknown, charset?: unknown): Bytes =>
    signed(hmac(digest, bytesOf(key, charset), bytesOf(value, charset)));
  return standIn<Utilities>(
    "Utilities",
    {
      Charset: CHARSETS as unknown as Utilities["Charset"],
      DigestAlgorithm: DIGEST_ALGORITHMS as unknown as Utilities["DigestAlgorithm"],
      MacAlgorithm: MAC_ALGORITHMS as unknown as Utilities["MacAlgorithm"],
      getUuid: () => crypto.randomUUID(),
      formatDate: (date, timeZone: string, format: string) => formatInstant(new Date(date.getTime()), timeZone, format),
      parseDate: (text: string, timeZone: string, format: string) =>
        new context.Date(instantOfWall(parseWall(text, format), timeZone)),
      formatString: (template: string, ...values: unknown[]) => formatString(template, values),
      parseCsv: (text: string, delimiter?: unknown) =>
        parseCsv(text, delimiter === undefined ? undefined : String(delimiter)),
      /** Nothing else runs in the meantime, so nobody need wait: only the run's own clock goes on. */
      sleep(ms: number) {
        if (!(ms >= 0) || ms > MAX_SLEEP_MS) throw new Error(`Invalid argument: ${ms}`);
        context.run.addedMs += ms;
      },
      base64Encode: (data: unknown, charset?: unknown) => encode(bytesOf(data, charset)),
      base64EncodeWebSafe: (data: unknown, charset?: unknown) =>
        encode(bytesOf(data, charset)).replaceAll("+", "-").replaceAll("/", "_"),
      base64Decode: (text: string) => decode(text),
      base64DecodeWebSafe: (text: string) => decode(text.replaceAll("-", "+").replaceAll("_", "/")),
      computeDigest: (algorithm: unknown, value: unknown, charset?: unknown) =>
        signed(digestOf(String(algorithm))(bytesOf(value, charset))),
      computeHmacSha256Signature: (value: unknown, key: unknown, charset?: unknown) =>
        sign(sha256, value, key, charset),
      computeHmacSignature: (algorithm: unknown, value: unknown, key: unknown, charset?: unknown) =>
        sign(digestOf(String(algorithm).replace(/^HMAC_/, "")), value, key, charset),
      newBlob: (data: unknown, contentType?: string, name?: string) => createBlob(data, contentType, name),
    },
    context.gate,
  );
}

function digestOf(algorithm: string): Digest {
  const digest = DIGESTS[algorithm];
  if (!digest) throw new Error(`The digest ${algorithm} is not in the stand-in`);
  return digest;
}

const encode = (bytes: Uint8Array) => btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(""));

function decode(text: string): Bytes {
  try {
    return signed([...atob(text)].map((letter) => letter.charCodeAt(0)));
  } catch {
    throw new Error("Could not decode string.");
  }
}
