import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { build } from "rolldown";

const REPOSITORY = resolve(import.meta.dirname, "../..");

/** A file of the bench as one module for workerd; files of the project, by their path in it, may be replaced by other code. */
export async function bundle(entry: string, replaced: Readonly<Record<string, string>> = {}): Promise<string> {
  const codes = new Map(Object.entries(replaced).map(([file, code]) => [join(REPOSITORY, file), code]));
  const { output } = await build({
    input: entry,
    output: { format: "esm" },
    external: /^node:/,
    write: false,
    logLevel: "warn",
    plugins: [{ name: "replace", load: (id) => codes.get(id) ?? null }],
  });
  return output[0].code;
}

export interface Workerd {
  /** Asks once and waits for the answer. */
  ask(path: string, body: Uint8Array<ArrayBuffer>): Promise<void>;
  /** CPU time that the process has used so far, all its threads together. Linux alone tells it so exactly. */
  cpuMs(): number;
  /** Bytes in memory at most since `forgetPeak`, and now. */
  memory(): { peak: number; now: number };
  forgetPeak(): void;
  stop(): Promise<void>;
}

/** The config of a workerd that runs `worker.js` beside it, on a port of its choice. */
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "bench", worker = (
    modules = [(name = "worker.js", esModule = embed "worker.js")],
    compatibilityDate = "2026-04-26", compatibilityFlags = ["nodejs_compat"]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "bench")]);`;

/** Runs a bundle in the workerd that wrangler brings, as a process of its own. */
export async function startWorkerd(code: string): Promise<Workerd> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  await writeFile(join(folder, "worker.js"), code);
  await writeFile(join(folder, "config.capnp"), CONFIG);
  const fromWrangler = createRequire(createRequire(import.meta.url).resolve("wrangler/package.json"));
  const binary: string = fromWrangler("workerd").default;
  const child = spawn(binary, ["serve", "config.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  const port = await listeningPort(child);
  const about = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, "utf8");
  const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(about("status"))?.[1]);
  return {
    async ask(path, body) {
      // A connection of its own: while workerd works, one that is kept open may time out.
      const headers = { connection: "close" };
      const response = await fetch(`http://127.0.0.1:${port}/${path}`, { method: "POST", headers, body });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
    },
    cpuMs: () => {
      const threads = readdirSync(`/proc/${child.pid}/task`);
      return threads.reduce((sum, thread) => sum + Number(about(`task/${thread}/schedstat`).split(" ")[0]) / 1e6, 0);
    },
    memory: () => ({ peak: kilobytes("VmHWM") * 1024, now: kilobytes("VmRSS") * 1024 }),
    forgetPeak: () => writeFileSync(`/proc/${child.pid}/clear_refs`, "5"),
    async stop() {
      child.kill("SIGKILL");
      await rm(folder, { recursive: true });
    },
  };
}

async function listeningPort(workerd: ChildProcess): Promise<number> {
  for await (const line of createInterface(workerd.stdio[3] as Readable)) {
    const { event, port } = JSON.parse(line) as { event: string; port?: number };
    if (event === "listen" && port !== undefined) return port;
  }
  throw new Error("workerd did not start.");
}
