import type { Fault } from "./fault.ts";

/** Tests that may catch a fault. `mostMs`: after that they hang. */
export interface Suite {
  suite: string;
  mostMs: number;
  args: readonly string[];
}

const WORKER_RULES = [
  "outbox/round.",
  "outbox/attempt.",
  "outbox/states.",
  "outbox/backoff.",
  "outbox/sqlite-store.",
  "outbox/recipient-record.",
  "outbox/prospect.",
  "outbox/admission.",
  "outbox/objects.",
  "mail/smtp.",
  "mail/transport.",
];
const ADDON_RULES = ["commands", "table"];
const ADDON_SCENES = ["meanwhile", "two-people", "id-runs", "sample", "hand-over", "lost-headers"];
const ofAddon = (names: readonly string[]) => ["--project", "addon", ...names.map((name) => `test/addon/${name}`)];

const SIMULATOR: Suite = { suite: "simulator", mostMs: 60_000, args: ["--bail=1", "--project", "simulator"] };
/** What the simulator runs of the outbox. */
const SIMULATED = /outbox\/(attempt|backoff|decide|engine|intake|round|states)\.ts$/;
const OUTBOX: readonly Suite[] = [
  SIMULATOR,
  {
    suite: "rules",
    mostMs: 120_000,
    args: ["--project", "worker", ...WORKER_RULES.map((name) => `test/worker/${name}`)],
  },
  {
    suite: "worker",
    mostMs: 300_000,
    args: ["--project", "worker", ...["outbox", "routes", "mail"].map((folder) => `test/worker/${folder}`)],
  },
];
const ADDON: readonly Suite[] = [
  { suite: "rules", mostMs: 120_000, args: ofAddon(ADDON_RULES) },
  { suite: "monkey", mostMs: 900_000, args: ["--bail=1", ...ofAddon(["monkey"])] },
  { suite: "scenes", mostMs: 300_000, args: ofAddon(ADDON_SCENES) },
];

/** From fast to slow: the first that fails has caught it. Workers that are cancelled while others start would say nothing. */
export function suitesFor({ file }: Fault): readonly Suite[] {
  if (file.startsWith("addon/")) return ADDON;
  return SIMULATED.test(file) ? OUTBOX : OUTBOX.filter((each) => each !== SIMULATOR);
}
