import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../worker/mail/transport.ts";
import { applyEvent } from "../../../worker/outbox/apply.ts";
import type { Mail } from "../../../worker/outbox/store.ts";
import { run } from "./run-round.ts";
import { mailOf, NOW } from "./store-under-test.ts";

describe("while a mail is under way", () => {
  it("its recipient may refuse it up to the handover", async () => {
    const after = await run([mailOf("m")], (store) => async (_, handover) => {
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
    await run([mailOf("m")], () => async (_, handover) => {
      late = handover;
      return { kind: "lost", problem: "timeout", server: false };
    });
    await expect(late()).rejects.toThrow("No longer to be sent");
  });

  it("its workbook may be forgotten", async () => {
    const after = await run([mailOf("m")], (store) => async (_, handover) => {
      await store.forgetAll();
      await expect(handover()).rejects.toThrow("No longer to be sent");
      return { kind: "lost", problem: "connection_lost", server: false };
    });
    expect(after.get("m")).toBeNull();
  });

  it("a handover that is still being written when the attempt ends is refused", async () => {
    let late: Promise<void> = Promise.resolve();
    const after = await run([mailOf("m")], () => async (_, handover) => {
      late = handover();
      late.catch(() => {});
      return { kind: "lost", problem: "timeout", server: false };
    });
    await expect(late).rejects.toThrow("Too late");
    expect(after.get("m")).toMatchObject({ state: "pending", problem: "timeout" });
  });

  it("another attempt at it is none of its business", async () => {
    const after = await run([mailOf("m")], (store) => async (_, handover) => {
      const mail = store.find("m");
      if (mail) store.save({ ...mail, attempts: 2 });
      await expect(handover()).rejects.toThrow("No longer to be sent");
      return { kind: "refused", permanent: true, problem: "smtp_550" };
    });
    expect(after.get("m")).toMatchObject({ state: "claimed", attempts: 2 });
  });

  it("writes the claim before the transport is called, and the handover before the end goes out", async () => {
    const seen: (string | undefined)[] = [];
    await run([mailOf("m")], (store) => async (_, handover) => {
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
  const after = await run([mailOf("m")], () => async (_, handover) => {
    if (handedOver) await handover();
    return outcome;
  });
  expect(after.get("m")).toMatchObject(expected);
});
