import { names } from "../stand-in.ts";

/** Google's bytes run from -128 to 127. */
export type Bytes = number[];

export const CHARSETS = names("US_ASCII", "UTF_8");

export const signed = (bytes: Iterable<number>): Bytes => [...bytes].map((byte) => (byte > 127 ? byte - 256 : byte));
export const unsigned = (bytes: readonly number[]): Uint8Array<ArrayBuffer> => {
  if (!bytes.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 255))
    throw new Error("The parameters don't match the method signature: bytes were expected.");
  return Uint8Array.from(bytes, (byte) => byte & 255);
};

/** The bytes of a text in one of Google's charsets; what ASCII has not is a question mark. */
export function encodeText(text: string, charset: unknown = CHARSETS.UTF_8): Uint8Array<ArrayBuffer> {
  if (String(charset) === CHARSETS.UTF_8) return new TextEncoder().encode(text);
  if (String(charset) !== CHARSETS.US_ASCII) throw new Error(`The charset ${charset} is not in the stand-in`);
  return Uint8Array.from(text, (letter) => (letter < "\u0080" ? letter.charCodeAt(0) : 63));
}

/** What a method takes as a text or as bytes. */
export const bytesOf = (data: unknown, charset?: unknown): Uint8Array<ArrayBuffer> =>
  Array.isArray(data) ? unsigned(data as number[]) : encodeText(String(data), charset);

/** Bytes as text; `charset` is a name as in HTTP. */
export function decodeText(bytes: Uint8Array, charset = "UTF-8"): string {
  return new TextDecoder(charset).decode(bytes);
}
