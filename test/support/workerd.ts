import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { unstable_getMiniflareWorkerOptions as workerOptions } from "wrangler";

const ROOT = resolve(import.meta.dirname, "../..");
const { resolve: locate } = createRequire(import.meta.url);
const { Miniflare } = createRequire(locate("wrangler"))("miniflare") as {
  Miniflare: new (options: object) => { ready: Promise<URL>; dispose(): Promise<void> };
};

/** The Worker as it would be deployed, or one with another entry, made once for all starts. */
export async function bundleWorker(entry = "worker/index.ts"): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "worker-"));
  const wrangler = join(locate("wrangler/package.json"), "../bin/wrangler.js");
  const env = { ...process.env, WRANGLER_SEND_METRICS: "false" };
  await promisify(execFile)(process.execPath, [wrangler, "deploy", entry, "--dry-run", "--outdir", folder], {
    cwd: ROOT,
    env,
  });
  const script = readFileSync(join(folder, basename(entry).replace(/ts$/, "js")), "utf8");
  rmSync(folder, { recursive: true });
  return script;
}

interface WorkerdOptions {
  script: string;
  bindings: Record<string, string>;
  /** Where its objects are kept. */
  state: string;
}

/** A real workerd with the Worker in it, on a free port of 127.0.0.1. */
export async function startWorkerd({ script, bindings, state }: WorkerdOptions) {
  const before = new Set(workerds());
  const { workerOptions: options } = workerOptions(join(ROOT, "wrangler.toml"));
  const miniflare = new Miniflare({
    ...options,
    bindings: { ...options.bindings, ...bindings },
    modules: [{ type: "ESModule", path: "index.js", contents: script }],
    durableObjectsPersist: state,
    cf: false,
    host: "127.0.0.1",
    port: 0,
    log: undefined,
    /** What it says is not shown, for it complains of what is killed; but it is read, or workerd would stop when the pipe is full. */
    handleRuntimeStdio(...streams: Readable[]) {
      for (const stream of streams) stream.resume();
    },
  });
  const url = (await miniflare.ready).origin;
  const [pid] = workerds().filter((each) => !before.has(each));
  if (pid === undefined) throw new Error("workerd is not among the children of this process");
  return {
    url,
    kill: () => void (isAlive(pid) && process.kill(pid, "SIGKILL")),
    /** Waits for its end, and tidies up after it. */
    async ended() {
      while (isAlive(pid)) await pause(10);
      await miniflare.dispose().catch(() => {});
    },
  };
}

/** The processes of workerd that this one started. */
function workerds(): number[] {
  const list = execFileSync("ps", ["-A", "-o", "pid=,ppid=,stat=,comm="], { encoding: "utf8" });
  return list
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, parent, stat = "", name = ""]) =>
        Number(parent) === process.pid && !stat.startsWith("Z") && name.includes("workerd"),
    )
    .map(([pid]) => Number(pid));
}

const isAlive = (pid: number) => workerds().includes(pid);
