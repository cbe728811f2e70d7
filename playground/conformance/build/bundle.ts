import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundleScript, withDeclarations } from "../../../addon/build/script.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const script = (entry: string) => bundleScript(path(entry), path("../tsconfig.json"), "es2019", false);

/** The self-test as Google gets it: all cases, their runner and one menu item. */
export async function bundleSelftest(): Promise<{ code: string; manifest: string }> {
  const [main, manifest] = await Promise.all([
    script("../selftest/main.ts"),
    readFile(path("../selftest/appsscript.json"), "utf8"),
  ]);
  return { code: withDeclarations(main), manifest };
}

/** The cases that it leaves out, for the playground. */
export const bundleLeftOut = async () => ({ code: withDeclarations(await script("../left-out.ts")) });
