import { defineConfig } from "vitest/config";
import { plant } from "./test/planted/plant.ts";
import { caFile, certificates } from "./test/support/certificates.ts";

certificates();
process.env.NODE_EXTRA_CA_CERTS = caFile; // miniflare reads it once, while it is imported: hence the import below
process.env.CLOUDFLARE_CF_FETCH_ENABLED = "false";
process.env.WRANGLER_SEND_METRICS = "false";
const { cloudflareTest } = await import("@cloudflare/vitest-pool-workers");

/** The same code gives the same result in `npm test`; who looks for more sets another seed. */
const properties = {
  provide: { propertySeed: Number(process.env.PROPERTY_SEED ?? 1) },
  setupFiles: "./test/support/property-seed.ts",
};

const univer = {
  testTimeout: 60_000,
  hookTimeout: 60_000, // the first workbook of a run waits for Univer, on a busy machine longer than ten seconds
  isolate: false, // Univer takes two seconds to load: once is enough
  server: { deps: { inline: [/@univerjs\//] } }, // its ESM build lacks file extensions
  ...properties,
};

export default defineConfig({
  test: {
    silent: "passed-only", // the Worker logs a line per request
    maxWorkers: "100%", // on two cores vitest would use one
    projects: [
      {
        plugins: plant(),
        test: { name: "simulator", include: ["test/worker/outbox/simulator/**/*.test.ts"], ...properties },
      },
      { test: { name: "crash", include: ["test/crash/**/*.test.ts"] } },
      { test: { name: "model", include: ["test/model/**/*.test.ts"], ...properties } },
      {
        plugins: plant(),
        test: {
          name: "addon",
          include: ["test/addon/**/*.test.ts"],
          globalSetup: "./test/support/setup-addon.ts",
          ...univer,
        },
      },
      { test: { name: "playground", include: ["test/playground/**/*.test.ts"], ...univer } },
      {
        plugins: [
          ...plant(),
          cloudflareTest(({ inject }) => ({
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: { bindings: inject("bindings") },
          })),
        ],
        test: {
          name: "worker",
          include: ["test/worker/**/*.test.ts"],
          exclude: ["test/worker/outbox/simulator/**"],
          globalSetup: "./test/support/setup-worker.ts",
          testTimeout: 30_000,
          ...properties,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "./test/support/setup-browser.ts",
          testTimeout: 120_000,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
