import { type Fault, inFile } from "./fault.ts";

/** Of the outbox: what keeps a mail from being lost, or sent twice. */
export const OUTBOX_FAULTS: readonly Fault[] = [
  ...inFile("worker/outbox/attempt.ts", {
    "no sync of the claim": ["await store.sync(); // before the socket opens", "// before the socket opens"],
    "no sync of the handover": ["await store.sync(); // before the final dot", "// before the final dot"],
    "the sync of the handover is not waited for": [
      "await store.sync(); // before the final",
      "void store.sync(); // before the final",
    ],
    "the handover is not written": ["store.save(handedOver);", ""],
    "the handover is written after the sync": [
      "store.save(handedOver);\n    await store.sync(); // before the final dot goes out: a crash from here on leaves the mail unclear",
      "await store.sync();\n    store.save(handedOver);",
    ],
    "the claim is not written": ["store.save(claimed);", ""],
    "a handover is made though the attempt is over": ["isOver ? null : current()", "current()"],
    "a handover may end too late": [
      'if (isOver || current()?.state !== "handover") throw new Error("Too late to be sent");',
      "",
    ],
    "a mail that changed meanwhile is sent all the same": [
      'if (!handedOver) throw new Error("No longer to be sent");',
      "if (!handedOver) return;",
    ],
    "an attempt takes over what another one did": [
      "return mail?.attempts === claimed.attempts ? mail : null;",
      "return mail;",
    ],
    "no answer counts as a refusal for now": ['if (outcome.kind === "lost" && isHandedOver) return "lost";', ""],
    "no answer before the handover counts as unclear": [
      'outcome.kind === "lost" && isHandedOver',
      'outcome.kind === "lost"',
    ],
    "a refusal for good is tried again": ['if (outcome.kind === "refused" && outcome.permanent) return "refused";', ""],
    "a refusal for now is for good": ["outcome.permanent) return", "true) return"],
    "the reply is written once or not at all": [
      "await insist(startTimer, () => {",
      "await (async (_: unknown, act: () => void) => act())(startTimer, () => {",
    ],
    "whoever unsubscribes during the handover gets it later": ["isUnwanted && applyEvent", "false && applyEvent"],
    "a bug of the transport ends the round": [").catch(internal);", ");"],
    "attempts are not counted": ["attempts: (pending?.attempts ?? 0) + 1", "attempts: pending?.attempts ?? 0"],
    "no wait before the next attempt": [
      "const dueAt = now() + retryDelayMs(mail.attempts, random(), isServersFault);",
      "const dueAt = now();",
    ],
  }),
  ...inFile("worker/outbox/states.ts", {
    "a crash in handover leads to another attempt": ['restart: "unclear",', 'restart: "pending",'],
    "a crash in claimed is unclear": ['restart: "pending",', 'restart: "unclear",'],
    "an unclear mail is enqueued by new summaries": [
      'unclear: { resend: "pending"',
      'unclear: { enqueue: "pending", resend: "pending"',
    ],
    "a failed mail cannot be sent again": ['failed: { enqueue: "pending", ', "failed: { "],
    "the text of a sent mail stays": [
      'if (state === "sent" || state === "suppressed") return 0;',
      'if (state === "suppressed") return 0;',
    ],
  }),
  ...inFile("worker/outbox/round.ts", {
    "one mail at a time": ["const LANES = 4;", "const LANES = 1;"],
    "nothing rests": ["const isDown = () => turnedAway.size >= LANES;", "const isDown = () => false;"],
    "one failure is enough to rest": ["turnedAway.size >= LANES", "turnedAway.size >= 1"],
    "a success does not end the rest": ["if (gotThrough && store.rest() !== null) store.setRest(null);", ""],
    "a round does not look again": [
      "await Promise.race([lanes.rung(), look.over]);",
      "await new Promise<void>(() => {});",
    ],
    "those that hung take all lanes": ["store.nextDue(now(), slow.size === 0)", "store.nextDue(now(), true)"],
    "a rest is believed whatever it says": [
      "return until > now + restMs(Number.POSITIVE_INFINITY, 0) ? 0 : until;",
      "return until;",
    ],
    "a failing storage is asked again and again": ["faults.push(error); //", "//"],
  }),
  ...inFile("worker/outbox/engine.ts", {
    "no recovery when the object starts": [
      "    async start(): Promise<void> {\n      recover();",
      "    async start(): Promise<void> {",
    ],
    "no alarm when the object starts": ["if (armed === null || armed > wakeAt()) await setAlarm(wakeAt());", ""],
    "no recovery in an alarm": ["        recover();\n        store.forgetDue", "        store.forgetDue"],
    "recovery takes what is under way": ["lanes.has(mail.id) ? null : applyEvent", "applyEvent"],
    "no alarm after a change": ["if (armed === null || armed > wake) await setAlarm(wake);", ""],
    "a stale alarm is believed": ["if (own === settings) armed = at;", "armed = at;"],
    "no next alarm at first": ["await setAlarm(now() + GUARD_MS); //", "//"],
    "no next alarm at the end": [
      "await deliverDue({ store, lanes, now, random, startTimer, ...open });\n        await setAlarm(wakeAt());",
      "await deliverDue({ store, lanes, now, random, startTimer, ...open });",
    ],
    "no alarm after a failure": ["await insist(startTimer, () => setAlarm(now() + MEND_MS));", ""],
    "a change in halves": [
      "const result = store.transaction(() => {",
      "const result = (<T>(run: () => T) => run())(() => {",
    ],
    "new mail waits for the rest to end": [
      "if (rest && rest.until > now()) store.setRest({ ...rest, until: now() }); //",
      "//",
    ],
    "new mail does not wake a round that waits": ["lanes.ring();", ""],
  }),
  ...inFile("worker/outbox/backoff.ts", {
    "given up after a day": ["72 * 3_600_000", "24 * 3_600_000"],
    "given up as soon as the clock says so": ["&& attempts >= FEWEST_ATTEMPTS", ""],
    "no chance in the waits": ["* (1 - random / 2)", ""],
  }),
  ...inFile("worker/outbox/sqlite-mails.ts", {
    "two attempts at one recipient": [
      "AND address_hash NOT IN (SELECT address_hash FROM mail WHERE state IN ('claimed', 'handover'))",
      "",
    ],
    "a wrong clock puts a mail off": ["(due_at <= ? OR due_at > ?)", "(due_at <= ? AND ? > 0)"],
    "retries before mails never tried": ["ORDER BY attempts > 0, due_at", "ORDER BY due_at"],
    "an attempt that should be over wakes nobody": [
      "WHERE state IN ('pending', 'claimed', 'handover', 'awaiting_confirmation')",
      "WHERE state IN ('pending', 'awaiting_confirmation')",
    ],
    "a text is kept for ever": ["OR (state IN ('failed', 'unclear') AND address IS NOT NULL)", ""],
  }),
  ...inFile("worker/outbox/sqlite-store.ts", {
    "no sync": ["sync: () => storage.sync(),", "sync: async () => {},"],
  }),
  ...inFile("worker/outbox/decide.ts", {
    "sent once more to somebody who wants no mail": [
      "else if (isStopped || store.isSuppressed(mail.addressHash))",
      "else if (false)",
    ],
  }),
  ...inFile("worker/outbox/intake.ts", {
    "the same content is another mail": [
      "const known = store.findByContent(offer.contentHash);\n    const anew",
      "const known = null as Mail | null;\n    const anew",
    ],
  }),
];
