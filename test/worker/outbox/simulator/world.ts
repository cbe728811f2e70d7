import type { StartTimer } from "../../../../worker/outbox/timer.ts";
import { clock } from "./clock.ts";
import { below, randomOf } from "./random.ts";

const BEGIN = Date.UTC(2026, 2, 12, 18);

/** What a schedule happens in: virtual time, a clock that may be wrong, chance, and the lives of the object. */
export function virtualWorld(seed: number, withTrace: boolean) {
  const random = randomOf(seed);
  const events = clock();
  const trace: string[] = [];
  let life = 0;
  let steps = 0;
  let skew = 0;
  /** Waits of a life that is over never end. */
  const later = (ms = 1 + below(random, 40)): Promise<void> => {
    const own = life;
    return new Promise((resolve) => events.at(events.time() + ms, own, resolve));
  };
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
  return {
    random,
    events,
    trace,
    later,
    startTimer,
    /** Of the clock, as the object sees it. */
    now: () => BEGIN + events.time() + skew,
    /** When events happen at which the object's clock shows `at`. */
    timeOf: (at: number) => at - BEGIN - skew,
    jump: (ms: number) => {
      skew += ms;
    },
    life: () => life,
    nextLife: () => {
      life++;
    },
    steps: () => steps,
    nextStep: () => {
      steps++;
    },
    note: (text: string) => void (withTrace && trace.push(`${steps} +${events.time()} ${text}`)),
  };
}
export type World = ReturnType<typeof virtualWorld>;
