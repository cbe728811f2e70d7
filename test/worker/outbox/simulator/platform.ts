import { outboxEngine } from "../../../../worker/outbox/engine.ts";
import type { Ledger } from "./ledger.ts";
import type { MemoryStore } from "./memory-store.ts";
import type { World } from "./world.ts";

/** The platform ends an alarm then. */
const ALARM_MS = 15 * 60_000;

/** What the platform needs of a schedule: how mail goes out, and whether an alarm may fail. */
interface PlatformContext {
  world: World;
  store: MemoryStore;
  ledger: Ledger;
  line: Parameters<typeof outboxEngine>[0]["line"];
  /** The storage is to fail in this schedule. */
  isFaulty: boolean;
}
type Engine = ReturnType<typeof outboxEngine>;

/** What Cloudflare does with one object: makes it when it is first called, lets it die, hears its alarm. */
export function platform({ world, store, ledger, line, isFaulty }: PlatformContext) {
  const { events, now, random, startTimer } = world;
  let opened: { engine: Engine; started: Promise<void> } | null = null;
  /** When the alarm that is being heard began; null if none is. */
  let ringing: number | null = null;

  const open = async (): Promise<Engine> => {
    if (opened === null) {
      const engine = outboxEngine({ store, line, now, random, startTimer });
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
    world.nextLife();
    opened = null;
    ledger.disturb();
    store.crash(keep);
    if (ringing !== null) store.giveBackAlarm(now());
    ringing = null;
    world.note(`dies, keeps ${keep}`);
  };
  const ring = async () => {
    ringing = events.time();
    const own = world.life();
    events.at(ringing + ALARM_MS, own, () => {
      if (ringing !== null && events.time() - ringing >= ALARM_MS) die(1);
    });
    store.takeAlarm();
    try {
      await (await open()).alarm();
      await world.later(); // the platform takes it for heard when everything is stored
      store.flush();
    } catch {
      if (!isFaulty) ledger.blame("the alarm throws");
      store.giveBackAlarm(now() + 2_000);
    }
    if (own === world.life()) ringing = null;
  };
  return {
    /** The object, made when it is first called. */
    open,
    die,
    ring,
    /** When its alarm rings, in the time of events: the alarm clock knows what the object last set, and goes by its clock. */
    alarmAt(): number | null {
      const { alarm } = store.held();
      return alarm === null || ringing !== null ? null : Math.max(events.time(), world.timeOf(alarm));
    },
  };
}
