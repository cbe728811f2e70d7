// npm run faults [words of a name or a file]: plants one fault after the other and shows which tests catch it.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Fault } from "./fault.ts";
import { FAULTS } from "./faults.ts";
import { type Suite, suitesFor } from "./suites.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const VITEST = resolve(ROOT, "node_modules/vitest/vitest.mjs");
function isApplicable({ file, from }: Fault): boolean {
  const source = readFileSync(resolve(ROOT, file), "utf8");
  return source.split(from).length === 2;
}

/** vitest's last word on a test that failed, or its word on the way where a later test never comes to its end. */
const firstFailed = (output: string) =>
  (/FAIL {2}.*? > (.*)/.exec(output) ?? /^ +× (.*?)(?: \d+ms)?$/m.exec(output))?.[1];

/** The first test that fails with the fault, or without any (null); null if none does. */
const run = ({ suite, args, mostMs }: Suite, fault: Fault | null) =>
  new Promise<string | null>((done) => {
    const env = {
      ...process.env,
      ...(fault && { PLANTED_FAULT: fault.name }),
      OUTBOX_SCHEDULES: process.env.OUTBOX_SCHEDULES ?? "5000",
      NO_COLOR: "1",
    };
    const child = spawn(process.execPath, [VITEST, "run", ...args], { cwd: ROOT, env, detached: true });
    let output = "";
    // A fault may be an endless loop, in a process of vitest's: the whole group ends.
    const stop = setTimeout(() => process.kill(-(child.pid ?? 0), "SIGKILL"), mostMs);
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("exit", (code) => {
      clearTimeout(stop);
      const failed = firstFailed(output);
      if (code !== 0 && failed === undefined)
        console.log(`no verdict | ${fault?.name ?? "no fault"} | ${suite} hangs or does not start`);
      done(failed ?? null);
    });
  });

/** A test that fails on the source as it is catches nothing: such a suite has to be mended first. */
const sound = new Map<Suite, Promise<void>>();
const expectSound = (suite: Suite) => {
  const known =
    sound.get(suite) ??
    run(suite, null).then((test) => {
      if (test === null) return;
      console.log(`${suite.suite} fails without a fault: ${test}`);
      process.exit(1);
    });
  sound.set(suite, known);
  return known;
};

const words = process.argv.slice(2).join(" ");
const wanted = FAULTS.filter(({ name, file }) => `${file}: ${name}`.includes(words));
const stale = wanted.filter((fault) => !isApplicable(fault));
for (const { name, file } of stale) console.log(`does not fit ${file} any more: ${name}`);
let missed = stale.length;
for (const fault of wanted.filter((each) => !stale.includes(each))) {
  let caught: string | null = null;
  for (const suite of suitesFor(fault)) {
    const test = await run(suite, fault);
    if (test === null) continue;
    await expectSound(suite);
    caught = `${suite.suite}: ${test}`;
    break;
  }
  if (caught === null) missed++;
  console.log(`${caught === null ? "MISSED" : "caught"} | ${fault.name} | ${caught ?? ""}`);
}
console.log(`${wanted.length - missed} of ${wanted.length} caught`);
process.exitCode = missed > 0 ? 1 : 0;
