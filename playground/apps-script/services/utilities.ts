import { instantOfWall } from "../../univer/serial.ts";
import type { Context } from "../context.ts";
import { standIn } from "../stand-in.ts";
import { formatInstant, parseWall } from "./date-format.ts";

type Utilities = GoogleAppsScript.Utilities.Utilities;

const MAX_SLEEP_MS = 300_000;

export function createUtilities(context: Context): Utilities {
  return standIn<Utilities>(
    "Utilities",
    {
      getUuid: () => crypto.randomUUID(),
      formatDate: (date, timeZone: string, format: string) => formatInstant(new Date(date.getTime()), timeZone, format),
      parseDate: (text: string, timeZone: string, format: string) =>
        new context.Date(instantOfWall(parseWall(text, format), timeZone)),
      /** Nothing else runs in the meantime, so nobody need wait: only the run's own clock goes on. */
      sleep(ms: number) {
        if (ms < 0 || ms > MAX_SLEEP_MS) throw new Error(`Invalid argument: ${ms}`);
        context.run.addedMs += ms;
      },
      base64Encode: (data: unknown) => encode(data),
      base64EncodeWebSafe: (data: unknown) => encode(data).replaceAll("+", "-").replaceAll("/", "_"),
      base64Decode: (text: string) => [...atob(text)].map((letter) => signed(letter.charCodeAt(0))),
    },
    context.gate,
  );
}

/** Google's bytes run from -128 to 127. */
const signed = (byte: number) => (byte > 127 ? byte - 256 : byte);

function encode(data: unknown): string {
  const bytes =
    typeof data === "string" ? [...new TextEncoder().encode(data)] : (data as number[]).map((byte) => byte & 255);
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
}
