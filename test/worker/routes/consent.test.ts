import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { describe, expect, it, vi } from "vitest";
import { gap } from "../mail/sample.ts";
import { held, invite, linkIn, open, question, recipient, say, stranger } from "./consent.ts";
import { newWorkbook, received } from "./workbook.ts";

describe("somebody outside the allowed domains", () => {
  it("gets one short question first, and the summary after a yes", async () => {
    const workbook = newWorkbook();
    const reader = stranger();
    const reply = await workbook.send([reader]);
    expect(reply).toMatchObject({ accepted: 0, duplicate: 0, awaitingConfirmation: 1, refused: [] });
    await workbook.settle(reply.batch, [{ state: "awaiting_confirmation" }]);
    const mail = await question(reader);
    expect(mail?.subject).toBe("Bitte bestätigen: Ihre Netzwerk-Aufgaben per E-Mail?");
    expect(mail?.text).not.toContain("Ratsfraktion");
    expect(mail?.attachments).toEqual([]);

    const page = await open(linkIn(mail, "confirm"));
    expect(await page.text()).toContain('<form method="post"><button type="submit">Ja, bitte</button></form>');
    expect(await workbook.states(reply.batch)).toMatchObject([{ state: "awaiting_confirmation" }]);
    await say(mail);
    await workbook.settle(reply.batch, [{ state: "sent", attempts: 1 }]);
    expect((await received(reader)).map(({ subject }) => subject)).toEqual([
      mail?.subject,
      "Ihre Netzwerk-Aufgaben: 1 Kontakt aufbauen (Treffen am 12.03.)",
    ]);

    const next = await workbook.send([{ ...reader, gaps: [gap("later")] }]);
    expect(next).toMatchObject({ accepted: 1, awaitingConfirmation: 0 });
  });

  it("is asked once, by however many requests of however many workbooks at once; a yes frees what waits in all", async () => {
    const workbooks = [newWorkbook(), newWorkbook(), newWorkbook()];
    const reader = stranger();
    const replies = await Promise.all(
      workbooks.flatMap((workbook) => Array.from({ length: 5 }, () => workbook.send([reader]))),
    );
    expect(replies.every(({ awaitingConfirmation }) => awaitingConfirmation === 1)).toBe(true);
    const mail = await question(reader);
    await Promise.all(workbooks.map((workbook) => invite(workbook, [reader])));
    expect(await received(reader)).toHaveLength(1);
    await Promise.all([say(mail), say(mail), say(mail)]);
    for (const [index, workbook] of workbooks.entries())
      await workbook.settle(replies[index * 5]?.batch ?? "", [{ state: "sent" }]);
    expect(await received(reader)).toHaveLength(4);
    await say(mail);
    expect(await received(reader)).toHaveLength(4);
  });

  it("is forgotten after 30 days without an answer, and may be asked anew", async () => {
    const workbook = newWorkbook();
    const reader = stranger();
    const { batch } = await workbook.send([reader]);
    await question(reader);
    await workbook.sql("UPDATE mail SET due_at = 0 WHERE state = 'awaiting_confirmation'");
    await workbook.makeDue();
    await workbook.settle(batch, [{ state: "failed", problem: "not_confirmed" }]);
    expect(await workbook.sql("SELECT address FROM mail WHERE address IS NOT NULL")).toEqual([]);
    expect(await workbook.send([reader])).toMatchObject({ awaitingConfirmation: 1 });
    expect(await received(reader)).toHaveLength(1); // 30 days are not over for the question itself
  });
});

describe("what is held for an address", () => {
  it("names nobody, and goes when nothing is left to know", async () => {
    const workbook = newWorkbook();
    const reader = stranger("canary");
    await invite(workbook, [reader]);
    await question(reader);
    expect(JSON.stringify(await held(reader))).not.toMatch(/canary|example|Stimmen/);
    vi.useFakeTimers({ now: Date.now() + 31 * 86_400_000, toFake: ["Date"] });
    try {
      await runInDurableObject(recipient(reader), (instance) => instance.alarm());
    } finally {
      vi.useRealTimers();
    }
    expect(await held(reader)).toEqual([]);
    expect(await runDurableObjectAlarm(recipient(reader))).toBe(false);
  });
});
