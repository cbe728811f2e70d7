import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const REPOSITORY = resolve(import.meta.dirname, "../..");

/**
 * Starts the playground as `npm start` does: in its own process, on a free port, with state of its own that `stop` deletes.
 * PLAYGROUND_STATE given in `env` is kept, so that it can be started again on the same.
 */
export async function startApp(env: Record<string, string> = {}) {
  const own = env.PLAYGROUND_STATE === undefined ? mkdtempSync(join(tmpdir(), "playground-")) : null;
  const child = spawn(process.execPath, ["--import", "tsx", "playground/server/start.ts"], {
    cwd: REPOSITORY,
    env: {
      ...process.env,
      PORT: "0",
      PLAYGROUND_WATCH: "off", // a file saved meanwhile must not reload the page under a test
      ...(own === null ? {} : { PLAYGROUND_STATE: own }),
      ...env,
      NODE_ENV: "development",
      VITEST: "",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit");
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const address = /\(ready\): (http:\S+)\//.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => reject(new Error(output)));
  });
  return {
    url,
    pid: child.pid,
    /** All that it printed so far. */
    output: () => output,
    /** Resolves to the exit code, null if a signal ended it. */
    async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await exited;
      if (own !== null) rmSync(own, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}
