import { setImmediate } from "node:timers";
import { applyToAll } from "../../../../worker/outbox/apply.ts";
import { batchId } from "../../../../worker/outbox/batch-id.ts";
import { decide } from "../../../../worker/outbox/decide.ts";
import { outboxEngine } from "../../../../worker/outbox/engine.ts";
import { type MailPayload, type Offer, takeIn } from "../../../../worker/outbox/intake.ts";
import type { StartTimer } from "../../../../worker/outbox/timer.ts";
import { clock } from "./clock.ts";
import { ledger as openLedger } from "./ledger.ts";
import { memoryStore } from "./memory-store.ts";
import type { Action, Plan } from "./plan.ts";
import { below, randomOf } from "./random.ts";
import { relay } from "./relay.ts";

const BEGIN = Date.UTC(2026, 2, 12, 18);
/** Alarms that lie further ahead are for forgetting alone. */
const QUIET_MS = 5 * 3_600_000;
/** The platform ends an alarm then. */
const ALARM_MS = 15 * 60_000;
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

const PAYLOAD: MailPayload = {
  language: "de",
  subject: "s",
  text: "t",
  html: "h",
  calendar: null,
  replyTo: null,
  stopUrl: "https://netz.example.org/unsubscribe",
};
const contentOf = (owner: number, version: number) => `${owner}.${version}`;
const offerOf = (owner: number, version: number): Offer => ({
  owner: String(owner),
  recipient: `r${owner}`,
  addressHash: `a${owner}`,
  address: `${owner}@example.org`,
  isAllowed: true,
  question: null,
  contentHash: contentOf(owner, version),
  payload: PAYLOAD,
});

/** Everything that microtasks have to do is done. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Runs the real outbox through one schedule, in virtual time, to its end. */
export async function simulate(plan: Plan, withTrace = false): Promise<Run> {
  const random = randomOf(plan.seed);
  const events = clock();
  const ledger = openLedger();
  const trace: string[] = [];
  let life = 0;
  let steps = 0;
  let skew = 0;
  let failing = 0;
  let ids = 0;
  let forgets = 0;
  const now = () => BEGIN + events.time() + skew;
  const note = (text: string) => void (withTrace && trace.push(`${steps} +${events.time()} ${text}`));
  const later = (ms = 1 + below(random, 40)): Promise<void> => {
    const own = life;
    return new Promise((resolve) => events.at(events.time() + ms, own, resolve));
  };
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
  const startTimer: StartTimer = (ms) => {
    let isCancelled = false;
    const own = life;
    const over = new Promise<void>((resolve) =>
      events.at(events.time() + ms, own, () => void (isCancelled || resolve())),
    );
    const cancel = () => {
      isCancelled = true;
    };
    return { over, cancel };
  };
  const send = relay({
    plan,
    store,
    ledger,
    later,
    note,
    atServer: (act) => events.at(events.time() + below(random, 30), null, act),
  });

  let opened: { engine: ReturnType<typeof outboxEngine>; started: Promise<void> } | null = null;
  /** The object, made when it is first called, as the platform does. */
  const open = async () => {
    if (opened === null) {
      const engine = outboxEngine({
        store,
        line: () => ({ send, from: "f@example.org" }),
        now,
        random,
        startTimer,
      });
      const started = engine.start();
      opened = { engine, started };
      started.catch(() => {
        opened = null; // an object that cannot start is made anew
      });
    }
    const { engine, started } = opened;
    await started;
    return engine;
  };
  const die = (keep: number) => {
    life++;
    opened = null;
    ledger.disturb();
    store.crash(keep);
    if (ringing !== null) store.giveBackAlarm(now());
    ringing = null;
    note(`dies, keeps ${keep}`);
  };

  /** When the alarm that is being heard began; null if none is. */
  let ringing: number | null = null;
  const ring = async () => {
    ringing = events.time();
    const own = life;
    events.at(ringing + ALARM_MS, own, () => {
      if (ringing !== null && events.time() - ringing >= ALARM_MS) die(1);
    });
    store.takeAlarm();
    try {
      await (await open()).alarm();
      await later(); // the platform takes it for heard when everything is stored
      store.flush();
    } catch {
      if (plan.faults.length === 0) ledger.blame("the alarm throws");
      store.giveBackAlarm(now() + 2_000);
    }
    if (own === life) ringing = null;
  };

  const sentAt = new Map<string, number>();
  const tookMs = new Map<string, number>();
  const act = async (action: Action): Promise<void> => {
    const engine = await open();
    note(JSON.stringify(action));
    const commit = <T>(change: () => T) => engine.commit(() => ledger.byHand(change));
    switch (action.kind) {
      case "send": {
        const offers = action.owners.map((owner) => offerOf(owner, action.version));
        for (const { contentHash } of offers) if (!sentAt.has(contentHash)) sentAt.set(contentHash, events.time());
        const standing = action.unconfirmed
          ? ({ kind: "unconfirmed", askedAt: 0, ask: false } as const)
          : ({ kind: "open" } as const);
        const before = forgets;
        const intake = await commit(() => {
          store.use(now());
          return takeIn(store, offers, {
            batch: batchId(offers),
            now: now(),
            newId: () => `m${ids++}`,
            limit: 1_000,
            questionHash: (recipient) => `question-${recipient}`,
            standings: new Map(offers.map(({ contentHash }) => [contentHash, standing])),
          });
        });
        await later(); // the answer leaves when everything is stored
        store.flush();
        const refused = new Set(intake.refused.map(({ owner }) => owner));
        for (const { owner, contentHash } of offers)
          if (!refused.has(owner) && before === forgets) ledger.promise(contentHash);
        return;
      }
      case "decide": {
        const request = plan.actions.filter((other) => other.kind === "send")[action.send];
        if (!request) return;
        const batch = batchId(request.owners.map((owner) => offerOf(owner, request.version)));
        const content = contentOf(action.owner, request.version);
        const verdict = { batch, owner: String(action.owner), decision: action.decision };
        await commit(() => {
          const state = store.findInBatch(batch, verdict.owner)?.state;
          if (action.decision === "received" && (state === "failed" || state === "unclear"))
            ledger.receivedByHand(content);
          return decide(store, verdict, { now: now(), limit: 1_000, isStopped: false });
        });
        return;
      }
      case "confirm":
        return commit(() =>
          applyToAll(store, "confirm", {
            states: ["awaiting_confirmation"],
            now: now(),
            addressHash: `a${action.owner}`,
          }),
        );
      case "suppress":
        return commit(() => {
          store.suppress(`a${action.owner}`);
          const states = ["awaiting_confirmation", "pending", "claimed"] as const;
          applyToAll(store, "suppress", { states, now: now(), addressHash: `a${action.owner}` });
        });
      case "forget":
        forgets++;
        ledger.forgotten();
        return engine.forget();
    }
  };
  for (const action of plan.actions)
    events.at(action.at, null, () => void act(action).catch(() => note(`${action.kind} fails`)));

  /** The platform's alarm clock: it knows what the object last set, and goes by the object's clock. */
  const alarmAt = () => {
    const { alarm } = store.held();
    return alarm === null || ringing !== null ? null : Math.max(events.time(), alarm - BEGIN - skew);
  };
  const isUnderWay = () =>
    [...store.held().mails.values()].some(({ state }) => ["pending", "claimed", "handover"].includes(state));
  for (; steps < MOST_STEPS; steps++) {
    for (const jump of plan.jumps) if (jump.step === steps) skew += jump.ms;
    for (const fault of plan.faults) if (fault.step === steps) failing = fault.calls;
    for (const death of plan.deaths) if (death.step === steps) die(death.keep);
    const [next, alarm] = [events.next(life), alarmAt()];
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
  if (steps >= MOST_STEPS) ledger.blame("it never ends");
  ledger.close(store);
  return {
    faults: ledger.faults,
    steps,
    deaths: life,
    unclear: [...store.held().mails.values()].filter(({ state }) => state === "unclear").length,
    tookMs,
    trace,
  };
}
