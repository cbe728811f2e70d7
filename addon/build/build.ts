// npm run build: writes dist/addon, ready for `clasp push`. WORKER_URL goes into the manifest's whitelist.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundleAddon } from "./bundle.ts";

const folder = fileURLToPath(new URL("../../dist/addon/", import.meta.url));
const { code, files, manifest } = await bundleAddon();
const parsed = JSON.parse(manifest) as { urlFetchWhitelist: string[] };
const workerUrl = process.env.WORKER_URL;
if (workerUrl !== undefined) {
  if (!/^https:\/\/[^/?#]+\/?$/.test(workerUrl)) {
    console.error(
      `WORKER_URL must be the Worker's address, such as https://netzwerkstrategie.example.workers.dev (it is "${workerUrl}").`,
    );
    process.exit(1);
  }
  parsed.urlFetchWhitelist = [workerUrl.endsWith("/") ? workerUrl : `${workerUrl}/`];
}
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await writeFile(`${folder}Code.js`, code);
for (const [name, html] of Object.entries(files)) await writeFile(`${folder}${name}.html`, html);
await writeFile(`${folder}appsscript.json`, `${JSON.stringify(parsed, null, 2)}\n`);
console.log(
  `dist/addon: Code.js ${Math.round(code.length / 1024)} kB, ${Object.keys(files).join(", ")}.html, appsscript.json`,
);
if (workerUrl === undefined)
  console.log(
    "For a real sheet set the Worker's address: WORKER_URL=https://… npm run build (see docs/installation.md).",
  );
