import { readFileSync } from "node:fs";
import { bundleAddon } from "../../../addon/build/bundle.ts";
import { AssessmentRequest } from "../../../model/contract/assessments.ts";
import type { HttpReply } from "../../../playground/apps-script/host.ts";
import { assess } from "../../../worker/scoring/assess.ts";
import { type Playground, startPlayground } from "../../support/headless.ts";
import { differenceOf, idProblem, lossBetween } from "./invariants.ts";
import type { Command, Move } from "./moves.ts";
import { play } from "./play.ts";
import { snapshotOf } from "./snapshot.ts";

const WORKER = "https://worker.example";
const MANIFEST = {
  ...(JSON.parse(readFileSync(new URL("../../../appsscript.json", import.meta.url), "utf8")) as object),
  urlFetchWhitelist: [`${WORKER}/`],
};

/** A move after which something was not as it must be. */
export interface Failure {
  /** Its place in the sequence. */
  at: number;
  what: string;
}

const GIVES_IDS: readonly Command[] = ["takeOverActors", "checkEntries", "assessGaps"];

/** The sentence for an exception, with its detail; the page of the sidebar holds it as a template besides. */
const UNEXPECTED = /\((?:Technisch|Technical): (?!\$\{)([^)]*)\)/;

let bundle: ReturnType<typeof bundleAddon> | undefined;

/** The playground with the real scoring on the other end; `breaches` are requests that are not as agreed. */
async function open(): Promise<{ playground: Playground; breaches: string[] }> {
  bundle ??= bundleAddon();
  const { code, files } = await bundle;
  const breaches: string[] = [];
  const fetch = (_url: string, { body }: { body: string | null }): HttpReply => {
    const { data, error } = AssessmentRequest.safeParse(JSON.parse(body ?? ""));
    if (error) breaches.push(`The request is not as agreed: ${error.message}`);
    return { status: data ? 200 : 400, headers: {}, body: JSON.stringify(data ? assess(data) : { error: {} }) };
  };
  const properties = { script: new Map([["WORKER_URL", WORKER]]), document: new Map(), user: new Map() };
  return {
    playground: await startPlayground({ code, files, manifest: MANIFEST, host: { properties, fetch } }),
    breaches,
  };
}

/** Runs a command twice; what it did that it must not do. */
function command(playground: Playground, breaches: string[], name: Command): string | null {
  const { shown, script } = playground;
  const before = snapshotOf(playground);
  shown.alerts.length = shown.toasts.length = shown.sidebars.length = 0;
  script.run(name);
  const said = JSON.stringify([shown.alerts, shown.toasts, shown.sidebars]);
  const detail = UNEXPECTED.exec(said)?.[1];
  if (detail !== undefined) return `It broke off: ${detail}`;
  if (breaches[0] !== undefined) return breaches[0];
  const after = snapshotOf(playground);
  const wrong = lossBetween(name, before, after) ?? (GIVES_IDS.includes(name) ? idProblem(after) : null);
  if (wrong !== null || name === "switchLanguage") return wrong;
  script.run(name);
  const difference = differenceOf(after, snapshotOf(playground));
  return difference && `A second time it is not finished: ${difference}`;
}

/** Plays the moves on an empty workbook that is prepared, and stops at the first that goes wrong. */
export async function run(moves: readonly Move[]): Promise<Failure | null> {
  const { playground, breaches } = await open();
  try {
    playground.script.run("prepareTabs");
    for (const [at, move] of moves.entries()) {
      try {
        if (move.act !== "run") await play(playground, move);
        const what = move.act === "run" ? command(playground, breaches, move.command) : null;
        if (what !== null) return { at, what };
      } catch (error) {
        return { at, what: error instanceof Error ? (error.stack ?? error.message) : String(error) };
      }
    }
    return null;
  } finally {
    playground.dispose();
  }
}
