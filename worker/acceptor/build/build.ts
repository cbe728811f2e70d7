// npm run build:rows: writes row-checks.ts anew, whenever the contract's rows have changed.
import { writeFile } from "node:fs/promises";
import { ROWS } from "../rows.ts";
import { sourceOf } from "./source.ts";

await writeFile(new URL("../row-checks.ts", import.meta.url), sourceOf(ROWS));
