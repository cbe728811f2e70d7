/** Bytes that are on their way at once. */
const BUFFER_BYTES = 64 * 1024;
/** Texts up to this length go out as one, which costs less. */
const MOST_AT_ONCE = 500_000;

/** A text in ASCII, some parts at a time. */
export type TextParts = Iterator<readonly string[], undefined>;

/** Sends the text from one and the same buffer, which is filled when the bytes before have been taken. */
async function send(begun: string, rest: TextParts, writable: WritableStream<Uint8Array>): Promise<void> {
  const writer = writable.getWriter();
  const buffer = new Uint8Array(BUFFER_BYTES);
  let end = 0;
  let parts: readonly string[] | undefined = [begun];
  for (; parts; parts = rest.next().value)
    for (const part of parts)
      for (let at = 0; at < part.length; at++) {
        // Byte by byte: putting the parts together for an encoder would make fifty megabytes of texts.
        buffer[end++] = part.charCodeAt(at);
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
  // It fails only where the caller has gone: then there is nobody to tell.
  send(text, parts, writable).catch(() => {});
  return readable;
}
