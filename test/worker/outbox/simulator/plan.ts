import type { Decision } from "../../../../model/delivery.ts";
import { below, pick, randomOf } from "./random.ts";

/** How the mail server, or the line to it, treats one attempt. */
export const REPLIES = [
  "ok",
  "slow",
  "down",
  "connect-hangs",
  "turned-away",
  "refused-451",
  "refused-550",
  "rcpt-hangs",
  "dies-at-rcpt",
  "gives-up-at-handover",
  "dies-before-dot",
  "dot-lost",
  "reply-lost",
  "reply-hangs",
  "rejected-451",
  "rejected-554",
  "bug",
] as const;
export type Reply = (typeof REPLIES)[number];

/** What people do, `at` milliseconds after the beginning. Owners are numbers; a version is a content. */
export type Action = { at: number } & (
  | { kind: "send"; owners: number[]; version: number; unconfirmed?: boolean }
  | { kind: "decide"; send: number; owner: number; decision: Decision }
  | { kind: "confirm" | "suppress"; owner: number }
  | { kind: "forget" }
);

/** One schedule, complete: the same plan is the same run. Steps are counted over everything that happens, each await a step. */
export interface Plan {
  /** Of the latencies, and of the outbox's own chance. */
  seed: number;
  actions: Action[];
  /** The object dies; of what was not yet synced, this share (0..1) was stored all the same. */
  deaths: { step: number; keep: number }[];
  /** From this step on so many calls of the storage fail. */
  faults: { step: number; calls: number }[];
  /** The clock is set, by so many milliseconds. */
  jumps: { step: number; ms: number }[];
  /** By the number of the attempt; beyond them all goes well. */
  replies: Reply[];
  /** Recipients whom the server treats always in the same way, for the first `HABITUAL` attempts of all. */
  habits?: Record<number, Reply>;
}
export const HABITUAL = 100;

const JUMPS = [
  -90 * 86_400_000,
  -86_400_000,
  -3_600_000,
  -1_000,
  1_000,
  3_600_000,
  86_400_000,
  90 * 86_400_000,
] as const;

export function planOf(seed: number): Plan {
  const random = randomOf(seed);
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: below(random, most + 1) }, make);
  const people = 1 + below(random, 4);
  const step = () => below(random, 15 + 15 * people);
  const time = () => pick(random, [0, 1, 500, 5_000, 70_000, 400_000, 5_000_000]) + below(random, 2_000);
  const sends = 1 + below(random, 2);
  const actions: Action[] = Array.from({ length: sends }, (_, index) => ({
    at: index === 0 ? 0 : time(),
    kind: "send",
    owners: Array.from({ length: people }, (_, owner) => owner),
    version: below(random, 2),
    ...(random() < 0.1 && { unconfirmed: true }),
  }));
  actions.push(
    ...some(2, (): Action => {
      const [at, owner] = [time(), below(random, people)];
      const kind = pick(random, ["decide", "decide", "again", "suppress", "confirm", "forget"] as const);
      if (kind === "decide")
        return { at, kind, send: below(random, sends), owner, decision: pick(random, ["resend", "received"]) };
      if (kind === "again") return { at, kind: "send", owners: [owner], version: below(random, 2) };
      return kind === "forget" ? { at, kind } : { at, kind, owner };
    }),
  );
  const isCalm = random() < 0.2;
  return {
    seed,
    actions,
    deaths: isCalm ? [] : some(3, () => ({ step: step(), keep: pick(random, [0, 0, 0.5, 1]) })),
    faults: isCalm || random() < 0.6 ? [] : some(2, () => ({ step: step(), calls: 1 + below(random, 3) })),
    jumps: random() < 0.7 ? [] : some(2, () => ({ step: step(), ms: pick(random, JUMPS) })),
    replies: some(8, () => (random() < 0.4 ? "ok" : pick(random, REPLIES))),
  };
}
