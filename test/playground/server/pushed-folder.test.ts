import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readPushedFolder } from "../../../playground/server/pushed-folder.ts";

it("a folder that was pushed to Google is what the playground runs", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pushed-"));
  const files = {
    "Code.js": "function onOpen() {}",
    "appsscript.json": "{}",
    "sidebar.html": "<p>",
    ".clasp.json": "{}",
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  const { watch, ...bundle } = await readPushedFolder(folder);
  await rm(folder, { recursive: true });
  expect(bundle).toEqual({ code: "function onOpen() {}", manifest: "{}", files: { sidebar: "<p>" } });
  expect(watch).toEqual(["Code.js", "appsscript.json", "sidebar.html"].map((name) => join(folder, name)));
});
