const FIRST_DELAY_MS = 60_000;
const LONGEST_DELAY_MS = 4 * 3_600_000;
const LONGEST_REST_MS = 15 * 60_000;
/** What failed before it was this mail's turn at all says little about this mail: it does not wait as long as others. */
const MOST_BLAMED = 5;

/** A mail is tried for at least so long (RFC 5321, 4.5.4.1 asks for four to five days of a server, we are a client) … */
export const GIVE_UP_AFTER_MS = 72 * 3_600_000;
/** … and so often: a clock that jumps must not cut the tries short. In 72 hours there are twice as many. */
export const FEWEST_ATTEMPTS = 12;

/** No wait is longer: what lies further ahead was written while the clock was wrong. */
export const FAR_MS = LONGEST_DELAY_MS + 60_000;

const doubled = (times: number, longestMs: number, random: number) =>
  Math.round(Math.min(FIRST_DELAY_MS * 2 ** (times - 1), longestMs) * (1 - random / 2));

/** The wait before the next attempt: doubled each time, then four hours; `random` (0..1) takes up to half of it away. */
export const retryDelayMs = (attempts: number, random: number, isServersFault = false): number =>
  doubled(isServersFault ? Math.min(attempts, MOST_BLAMED) : attempts, LONGEST_DELAY_MS, random);

/** How long nothing is tried after nothing got through to the mail server, `failures` times in a row. */
export const restMs = (failures: number, random: number): number => doubled(failures, LONGEST_REST_MS, random);

export const hasExpired = ({ createdAt, attempts }: { createdAt: number; attempts: number }, now: number): boolean =>
  now - createdAt >= GIVE_UP_AFTER_MS && attempts >= FEWEST_ATTEMPTS;
