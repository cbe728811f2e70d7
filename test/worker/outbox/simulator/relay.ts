import type { Problem } from "../../../../model/delivery.ts";
import type { Outcome, Transport } from "../../../../worker/mail/transport.ts";
import type { Ledger, Seen } from "./ledger.ts";
import type { MemoryStore } from "./memory-store.ts";
import { HABITUAL, type Plan, type Reply } from "./plan.ts";

const HANG_MS = 60_000;

interface RelayContext {
  plan: Plan;
  store: MemoryStore;
  ledger: Ledger;
  /** Waits as long as a line takes (`ms` or a little); never comes back once the object is dead. */
  later: (ms?: number) => Promise<void>;
  /** What happens at the server happens whether the object lives or not. */
  atServer: (act: () => void) => void;
  note: (text: string) => void;
}

const ownerOf = (content: string) => Number(content.split(".")[0]);
const lost = (problem: Problem, server = false): Outcome => ({ kind: "lost", problem, server });
const refused = (code: number): Outcome => ({ kind: "refused", permanent: code >= 500, problem: `smtp_${code}` });

/** A mail server and the line to it, as worker/mail/transport.ts promises them, with what may go wrong. */
export function relay({ plan, store, ledger, later, atServer, note }: RelayContext): Transport {
  const replyTo = (content: string): Reply => {
    const attempts = ledger.attempts.length;
    const habit = attempts <= HABITUAL ? plan.habits?.[ownerOf(content)] : undefined;
    return habit ?? plan.replies[attempts - 1] ?? "ok";
  };

  return async ({ id }, handover) => {
    const content = store.held().mails.get(id)?.contentHash ?? "?";
    const seen: Seen = { content, dot: false, replied: false, disturbed: false, handoverBegun: false };
    ledger.attempts.push(seen);
    const reply = replyTo(content);
    note(`attempt ${content}: ${reply}`);
    if (store.safely().mails.get(id)?.state !== "claimed") ledger.blame(`${content}: socket before the claim is safe`);
    const told = async (outcome: Outcome, ms?: number) => {
      await later(ms);
      seen.replied = outcome.kind !== "lost";
      return outcome;
    };
    /** The message but its end, and then its end. False if the outbox does not want it any more. */
    const finish = async () => {
      await later();
      const isSuppressed = store.held().suppressed.has(`a${ownerOf(content)}`);
      seen.handoverBegun = true;
      try {
        await handover();
      } catch {
        return false;
      }
      seen.dot = true;
      if (isSuppressed) ledger.blame(`${content} goes to somebody who wants no mail`);
      if (store.safely().mails.get(id)?.state !== "handover")
        ledger.blame(`${content}: end before the handover is safe`);
      return true;
    };
    const take = () => atServer(() => ledger.take(content));

    if (reply === "bug") throw new TypeError("bug");
    if (reply === "down") return told(lost("connection_refused", true));
    if (reply === "connect-hangs") return told(lost("timeout", true), HANG_MS);
    if (reply === "turned-away") return told(lost("smtp_421", true));
    if (reply === "refused-451" || reply === "refused-550") return told(refused(Number(reply.slice(8))));
    if (reply === "rcpt-hangs") return told(lost("timeout"), HANG_MS);
    if (reply === "dies-at-rcpt") return told(lost("connection_lost"));
    if (reply === "dies-before-dot") return told(lost("connection_lost"), 100);
    if (reply === "slow") await later(HANG_MS - 1_000);
    if (reply === "gives-up-at-handover") {
      await later();
      seen.handoverBegun = true;
      // What the server is no longer there to hear may not be said to be on its way.
      handover().then(
        () => ledger.blame(`${content}: a handover after the attempt was over`),
        () => {},
      );
      return told(lost("timeout"), 0);
    }
    if (!(await finish())) return told(lost("handover"));
    if (reply === "rejected-451" || reply === "rejected-554") return told(refused(Number(reply.slice(9))));
    if (reply === "dot-lost") return told(lost("connection_lost"));
    take();
    if (reply === "reply-lost") return told(lost("connection_lost"));
    if (reply === "reply-hangs") return told(lost("timeout"), HANG_MS);
    return told({ kind: "accepted" }, reply === "slow" ? HANG_MS - 1_000 : undefined);
  };
}
