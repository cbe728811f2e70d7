import { attempt, type DeliveryContext } from "./attempt.ts";

/** So many mails are under way at once: one slow recipient holds up one lane, for as long as an attempt may take. */
const LANES = 4;
/** No attempt begins later in a round: the platform ends an alarm after 15 minutes. */
const ROUND_MS = 8 * 60_000;

/** Tries every mail that is due, a few at a time, until none is left or nothing gets through to the server. */
export async function deliverDue(context: DeliveryContext): Promise<void> {
  const { store, now } = context;
  const end = now() + ROUND_MS;
  let down = false;
  const lane = async () => {
    while (!down && now() < end) {
      const id = store.nextDue(now());
      if (id === null) return;
      const retryAt = await attempt(id, context);
      if (retryAt === null) continue;
      down = true;
      store.postpone(now(), retryAt);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
