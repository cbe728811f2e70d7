import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "rolldown";
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

/** The sidebar's style: the files that sidebar.css imports, in its order. */
async function sidebarStyles(): Promise<{ code: string; watch: string[] }> {
  const index = path("../sidebar/page/sidebar.css");
  const names = [...(await readFile(index, "utf8")).matchAll(/@import "(.+)";/g)].map(([, name = ""]) => name);
  const files = names.map((name) => path(`../sidebar/page/${name}`));
  const code = (await Promise.all(files.map((file) => readFile(file, "utf8")))).join("");
  return { code, watch: [index, ...files] };
}

interface HtmlFile {
  html: string;
  watch: string[];
}

/** A page as one HTML file: `name`.html in its folder, with its style and its script in their places. */
async function htmlFile(
  folder: string,
  name: string,
  tsconfig: string,
  styles: { code: string; watch: string[] },
): Promise<HtmlFile> {
  const place = path(`${folder}${name}.html`);
  const [page, html] = await Promise.all([
    bundleScript(path(`${folder}main.ts`), path(tsconfig), "es2020", true),
    readFile(place, "utf8"),
  ]);
  const filled = html
    .replace(`/* ${name}.css */`, () => styles.code)
    .replace(`/* ${name}.js */`, () => inline(page.code));
  return { html: filled, watch: [...page.watch, ...styles.watch, place] };
}

async function oneStyle(relative: string): Promise<{ code: string; watch: string[] }> {
  return { code: await readFile(path(relative), "utf8"), watch: [path(relative)] };
}

/** Bundles the add-on: one classic script, an HTML file for the sidebar and one for the picture's dialog, and the manifest. */
export async function bundleAddon(plugins: Plugin[] = []): Promise<AddonBundle> {
  const [main, manifest, styles, pictureStyle] = await Promise.all([
    bundleScript(path("../main.ts"), path("../google/tsconfig.json"), "es2019", false, plugins),
    readFile(path("../../appsscript.json"), "utf8"),
    sidebarStyles(),
    oneStyle("../picture/page/picture.css"),
  ]);
  const [sidebar, picture] = await Promise.all([
    htmlFile("../sidebar/page/", "sidebar", "../sidebar/page/tsconfig.json", styles),
    htmlFile("../picture/page/", "picture", "../picture/page/tsconfig.json", pictureStyle),
  ]);
  return {
    code: withDeclarations(main),
    files: { sidebar: sidebar.html, picture: picture.html },
    manifest,
    watch: [...main.watch, ...sidebar.watch, ...picture.watch, path("../../appsscript.json")],
  };
}
