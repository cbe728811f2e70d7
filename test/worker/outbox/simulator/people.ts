import { applyToAll } from "../../../../worker/outbox/apply.ts";
import { batchId } from "../../../../worker/outbox/batch-id.ts";
import { decide } from "../../../../worker/outbox/decide.ts";
import type { outboxEngine } from "../../../../worker/outbox/engine.ts";
import { takeIn } from "../../../../worker/outbox/intake.ts";
import type { Ledger } from "./ledger.ts";
import type { MemoryStore } from "./memory-store.ts";
import { contentOf, offerOf } from "./offers.ts";
import type { Action, Plan } from "./plan.ts";
import type { World } from "./world.ts";

interface PeopleContext {
  plan: Plan;
  world: World;
  store: MemoryStore;
  ledger: Ledger;
  open: () => Promise<ReturnType<typeof outboxEngine>>;
  /** By content: when it was first sent. */
  sentAt: Map<string, number>;
}
type Sending = Extract<Action, { kind: "send" }>;
type Deciding = Extract<Action, { kind: "decide" }>;

/** What the team and the recipients do to the outbox, through its real code. */
export function people({ plan, world, store, ledger, open, sentAt }: PeopleContext) {
  const { events, now, later } = world;
  let ids = 0;
  let forgets = 0;
  type Commit = <T>(change: () => T) => Promise<T>;

  const send = async (commit: Commit, action: Sending): Promise<void> => {
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
  };

  const decideOn = async (commit: Commit, { send: index, owner, decision }: Deciding): Promise<void> => {
    const request = plan.actions.filter((other) => other.kind === "send")[index];
    if (!request) return;
    const batch = batchId(request.owners.map((each) => offerOf(each, request.version)));
    const content = contentOf(owner, request.version);
    const verdict = { batch, owner: String(owner), decision };
    await commit(() => {
      const state = store.findInBatch(batch, verdict.owner)?.state;
      if (decision === "received" && (state === "failed" || state === "unclear")) ledger.receivedByHand(content);
      return decide(store, verdict, { now: now(), limit: 1_000, isStopped: false });
    });
  };

  return async (action: Action): Promise<void> => {
    const engine = await open();
    world.note(JSON.stringify(action));
    const commit: Commit = (change) => engine.commit(() => ledger.byHand(change));
    switch (action.kind) {
      case "send":
        return send(commit, action);
      case "decide":
        return decideOn(commit, action);
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
}
