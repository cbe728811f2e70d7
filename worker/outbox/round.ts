import { attempt, type DeliveryContext } from "./attempt.ts";
import { restMs } from "./backoff.ts";
import type { Lanes } from "./lanes.ts";
import type { DueMail, OutboxStore } from "./store.ts";

/** So many mails are under way at once: one slow recipient holds up one lane, for as long as an attempt may take. */
const LANES = 4;
/** No attempt begins later in a round: the platform ends an alarm after 15 minutes. */
const ROUND_MS = 8 * 60_000;
/** How soon a round that waits for slow attempts looks whether another mail has become due. */
const LOOK_MS = 10_000;

interface RoundContext extends DeliveryContext {
  store: OutboxStore;
  lanes: Lanes;
}

/**
 * Tries every mail that is due, a few at a time, also those that become due meanwhile, until none is left or nothing gets through
 * to the server. Recipients at whom an attempt hung have one lane for all of them, so that others need not wait for them.
 */
export async function deliverDue(context: RoundContext): Promise<void> {
  const { store, lanes, now, random, startTimer } = context;
  const end = now() + ROUND_MS;
  const slow = new Set<string>();
  const faults: unknown[] = [];
  /** Recipients at whose mails nothing got through, since something last did: one alone says little about the server. */
  const turnedAway = new Set<string>();
  const isDown = () => turnedAway.size >= LANES;
  const isOpen = () => !isDown() && faults.length === 0 && now() < end && restUntil(store, now()) <= now();

  const begin = ({ id, addressHash, isSlow }: DueMail) =>
    lanes.run(id, async () => {
      if (isSlow) slow.add(id);
      try {
        const gotThrough = await attempt(id, context);
        if (!gotThrough) turnedAway.add(addressHash);
        else turnedAway.clear();
        if (gotThrough && store.rest() !== null) store.setRest(null);
      } catch (error) {
        faults.push(error); // of the storage: nothing more is begun, what is under way comes to its end
      }
      slow.delete(id);
    });

  for (;;) {
    while (lanes.size() < LANES && isOpen()) {
      const due = store.nextDue(now(), slow.size === 0);
      if (due === null || lanes.has(due.id)) break; // its claim could not be written
      begin(due);
    }
    if (lanes.size() === 0) break;
    const look = startTimer(LOOK_MS);
    await Promise.race([lanes.rung(), look.over]);
    look.cancel();
  }
  if (isDown()) {
    const failures = (store.rest()?.failures ?? 0) + 1;
    store.setRest({ failures, until: now() + restMs(failures, random()) });
  }
  if (faults.length > 0) throw faults[0];
}

/** Until when nothing is tried; a rest that is too long comes of a clock that was wrong. */
export function restUntil(store: Pick<OutboxStore, "rest">, now: number): number {
  const until = store.rest()?.until ?? 0;
  return until > now + restMs(Number.POSITIVE_INFINITY, 0) ? 0 : until;
}
