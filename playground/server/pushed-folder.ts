import { readdir, readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { AddonBundle } from "../../addon/build/bundle.ts";

/** A folder as `clasp push` takes it: Code.js, appsscript.json and HTML files. */
export async function readPushedFolder(folder: string): Promise<AddonBundle> {
  const path = (name: string) => resolve(folder, name);
  const read = (name: string) => readFile(path(name), "utf8");
  const pages = (await readdir(folder)).filter((name) => name.endsWith(".html"));
  const [code, manifest, ...html] = await Promise.all(["Code.js", "appsscript.json", ...pages].map(read));
  const files = Object.fromEntries(pages.map((name, index) => [basename(name, ".html"), html[index] ?? ""]));
  return {
    code: code ?? "",
    manifest: manifest ?? "",
    files,
    watch: ["Code.js", "appsscript.json", ...pages].map(path),
  };
}
