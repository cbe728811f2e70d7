import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it, vi } from "vitest";
import { gap } from "../mail/sample.ts";
import { newWorkbook, ownerAt, received } from "../routes/workbook.ts";

describe("sending again", () => {
  it("the same is a duplicate, though coverage, day and order of rows are others", async () => {
    const { send, settle } = newWorkbook();
    const gaps = [gap("a", { due: "2026-03-01" }), gap("b")];
    const reader = ownerAt("anna", { gaps });
    const first = await send([reader]);
    await settle(first.batch, [{ state: "sent" }]);
    const later = { coverage: 0.9, today: "2026-05-01" };
    const second = await send([{ ...reader, gaps: gaps.toReversed() }], later);
    expect(second).toMatchObject({ accepted: 0, duplicate: 1 });
    await settle(second.batch, [{ owner: reader.id, state: "sent", attempts: 1, problem: null }]);
    expect(await received(reader)).toHaveLength(1);
  });

  it("something else is another mail", async () => {
    const { send, settle } = newWorkbook();
    const reader = ownerAt("anna");
    await send([reader]);
    const { batch, accepted } = await send([{ ...reader, gaps: [gap("g1", { how: "anders" })] }]);
    expect(accepted).toBe(1);
    await settle(batch, [{ state: "sent" }]);
    await vi.waitFor(async () => expect(await received(reader)).toHaveLength(2));
  });

  it("the same request a thousand times at once is one mail per owner, and one batch", async () => {
    const { accept, send, settle, sql } = newWorkbook();
    const readers = [ownerAt("anna"), ownerAt("berta")];
    const [answers, replies] = await Promise.all([
      accept(readers, 1_000),
      Promise.all(Array.from({ length: 20 }, () => send(readers))),
    ]);
    const count = (of: "accepted" | "duplicate") =>
      [...replies, ...answers].reduce((sum, reply) => sum + (reply?.[of] ?? 0), 0);
    expect([count("accepted"), count("duplicate")]).toEqual([2, 2_038]);
    const [batch = "", ...others] = new Set([...replies, ...answers].map((reply) => reply?.batch));
    expect(others).toEqual([]);
    await settle(batch, [{ state: "sent" }, { state: "sent" }]);
    expect(await sql("SELECT * FROM batch_mail")).toHaveLength(2);
    for (const reader of readers) expect(await received(reader)).toHaveLength(1);
  });
});

describe("what a server may do", () => {
  it("a refusal for good is a failure, and the mail can be sent again", async () => {
    const { send, settle } = newWorkbook();
    const reader = ownerAt("once-refused-550");
    const first = await send([reader]);
    await settle(first.batch, [{ state: "failed", attempts: 1, problem: "smtp_550" }]);
    const second = await send([reader]);
    expect(second).toMatchObject({ accepted: 1, duplicate: 0 });
    await settle(second.batch, [{ state: "sent", attempts: 1, problem: null }]);
    expect(await received(reader)).toHaveLength(1);
  });

  it.each([
    ["once-refused-451", "smtp_451"],
    ["once-dies-at-rcpt", "connection_lost"],
    ["once-hangs-at-rcpt", "timeout"],
    ["once-dies-before-dot", "connection_lost"],
  ])("%s: tried again later", async (name, problem) => {
    const { send, settle, makeDue, sql } = newWorkbook();
    const reader = ownerAt(name);
    const { batch } = await send([reader]);
    if (name !== "once-dies-before-dot") {
      await settle(batch, [{ state: "pending", attempts: 1, problem }]);
      const [row] = await sql<{ due_at: number }>("SELECT due_at FROM mail");
      expect((row?.due_at ?? 0) - Date.now()).toBeGreaterThan(20_000);
      expect((row?.due_at ?? 0) - Date.now()).toBeLessThanOrEqual(60_000);
      await makeDue();
      await settle(batch, [{ state: "sent", attempts: 2, problem: null }]);
      expect(await received(reader)).toHaveLength(1);
    } else await settle(batch, [{ state: "unclear" }]);
  });

  it("is given up after 72 hours", async () => {
    const { send, settle, makeDue, sql } = newWorkbook();
    const { batch } = await send([ownerAt("refused-451")]);
    await settle(batch, [{ state: "pending", attempts: 1, problem: "smtp_451" }]);
    await sql("UPDATE mail SET created_at = ?, attempts = 11", Date.now() - 73 * 3_600_000);
    await makeDue();
    await settle(batch, [{ state: "failed", attempts: 12, problem: "smtp_451" }]);
  });

  it.each(["dies-after-dot", "hangs-after-dot"])("%s: unclear, and never sent again by itself", async (name) => {
    const { send, settle, makeDue } = newWorkbook();
    const reader = ownerAt(name);
    const { batch } = await send([reader]);
    await settle(batch, [{ state: "unclear", attempts: 1 }]);
    await makeDue();
    expect(await send([reader])).toMatchObject({ accepted: 0, duplicate: 1 });
    expect(await received(reader)).toHaveLength(1);
  });

  it("one that hangs for some delays the others for no longer than an attempt may take", async () => {
    const { send, settle } = newWorkbook();
    const hanging = [ownerAt("hangs-at-rcpt"), ownerAt("hangs-at-rcpt"), ownerAt("refused-550")];
    const good = Array.from({ length: 8 }, () => ownerAt("anna"));
    const start = Date.now();
    const { batch } = await send([...hanging, ...good]);
    await settle(batch, [{}, {}, {}, ...good.map(() => ({ state: "sent" as const }))]);
    expect(Date.now() - start).toBeLessThan(10_000);
  });
});

describe("a crash", () => {
  it.each([
    ["claimed", "sent", 2],
    ["handover", "unclear", 1],
  ] as const)("in %s leads to %s when the object starts again", async (before, after, attempts) => {
    const { send, settle, sql, stub, states } = newWorkbook();
    const { batch } = await send([ownerAt("once-refused-451")]);
    await settle(batch, [{ state: "pending", attempts: 1, problem: "smtp_451" }]);
    await sql("UPDATE mail SET state = ?, due_at = ?", before, Date.now() + 3_600_000);
    expect(await states(batch)).toMatchObject([{ state: "pending" }]);
    await runInDurableObject(stub, (_, ctx) => ctx.abort("crash")).catch(() => {});
    await settle(batch, [{ state: after, attempts }]);
  });
});

describe("text and address", () => {
  it("are gone when the mail is sent; proof stays as a keyed hash", async () => {
    const { send, settle, sql } = newWorkbook();
    const { batch } = await send([ownerAt("anna")]);
    await settle(batch, [{ state: "sent" }]);
    const [row] = await sql("SELECT * FROM mail");
    expect(row).toMatchObject({ state: "sent", address: null, content: null });
    expect(JSON.stringify(row)).not.toMatch(/anna|Ratsfraktion|@/);
    expect(row?.content_hash).toMatch(/^[\w-]{22}$/);
  });

  it("are gone 30 days after an unclear end, by alarm", async () => {
    const { send, settle, sql, makeDue, stub } = newWorkbook();
    const { batch } = await send([ownerAt("dies-after-dot")]);
    await settle(batch, [{ state: "unclear" }]);
    const alarm = () => runInDurableObject(stub, (_, { storage }) => storage.getAlarm());
    await vi.waitFor(async () => expect(((await alarm()) ?? 0) - Date.now()).toBeGreaterThan(29 * 86_400_000));
    await sql("UPDATE mail SET due_at = 0");
    await makeDue();
    expect(await sql("SELECT state, address, content FROM mail")).toEqual([
      { state: "unclear", address: null, content: null },
    ]);
    expect(((await alarm()) ?? 0) - Date.now()).toBeGreaterThan(399 * 86_400_000); // until the workbook is forgotten
  });
});
