const FIRST_DELAY_MS = 60_000;
const LONGEST_DELAY_MS = 4 * 3_600_000;

/** A mail is tried for at least so long (RFC 5321, 4.5.4.1 asks for four to five days of a server, we are a client). */
export const GIVE_UP_AFTER_MS = 72 * 3_600_000;

/** The wait before the next attempt: doubled each time, then four hours; `random` (0..1) takes up to half of it away. */
export function retryDelayMs(attempts: number, random: number): number {
  const full = Math.min(FIRST_DELAY_MS * 2 ** (attempts - 1), LONGEST_DELAY_MS);
  return Math.round(full * (1 - random / 2));
}
