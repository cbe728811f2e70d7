import type { TextParts } from "../scoring/assessment-text.ts";

/** Bytes that are on their way at once. */
const BUFFER_BYTES = 64 * 1024;
/** Texts up to this length go out as one, which costs less. */
const MOST_AT_ONCE = 500_000;
/** Texts up to this length are copied faster sign by sign than by an encoder. */
const SHORT = 256;

/** Sends the text from one and the same buffer, which is filled when the bytes before have been taken. */
async function send(begun: string, rest: TextParts, writer: WritableStreamDefaultWriter<Uint8Array>): Promise<void> {
  const utf8 = new TextEncoder();
  const buffer = new Uint8Array(BUFFER_BYTES);
  let end = 0;
  /** Puts as much as there is room for into the buffer; gives how much that is. */
  const put = (text: string): number => {
    const start = end;
    if (text.length > SHORT) end += utf8.encodeInto(text, buffer.subarray(end)).written;
    else for (let at = 0; at < text.length && end < buffer.length; at++) buffer[end++] = text.charCodeAt(at);
    return end - start;
  };
  let parts: readonly string[] | undefined = [begun];
  for (; parts; parts = rest.next().value)
    for (const part of parts)
      for (let left = part; left !== ""; ) {
        left = left.slice(put(left));
        if (end < buffer.length) continue;
        await writer.write(buffer);
        end = 0;
      }
  await writer.write(buffer.subarray(0, end));
  await writer.close();
}

/** A body of these parts: the text itself where it is short, else a stream whose bytes are made when they are wanted. */
export function bodyOf(parts: TextParts): string | ReadableStream<Uint8Array> {
  let text = "";
  while (text.length <= MOST_AT_ONCE) {
    const { done, value } = parts.next();
    if (done) return text;
    for (const part of value) text += part;
  }
  const { readable, writable } = new IdentityTransformStream();
  const writer: WritableStreamDefaultWriter<Uint8Array> = writable.getWriter();
  // A fault breaks the body off; where the caller has gone there is nobody to tell.
  send(text, parts, writer).catch((fault: unknown) => writer.abort(fault).catch(() => {}));
  return readable;
}
