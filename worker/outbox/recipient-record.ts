const DAY_MS = 86_400_000;

/** Nobody is asked for consent more often, by whatever workbook, and a question that is older is not waited for. */
export const ASK_AGAIN_MS = 30 * DAY_MS;

/** Consent that no mail has used for so long has lapsed: a yearly meeting, and a month more. */
export const CONSENT_LAPSES_MS = 400 * DAY_MS;

/** By then a workbook that was let wait has surely stored its mail: until then it is told of a yes more than once. */
const STORED_BY_MS = 5 * 60_000;

/** A workbook that began to ask and did not get as far as storing its mail is waited for so long. */
const ASKING_MS = 3_600_000;

/** What is known of one address, all workbooks taken together. It stands under a keyed hash and holds no address. */
export interface RecipientRecord {
  confirmedAt: number | null;
  /** The last confirmation mail: when, for which workbook, and whether that workbook's outbox has it. */
  asked: { at: number; by: string; stored: boolean } | null;
  /** The last mail that was admitted. */
  usedAt: number;
  /** Workbooks that may not send: keyed hashes, kept for good. */
  stopped: string[];
  /** Workbooks that are to be told of a confirmation. */
  waiting: { workbook: string; addressHash: string; since: number }[];
  /** The mails of one day (UTC), by the hash of what is in them. */
  day: string;
  counted: string[];
}

export const NEW_RECIPIENT: RecipientRecord = {
  confirmedAt: null,
  asked: null,
  usedAt: 0,
  stopped: [],
  waiting: [],
  day: "",
  counted: [],
};

export interface Application {
  workbook: string;
  addressHash: string;
  /** The address is in a domain that needs no consent. */
  isAllowed: boolean;
  /** The content hash of a mail, or null if only consent is asked for. */
  mail: string | null;
  /** Mails a day. */
  limit: number;
}

/** `ask`: a confirmation mail is to be sent. `full`: the day's mails are used up. */
export type Admission = { kind: "open" | "stopped" | "full" } | { kind: "ask" | "wait"; askedAt: number };

export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** May this workbook send, or ask? The same application again counts once. */
export function admit(
  known: RecipientRecord,
  { workbook, addressHash, isAllowed, mail, limit }: Application,
  now: number,
): { record: RecipientRecord; admission: Admission } {
  const record = hasConsent(known, now) ? known : { ...known, confirmedAt: null };
  if (record.stopped.includes(workbook)) return { record, admission: { kind: "stopped" } };
  const isOpen = isAllowed || record.confirmedAt !== null;
  const askedAt = isOpen ? null : mayAsk(record, workbook, now);
  const counted = record.day === dayOf(now) ? record.counted : [];
  const keys = [mail, askedAt === null ? null : `ask-${askedAt}`].filter((key) => key !== null);
  const fresh = keys.filter((key) => !counted.includes(key));
  if (counted.length + fresh.length > limit) return { record, admission: { kind: "full" } };
  const used = { ...record, usedAt: now, day: dayOf(now), counted: [...counted, ...fresh] };
  if (isOpen) return { record: used, admission: { kind: "open" } };
  const others = record.waiting.filter((entry) => entry.workbook !== workbook);
  const waiting = [...others, { workbook, addressHash, since: now }];
  if (askedAt === null)
    return { record: { ...used, waiting }, admission: { kind: "wait", askedAt: record.asked?.at ?? now } };
  const asked = { at: askedAt, by: workbook, stored: false };
  return { record: { ...used, waiting, asked }, admission: { kind: "ask", askedAt } };
}

/** How a mail of one workbook would fare; `askedAt`: when the question was put that has no answer yet, null where it would be put now. */
export type Outlook = { kind: "stopped" | "confirmed" } | { kind: "unconfirmed"; askedAt: number | null };

/** What `admit` would find, without counting or changing anything. */
export function outlookOf(record: RecipientRecord, workbook: string, now: number): Outlook {
  if (record.stopped.includes(workbook)) return { kind: "stopped" };
  if (hasConsent(record, now)) return { kind: "confirmed" };
  const isAskedNow = mayAsk(record, workbook, now) !== null;
  return { kind: "unconfirmed", askedAt: isAskedNow ? null : (record.asked?.at ?? null) };
}

/** The time of the question that this workbook may put now, or null. */
function mayAsk({ asked }: RecipientRecord, workbook: string, now: number): number | null {
  if (asked === null || now >= asked.at + ASK_AGAIN_MS) return now;
  if (asked.stored) return null;
  if (asked.by === workbook) return asked.at; // the same question once more: the outbox knows it by its time
  return now >= asked.at + ASKING_MS ? now : null;
}

export const hasConsent = ({ confirmedAt, usedAt }: RecipientRecord, now: number): boolean =>
  confirmedAt !== null && now < Math.max(confirmedAt, usedAt) + CONSENT_LAPSES_MS;

/** The workbook's outbox has stored the question of that time: from now on it counts as put. */
export const stored = (record: RecipientRecord, workbook: string, askedAt: number): RecipientRecord =>
  record.asked?.at === askedAt && record.asked.by === workbook
    ? { ...record, asked: { ...record.asked, stored: true } }
    : record;

/** The workbook's question never arrived: it does not count as put. */
export const retract = (record: RecipientRecord, workbook: string): RecipientRecord =>
  record.asked?.by === workbook ? { ...record, asked: null } : record;

/** Consent is given; opt-outs stay as they are. */
export const confirm = (record: RecipientRecord, now: number): RecipientRecord => ({
  ...record,
  confirmedAt: hasConsent(record, now) ? record.confirmedAt : now,
  usedAt: now,
});

export const stop = (record: RecipientRecord, workbook: string): RecipientRecord => ({
  ...record,
  stopped: [...record.stopped.filter((other) => other !== workbook), workbook],
  waiting: record.waiting.filter((entry) => entry.workbook !== workbook),
});

/** The person themselves wants mail of that workbook again. */
export const resume = (record: RecipientRecord, workbook: string): RecipientRecord => ({
  ...record,
  stopped: record.stopped.filter((other) => other !== workbook),
});

/** The workbook was told of the yes; it is told again while it may still be storing what has to wait. */
export const told = (record: RecipientRecord, workbook: string, now: number): RecipientRecord => ({
  ...record,
  waiting: record.waiting.filter((entry) => entry.workbook !== workbook || now < entry.since + STORED_BY_MS),
});

/** Without what is no longer needed; null if nothing is left to know. */
export function tidy(record: RecipientRecord, now: number): RecipientRecord | null {
  const isToday = record.day === dayOf(now);
  const asked = record.asked !== null && now < record.asked.at + ASK_AGAIN_MS ? record.asked : null;
  const after: RecipientRecord = {
    ...record,
    asked,
    confirmedAt: hasConsent(record, now) ? record.confirmedAt : null,
    waiting: record.waiting.filter(({ since }) => now < since + ASK_AGAIN_MS),
    day: isToday ? record.day : "",
    counted: isToday ? record.counted : [],
  };
  const isEmpty =
    after.confirmedAt === null &&
    asked === null &&
    after.stopped.length + after.waiting.length + after.counted.length === 0;
  return isEmpty ? null : after;
}

/** When there will be something to tidy or to tell; null: never. */
export function tidyAt(record: RecipientRecord): number | null {
  const times = [
    ...(record.counted.length > 0 ? [Date.parse(`${record.day}T00:00:00Z`) + DAY_MS] : []),
    ...(record.asked === null ? [] : [record.asked.at + ASK_AGAIN_MS]),
    ...(record.confirmedAt === null ? [] : [Math.max(record.confirmedAt, record.usedAt) + CONSENT_LAPSES_MS]),
    ...record.waiting.map(({ since }) => since + ASK_AGAIN_MS),
  ];
  return times.length === 0 ? null : Math.min(...times);
}
