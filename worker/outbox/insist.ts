import type { StartTimer } from "./timer.ts";

const TRIES = 5;
const FIRST_PAUSE_MS = 200;

/** Does what must not be left undone because the storage hiccups; throws only when it fails for the fifth time (after 3 s). */
export async function insist(startTimer: StartTimer, action: () => void | Promise<void>): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      return await action();
    } catch (error) {
      if (tried === TRIES) throw error;
      await startTimer(FIRST_PAUSE_MS * 2 ** (tried - 1)).over;
    }
  }
}
