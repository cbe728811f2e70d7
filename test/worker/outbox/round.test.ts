import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it, vi } from "vitest";
import type { Outcome, Transport } from "../../../worker/mail/transport.ts";
import { applyEvent } from "../../../worker/outbox/apply.ts";
import { lanes } from "../../../worker/outbox/lanes.ts";
import { deliverDue } from "../../../worker/outbox/round.ts";
import { type SqliteStore, sqliteStore } from "../../../worker/outbox/sqlite-store.ts";
import type { Mail } from "../../../worker/outbox/store.ts";
import { startTimer } from "../../../worker/outbox/timer.ts";
import { vaultOf } from "../../../worker/outbox/vault.ts";
import { newWorkbook } from "../routes/workbook.ts";

const vault = vaultOf(() => "ab".repeat(32));

const NOW = Date.UTC(2026, 2, 13);

const pending = (id: string, fields: Partial<Mail> = {}): Mail => ({
  id,
  contentHash: id,
  addressHash: `${id}-address`,
  state: "pending",
  attempts: 0,
  problem: null,
  createdAt: NOW,
  dueAt: NOW,
  address: `${id}@example.org`,
  content: "{}",
  ...fields,
});

/** Runs a round over the real store with a transport of the test's own; no alarm comes in between. */
function run(
  mails: Mail[],
  send: (store: SqliteStore) => Transport,
  seen: (store: SqliteStore) => void = () => {},
): Promise<Map<string, Mail | null>> {
  return runInDurableObject(newWorkbook().stub, async (_, { storage }) => {
    const store = sqliteStore(storage, vault);
    for (const mail of mails) store.save(mail);
    const world = { now: () => NOW, random: () => 0, startTimer, lanes: lanes() };
    await deliverDue({ store, send: send(store), from: "f@example.org", ...world });
    seen(store);
    return new Map(mails.map(({ id }) => [id, store.find(id)]));
  });
}
const ids = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);
const accept: Transport = async (_, handover) => {
  await handover();
  return { kind: "accepted" };
};

describe("a round", () => {
  it("tries what is due, and that alone", async () => {
    const mails = [pending("due"), pending("later", { dueAt: NOW + 1 }), pending("failed", { state: "failed" })];
    const after = await run(mails, () => accept);
    expect([...after.values()].map((mail) => mail?.state)).toEqual(["sent", "pending", "failed"]);
  });

  it("has four mails under way at most", async () => {
    let underWay = 0;
    let most = 0;
    await run(
      ids(12).map((id) => pending(id)),
      () => async (_, handover) => {
        most = Math.max(most, ++underWay);
        await handover();
        underWay--;
        return { kind: "accepted" };
      },
    );
    expect(most).toBe(4);
  });

  it("stops where nothing gets through, and lets all others wait without an attempt", async () => {
    const down: Outcome = { kind: "lost", problem: "connection_refused", server: true };
    const send = vi.fn<Transport>(async () => down);
    let rest: unknown;
    const after = await run(
      ids(20).map((id) => pending(id)),
      () => send,
      (store) => {
        rest = store.rest();
      },
    );
    expect(send).toHaveBeenCalledTimes(7); // the fourth failure ends it; until then each of the first three was followed by another
    expect([...after.values()].filter((mail) => mail?.attempts === 0 && mail.dueAt === NOW)).toHaveLength(13);
    expect(rest).toEqual({ failures: 1, until: NOW + 60_000 });
  });

  it.each([
    ["is not tried while it rests", NOW + 60_000, "pending", 2],
    ["is tried when the rest is over, and a success ends it for good", NOW, "sent", null],
    ["is tried when a wrong clock made the rest too long", NOW + 90 * 86_400_000, "sent", null],
  ] as const)("%s", async (_, until, state, failures) => {
    let rest: { failures: number } | null = null;
    const after = await run(
      [pending("m")],
      (store) => {
        store.setRest({ failures: 2, until });
        return accept;
      },
      (store) => {
        rest = store.rest();
      },
    );
    expect([after.get("m")?.state, rest]).toEqual([state, failures && { failures, until }]);
  });

  it("goes on where the server turns away some and others get through", async () => {
    const after = await run(
      ids(20).map((id) => pending(id)),
      () => async (mail, handover) => {
        if (Number(mail.id.slice(1)) % 2 === 0) return { kind: "lost", problem: "smtp_421", server: true };
        await handover();
        return { kind: "accepted" };
      },
    );
    expect([...after.values()].filter((mail) => mail?.state === "sent")).toHaveLength(10);
  });

  it("has one lane for mails that hung the last time, and takes the others meanwhile", async () => {
    const begun: string[] = [];
    let letGo = () => {};
    const hang = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const slow = ids(3).map((id) => pending(id, { problem: "timeout", attempts: 1, dueAt: NOW - 1 }));
    const others = ["a", "b", "c", "d", "e"].map((id) => pending(id, { attempts: 1 }));
    await run([...slow, ...others], () => async (mail, handover) => {
      begun.push(mail.id);
      if (begun.length === 6) letGo();
      if (mail.id.startsWith("m")) await hang;
      await handover();
      return { kind: "accepted" };
    });
    expect(begun.slice(0, 6)).toEqual(["m0", "a", "b", "c", "d", "e"]);
    expect(begun).toHaveLength(8);
  });

  it("takes a mail whose wait was written by a clock that was wrong", async () => {
    const after = await run([pending("far", { dueAt: NOW + 10 * 86_400_000 })], () => accept);
    expect(after.get("far")?.state).toBe("sent");
  });

  it("goes on when one mail cannot be made", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const after = await run([pending("bad", { content: "no json" }), pending("good")], () => accept);
    expect(after.get("bad")).toMatchObject({ state: "pending", problem: "internal", attempts: 1 });
    expect(after.get("good")).toMatchObject({ state: "sent" });
    expect(error.mock.calls).toEqual([["SyntaxError"]]);
  });
});

describe("while a mail is under way", () => {
  it("its recipient may refuse it up to the handover", async () => {
    const after = await run([pending("m")], (store) => async (_, handover) => {
      const mail = store.find("m");
      const refused = mail && applyEvent(mail, "suppress", NOW);
      if (refused) store.save(refused);
      await expect(handover()).rejects.toThrow("No longer to be sent");
      return { kind: "lost", problem: "connection_lost", server: false };
    });
    expect(after.get("m")).toMatchObject({ state: "suppressed", address: null });
  });

  it("a handover that comes when the attempt is over is refused", async () => {
    let late = async () => {};
    await run([pending("m")], () => async (_, handover) => {
      late = handover;
      return { kind: "lost", problem: "timeout", server: false };
    });
    await expect(late()).rejects.toThrow("No longer to be sent");
  });

  it("its workbook may be forgotten", async () => {
    const after = await run([pending("m")], (store) => async (_, handover) => {
      await store.forgetAll();
      await expect(handover()).rejects.toThrow("No longer to be sent");
      return { kind: "lost", problem: "connection_lost", server: false };
    });
    expect(after.get("m")).toBeNull();
  });

  it("a handover that is still being written when the attempt ends is refused", async () => {
    let late: Promise<void> = Promise.resolve();
    const after = await run([pending("m")], () => async (_, handover) => {
      late = handover();
      late.catch(() => {});
      return { kind: "lost", problem: "timeout", server: false };
    });
    await expect(late).rejects.toThrow("Too late");
    expect(after.get("m")).toMatchObject({ state: "pending", problem: "timeout" });
  });

  it("another attempt at it is none of its business", async () => {
    const after = await run([pending("m")], (store) => async (_, handover) => {
      const mail = store.find("m");
      if (mail) store.save({ ...mail, attempts: 2 });
      await expect(handover()).rejects.toThrow("No longer to be sent");
      return { kind: "refused", permanent: true, problem: "smtp_550" };
    });
    expect(after.get("m")).toMatchObject({ state: "claimed", attempts: 2 });
  });

  it("writes the claim before the transport is called, and the handover before the end goes out", async () => {
    const seen: (string | undefined)[] = [];
    await run([pending("m")], (store) => async (_, handover) => {
      seen.push(store.find("m")?.state);
      await handover();
      seen.push(store.find("m")?.state);
      return { kind: "accepted" };
    });
    expect(seen).toEqual(["claimed", "handover"]);
  });
});

it.each<[Outcome, boolean, Partial<Mail>]>([
  [{ kind: "refused", permanent: true, problem: "smtp_554" }, true, { state: "failed", problem: "smtp_554" }],
  [{ kind: "refused", permanent: false, problem: "smtp_451" }, true, { state: "pending", problem: "smtp_451" }],
  [{ kind: "lost", problem: "timeout", server: false }, true, { state: "unclear", problem: "timeout" }],
  [{ kind: "lost", problem: "timeout", server: false }, false, { state: "pending", problem: "timeout" }],
])("%o with handover %s → %o", async (outcome, handedOver, expected) => {
  const after = await run([pending("m")], () => async (_, handover) => {
    if (handedOver) await handover();
    return outcome;
  });
  expect(after.get("m")).toMatchObject(expected);
});
