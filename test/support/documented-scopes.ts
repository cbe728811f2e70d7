import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const FOLDER = dirname(createRequire(import.meta.url).resolve("gas-types-detailed/package.json"));
const SERVICES = "base html lock properties script spreadsheet url-fetch utilities".split(" ");
/** A class begins, or a documented method does. */
const ENTRY = /^ *interface (\w+)|\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+)\(/gm;

/**
 * The scopes of which Google's reference asks one, by "Class.method", as the package gas-types-detailed has copied it. A method that
 * needs none has an empty list.
 */
export function documentedScopes(): Map<string, string[]> {
  const scopes = new Map<string, string[]>();
  for (const service of SERVICES) {
    const source = readFileSync(join(FOLDER, `google-apps-script.${service}.d.ts`), "utf8");
    let owner = "";
    for (const [, entered, comment = "", method = ""] of source.matchAll(ENTRY)) {
      if (entered) owner = entered;
      else {
        const [, list = ""] = comment.split("of the following scopes:");
        scopes.set(`${owner}.${method}`, list.match(/https:\/\/www\.googleapis\.com\/auth\/\S+/g) ?? []);
      }
    }
  }
  return scopes;
}
