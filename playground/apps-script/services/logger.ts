import { standIn } from "../stand-in.ts";
import { formatString } from "./format-string.ts";

type Logger = GoogleAppsScript.Base.Logger;

/** A run's own log, which the browser's or Node's console shows too. */
export function createLogger(): Logger {
  let lines: string[] = [];
  const logger: Logger = standIn<Logger>("Logger", {
    log(data: unknown, ...values: unknown[]) {
      const line = values.length > 0 ? formatString(String(data), values) : String(data);
      lines.push(line);
      console.log(line);
      return logger;
    },
    getLog: () => lines.map((line) => `${line}\n`).join(""),
    clear() {
      lines = [];
    },
  });
  return logger;
}
