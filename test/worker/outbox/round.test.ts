import { describe, expect, it, vi } from "vitest";
import type { Outcome, Transport } from "../../../worker/mail/transport.ts";
import { accept, ids, run } from "./run-round.ts";
import { mailOf, NOW } from "./store-under-test.ts";

describe("a round", () => {
  it("tries what is due, and that alone", async () => {
    const mails = [mailOf("due"), mailOf("later", { dueAt: NOW + 1 }), mailOf("failed", { state: "failed" })];
    const after = await run(mails, () => accept);
    expect([...after.values()].map((mail) => mail?.state)).toEqual(["sent", "pending", "failed"]);
  });

  it("has four mails under way at most", async () => {
    let underWay = 0;
    let most = 0;
    await run(
      ids(12).map((id) => mailOf(id)),
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
      ids(20).map((id) => mailOf(id)),
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
      [mailOf("m")],
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
      ids(20).map((id) => mailOf(id)),
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
    const slow = ids(3).map((id) => mailOf(id, { problem: "timeout", attempts: 1, dueAt: NOW - 1 }));
    const others = ["a", "b", "c", "d", "e"].map((id) => mailOf(id, { attempts: 1 }));
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
    const after = await run([mailOf("far", { dueAt: NOW + 10 * 86_400_000 })], () => accept);
    expect(after.get("far")?.state).toBe("sent");
  });

  it("goes on when one mail cannot be made", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const after = await run([mailOf("bad", { content: "no json" }), mailOf("good")], () => accept);
    expect(after.get("bad")).toMatchObject({ state: "pending", problem: "internal", attempts: 1 });
    expect(after.get("good")).toMatchObject({ state: "sent" });
    expect(error.mock.calls).toEqual([["SyntaxError"]]);
  });
});
