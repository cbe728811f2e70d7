// npm run build:selftest: writes dist/selftest, ready for `clasp push` to a real spreadsheet.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundleSelftest } from "./bundle.ts";

const folder = fileURLToPath(new URL("../../../dist/selftest/", import.meta.url));
const { code, manifest } = await bundleSelftest();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await writeFile(`${folder}Code.js`, code);
await writeFile(`${folder}appsscript.json`, manifest);
console.log(`dist/selftest: Code.js ${Math.round(code.length / 1024)} kB, appsscript.json (see docs/stand-in.md)`);
