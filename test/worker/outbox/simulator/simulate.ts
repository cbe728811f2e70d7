import { setImmediate } from "node:timers";
import { ledger as openLedger } from "./ledger.ts";
import { memoryStore } from "./memory-store.ts";
import { people } from "./people.ts";
import type { Plan } from "./plan.ts";
import { platform } from "./platform.ts";
import { below } from "./random.ts";
import { relay } from "./relay.ts";
import { virtualWorld } from "./world.ts";

/** Alarms that lie further ahead are for forgetting alone. */
const QUIET_MS = 5 * 3_600_000;
/** After so long everything is stored, also without a sync. */
const STORED_MS = 2_000;
const MOST_STEPS = 20_000;

export interface Run {
  /** What should not have been; none if all is well. */
  faults: string[];
  steps: number;
  deaths: number;
  unclear: number;
  /** By content: how long after its request a mail was sent. */
  tookMs: Map<string, number>;
  trace: string[];
}

/** Everything that microtasks have to do is done. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Runs the real outbox through one schedule, in virtual time, to its end. */
export async function simulate(plan: Plan, withTrace = false): Promise<Run> {
  const world = virtualWorld(plan.seed, withTrace);
  const { events, random, later, note } = world;
  const ledger = openLedger();
  let failing = 0;
  const store = memoryStore({
    later: () => later(1 + below(random, 8)),
    onSave: ledger.saved,
    touch() {
      if (failing === 0) return;
      failing--;
      ledger.disturb();
      throw new Error("storage");
    },
  });
  const atServer = (act: () => void) => events.at(events.time() + below(random, 30), null, act);
  const send = relay({ plan, store, ledger, later, note, atServer });
  const line = () => ({ send, from: "f@example.org" });
  const { open, die, ring, alarmAt } = platform({ world, store, ledger, line, isFaulty: plan.faults.length > 0 });

  const sentAt = new Map<string, number>();
  const tookMs = new Map<string, number>();
  const act = people({ plan, world, store, ledger, open, sentAt });
  for (const action of plan.actions)
    events.at(action.at, null, () => void act(action).catch(() => note(`${action.kind} fails`)));

  const isUnderWay = () =>
    [...store.held().mails.values()].some(({ state }) => ["pending", "claimed", "handover"].includes(state));
  for (; world.steps() < MOST_STEPS; world.nextStep()) {
    const isNow = ({ step }: { step: number }) => step === world.steps();
    for (const { ms } of plan.jumps.filter(isNow)) world.jump(ms);
    for (const { calls } of plan.faults.filter(isNow)) failing = calls;
    for (const { keep } of plan.deaths.filter(isNow)) die(keep);
    const [next, alarm] = [events.next(world.life()), alarmAt()];
    if (Math.min(next ?? Number.POSITIVE_INFINITY, alarm ?? Number.POSITIVE_INFINITY) > events.time() + STORED_MS)
      store.flush();
    if (alarm !== null && (next === null || alarm <= next)) {
      if (next === null && alarm > events.time() + QUIET_MS && !isUnderWay()) break;
      events.pass(alarm);
      void ring();
    } else if (next !== null) events.happen();
    else break;
    await settled();
    store.endGroup();
    for (const { contentHash, state } of store.held().mails.values())
      if (state === "sent" && !tookMs.has(contentHash))
        tookMs.set(contentHash, events.time() - (sentAt.get(contentHash) ?? 0));
  }
  if (world.steps() >= MOST_STEPS) ledger.blame("it never ends");
  ledger.close(store);
  return {
    faults: ledger.faults,
    steps: world.steps(),
    deaths: world.life(),
    unclear: [...store.held().mails.values()].filter(({ state }) => state === "unclear").length,
    tookMs,
    trace: world.trace,
  };
}
