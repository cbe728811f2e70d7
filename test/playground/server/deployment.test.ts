import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const REPOSITORY = resolve(import.meta.dirname, "../../..");
const CLI = join(REPOSITORY, "node_modules/wrangler/bin/wrangler.js");

// What `wrangler deploy` would send to Cloudflare.
describe("the Worker as it would be deployed", () => {
  const folder = mkdtempSync(join(tmpdir(), "deployment-"));
  let run: ReturnType<typeof spawnSync>;
  beforeAll(() => {
    run = spawnSync(process.execPath, [CLI, "deploy", "--dry-run", "--outdir", folder], {
      cwd: REPOSITORY,
      encoding: "utf8",
      env: { ...process.env, WRANGLER_SEND_METRICS: "false", CI: "1" },
    });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("passes", () => expect(run.status, String(run.stderr)).toBe(0));

  it("is made of model and worker alone, and holds nothing of the playground", () => {
    const map = readdirSync(folder).find((name) => name.endsWith(".js.map"));
    const { sources } = JSON.parse(readFileSync(join(folder, String(map)), "utf8")) as { sources: string[] };
    const own = sources.map((source) => resolve(folder, source)).filter((path) => !path.includes("node_modules"));
    const rooms = new Set(
      own.filter((path) => path.startsWith(REPOSITORY)).map((path) => path.slice(REPOSITORY.length + 1).split("/")[0]),
    );
    expect([...rooms].sort()).toEqual(["model", "worker"]);
    const packages = new Set(sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));
    for (const foreign of ["smtp-server", "vite", "react", "playwright-core", "postal-mime"])
      expect([...packages]).not.toContain(foreign);
    expect([...packages].filter((name) => name.startsWith("@univerjs/"))).toEqual([]);
  });
});
