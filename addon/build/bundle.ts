import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundleScript, withDeclarations } from "./script.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The add-on as Google gets it. `files` are HTML files by name; `watch` are the sources it was made from. */
export interface AddonBundle {
  code: string;
  files: Record<string, string>;
  manifest: string;
  watch: string[];
}

/** A script element ends at the first `</script`, wherever that stands. */
const inline = (code: string) => code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");

/** The page's style: the files that sidebar.css imports, in its order. */
async function styles(): Promise<{ code: string; watch: string[] }> {
  const index = path("../sidebar/page/sidebar.css");
  const names = [...(await readFile(index, "utf8")).matchAll(/@import "(.+)";/g)].map(([, name = ""]) => name);
  const files = names.map((name) => path(`../sidebar/page/${name}`));
  const code = (await Promise.all(files.map((file) => readFile(file, "utf8")))).join("");
  return { code, watch: [index, ...files] };
}

/** Bundles the add-on: one classic script, the sidebar as one HTML file, and the manifest. */
export async function bundleAddon(): Promise<AddonBundle> {
  const [main, page, html, css, manifest] = await Promise.all([
    bundleScript(path("../main.ts"), path("../google/tsconfig.json"), "es2019", false),
    bundleScript(path("../sidebar/page/main.ts"), path("../sidebar/page/tsconfig.json"), "es2020", true),
    readFile(path("../sidebar/page/sidebar.html"), "utf8"),
    styles(),
    readFile(path("../../appsscript.json"), "utf8"),
  ]);
  const sidebar = html
    .replace("/* sidebar.css */", () => css.code)
    .replace("/* sidebar.js */", () => inline(page.code));
  return {
    code: withDeclarations(main),
    files: { sidebar },
    manifest,
    watch: [
      ...main.watch,
      ...page.watch,
      ...css.watch,
      ...["../sidebar/page/sidebar.html", "../../appsscript.json"].map(path),
    ],
  };
}
