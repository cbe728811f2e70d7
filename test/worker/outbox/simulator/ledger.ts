import type { Mail } from "../../../../worker/outbox/store.ts";
import type { MemoryStore } from "./memory-store.ts";

/** One attempt as the world saw it. */
export interface Seen {
  content: string;
  /** `handover` came back: the end of the message went out. */
  dot: boolean;
  /** The outbox was told what became of it. */
  replied: boolean;
  /** The object died, or its storage failed, after the handover had begun. */
  disturbed: boolean;
  handoverBegun: boolean;
}

/** Keeps its own account of what was promised, sent and decided, and finds what should not be. */
export function ledger() {
  const faults: string[] = [];
  const blame = (what: string) => void (faults.length < 5 && faults.push(what));
  const promised = new Set<string>();
  const received = new Set<string>();
  const attempts: Seen[] = [];
  /** By content: how often the server took it, how often people had it sent anew, and how often it was taken before that. */
  const taken = new Map<string, number>();
  const allowed = new Map<string, number>();
  const takenBefore = new Map<string, number>();
  const count = (of: Map<string, number>, content: string) => of.get(content) ?? 0;
  let isByHand = false;
  let wasForgotten = false;

  return {
    faults,
    blame,
    attempts,
    promise: (content: string) => void promised.add(content),
    receivedByHand: (content: string) => void received.add(content),
    /** Runs what a person asked for: only here may a mail be sent once more. */
    byHand<T>(act: () => T): T {
      isByHand = true;
      try {
        return act();
      } finally {
        isByHand = false;
      }
    },
    saved(before: Mail | undefined, after: Mail) {
      const wasOver = before?.state === "failed" || before?.state === "unclear";
      if (!wasOver || after.state !== "pending") return;
      if (!isByHand) return blame(`${after.contentHash} was ${before.state} and is sent again by itself`);
      allowed.set(after.contentHash, count(allowed, after.contentHash) + 1);
      takenBefore.set(after.contentHash, count(taken, after.contentHash));
    },
    /** A workbook that was forgotten may send the same again. */
    forgotten() {
      wasForgotten = true;
      promised.clear();
      for (const content of new Set([...taken.keys(), ...attempts.map((seen) => seen.content)])) {
        allowed.set(content, count(allowed, content) + 1);
        takenBefore.set(content, count(taken, content));
      }
    },
    take(content: string) {
      taken.set(content, count(taken, content) + 1);
      if (count(taken, content) > 1 + count(allowed, content)) blame(`${content} was sent twice`);
    },
    /** The object died, or its storage failed. */
    disturb() {
      for (const seen of attempts) if (seen.handoverBegun) seen.disturbed = true;
    },
    /** When nothing happens any more. */
    close(store: MemoryStore) {
      const mails = [...store.held().mails.values()];
      for (const content of promised)
        if (!mails.some((mail) => mail.contentHash === content)) blame(`${content} was promised and is not there`);
      for (const { contentHash, state, problem, address, content: text } of mails) {
        // Whether a request to forget was stored is not asked: then it counts whether the server ever took it.
        const isTaken = count(taken, contentHash) > (wasForgotten ? 0 : count(takenBefore, contentHash));
        const last = attempts.findLast((seen) => seen.content === contentHash);
        if (state === "pending" || state === "claimed" || state === "handover") blame(`${contentHash} stays ${state}`);
        if (state === "sent" && !isTaken && !received.has(contentHash))
          blame(`${contentHash} is sent and was not taken`);
        if (state === "failed" && isTaken && !wasForgotten && problem !== "text_forgotten")
          blame(`${contentHash} failed and was taken`);
        if ((state === "sent" || state === "suppressed") && (address ?? text) !== null)
          blame(`${contentHash} is ${state} and its text is there`);
        if (state === "unclear" && !(last?.disturbed || (last?.dot && !last.replied)))
          blame(`${contentHash} is unclear without need`);
      }
      if (new Set(mails.map((mail) => mail.contentHash)).size < mails.length) blame("one content is two mails");
    },
  };
}
export type Ledger = ReturnType<typeof ledger>;
