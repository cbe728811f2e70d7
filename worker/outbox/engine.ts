import type { Transport } from "../mail/transport.ts";
import { applyEvent } from "./apply.ts";
import { insist } from "./insist.ts";
import { lanes as openLanes } from "./lanes.ts";
import { deliverDue, restUntil } from "./round.ts";
import type { OutboxStore } from "./store.ts";
import type { StartTimer } from "./timer.ts";

/** How soon after a failure of ours (a wrong setting, a bug), or while sending is switched off, the outbox tries again. */
const MEND_MS = 15 * 60_000;

/** The world of an outbox. */
export interface OutboxPorts {
  store: OutboxStore;
  /** How mail goes out; null while sending is switched off. May throw where the settings are wrong. */
  line: () => { send: Transport; from: string } | null;
  now: () => number;
  /** 0..1 */
  random: () => number;
  startTimer: StartTimer;
}

/** How soon the outbox wakes after a crash in the middle of a round. */
const GUARD_MS = 60_000;

/** A workbook that nobody has sent from for so long is forgotten: a yearly meeting, and a month more. */
export const IDLE_MS = 400 * 86_400_000;

/** What an outbox does over its store, from the moment that its object starts. The Durable Object around it adds nothing to it. */
export function outboxEngine({ store, line, now, random, startTimer }: OutboxPorts) {
  const lanes = openLanes();

  /** Attempts that nobody makes any more: the object crashed, or the storage failed under them. */
  const recover = () => {
    for (const state of ["claimed", "handover"] as const)
      for (const mail of store.inState(state)) {
        const after = lanes.has(mail.id) ? null : applyEvent(mail, "restart", now(), { dueAt: now() });
        if (after) store.save(after);
      }
  };
  /** The alarm as this life of the object knows it; each setting of it is a write. */
  let armed: number | null = null;
  let settings = 0;
  const setAlarm = async (at: number) => {
    const own = ++settings;
    armed = null;
    await store.setAlarm(at);
    if (own === settings) armed = at; // else somebody has set or deleted it meanwhile
  };
  const idleAt = () => (store.usedAt() ?? now()) + IDLE_MS;
  const wakeAt = () => Math.min(idleAt(), Math.max(store.nextWake(now()) ?? idleAt(), restUntil(store, now()), now()));

  /** Forgets everything, the alarm included: nothing is left of the object. */
  const forget = async () => {
    settings++;
    armed = null;
    await store.forgetAll();
  };

  return {
    /** When the object starts; no attempt is under way then. */
    async start(): Promise<void> {
      recover();
      armed = await store.alarm();
      if (armed === null || armed > wakeAt()) await setAlarm(wakeAt());
    },

    /** Makes a change of the outbox, in whole or not at all, and begins with what it brings. */
    async commit<T>(change: () => T): Promise<T> {
      const result = store.transaction(() => {
        const rest = store.rest();
        if (rest && rest.until > now()) store.setRest({ ...rest, until: now() }); // somebody is there: worth a try
        return change();
      });
      const wake = wakeAt(); // in one breath with the change: no crash comes between
      if (armed === null || armed > wake) await setAlarm(wake);
      lanes.ring();
      return result;
    },

    forget,

    /**
     * Sends what is due. Does not throw, for the platform gives up on an alarm that does: but where the storage does not even take the
     * next alarm, the platform's own repetition is all that is left.
     */
    async alarm(): Promise<void> {
      try {
        await setAlarm(now() + GUARD_MS); // whatever happens below, this object wakes again
        if (idleAt() <= now()) return await forget();
        recover();
        store.forgetDue(now());
        const open = line();
        if (open === null) return await setAlarm(now() + MEND_MS);
        await deliverDue({ store, lanes, now, random, startTimer, ...open });
        await setAlarm(wakeAt());
      } catch (error) {
        console.error("outbox alarm:", error instanceof Error ? error.name : "unknown error");
        await insist(startTimer, () => setAlarm(now() + MEND_MS));
      }
    },
  };
}
