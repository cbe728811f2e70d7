import { join, resolve } from "node:path";
import { cloudflare } from "@cloudflare/vite-plugin";
import type { Connect, InlineConfig, Plugin } from "vite";
import { addonSource } from "./addon-source.ts";
import { oneAddress } from "./one-address.ts";

const REPOSITORY = resolve(import.meta.dirname, "../..");

interface Playground {
  origin: string;
  /** Values of the Worker's settings. They exist only here: wrangler.toml holds production's. */
  vars: Record<string, string>;
  /** Where the Worker's objects are kept. */
  workerState: string;
  middleware: Connect.NextHandleFunction;
}

/** The page, the Worker in workerd and `/playground/*` on one origin. */
export function playgroundConfig({ origin, vars, workerState, middleware }: Playground): InlineConfig {
  const routes: Plugin = {
    name: "playground:routes",
    configureServer(server) {
      server.middlewares.use(oneAddress(origin));
      server.middlewares.use(middleware);
    },
  };
  return {
    configFile: false,
    root: join(REPOSITORY, "playground/page"),
    envDir: false,
    clearScreen: false,
    logLevel: "warn",
    server: {
      host: "127.0.0.1",
      port: Number(new URL(origin).port),
      strictPort: true,
      cors: false,
      watch: process.env.PLAYGROUND_WATCH === "off" ? null : {},
      fs: { allow: ["playground", "model", "addon", "node_modules"].map((folder) => join(REPOSITORY, folder)) },
    },
    plugins: [
      addonSource(),
      withoutMapsOfPackages,
      routes,
      cloudflare({
        configPath: join(REPOSITORY, "wrangler.toml"),
        persistState: { path: workerState },
        inspectorPort: false,
        config: () => ({
          assets: { run_worker_first: ["/v1/*", "/healthz", "/confirm", "/unsubscribe"] },
          secrets: { required: [] }, // so that nothing is read from .dev.vars or .env, which else would win over `vars`
          vars,
        }),
      }),
    ],
  };
}

/** Vite sends the source maps of packages within their code: 34 MB that the page would load each time, and nobody reads. */
const withoutMapsOfPackages: Plugin = {
  name: "playground:without-maps-of-packages",
  transform: { filter: { id: /\/\.vite\/deps\// }, handler: (code) => ({ code, map: { mappings: "" } }) },
};
