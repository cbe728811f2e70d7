import type { Plugin } from "vite";
import { bundleAddon } from "../../addon/build/bundle.ts";
import { readPushedFolder } from "./pushed-folder.ts";

const ID = "\0virtual:addon";

/**
 * `import … from "virtual:addon"` gives the very bundle that is pushed to Google; PLAYGROUND_BUNDLE names the folder of another one.
 * A change in its sources reloads the page.
 */
export function addonSource(): Plugin {
  const folder = process.env.PLAYGROUND_BUNDLE;
  return {
    name: "playground:addon-source",
    applyToEnvironment: (environment) => environment.name === "client",
    resolveId: (source) => (source === "virtual:addon" ? ID : undefined),
    async load(id) {
      if (id !== ID) return;
      const { watch, ...bundle } = await (folder ? readPushedFolder(folder) : bundleAddon());
      for (const file of watch) this.addWatchFile(file);
      return { code: `export const bundle = ${JSON.stringify(bundle)};`, map: { mappings: "" } };
    },
  };
}
