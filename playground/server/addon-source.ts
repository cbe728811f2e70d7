import type { Plugin } from "vite";
import { bundleAddon } from "../../addon/build/bundle.ts";

const ID = "\0virtual:addon";

/** `import … from "virtual:addon"` gives the very bundle that is pushed to Google. A change in its sources reloads the page. */
export function addonSource(): Plugin {
  return {
    name: "playground:addon-source",
    applyToEnvironment: (environment) => environment.name === "client",
    resolveId: (source) => (source === "virtual:addon" ? ID : undefined),
    async load(id) {
      if (id !== ID) return;
      const { watch, ...bundle } = await bundleAddon();
      for (const file of watch) this.addWatchFile(file);
      return `export const bundle = ${JSON.stringify(bundle)};`;
    },
  };
}
