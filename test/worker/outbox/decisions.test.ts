import { describe, expect, it } from "vitest";
import type { BatchReply } from "../../../model/contract/summaries.ts";
import type { Decision } from "../../../model/delivery.ts";
import { newWorkbook, ownerAt, received, request } from "../routes/workbook.ts";

type Workbook = ReturnType<typeof newWorkbook>;

const post = ({ path, key }: Workbook, batch: string, body: unknown, ownKey = key) =>
  request(`${path}/summaries/${batch}/decisions`, { method: "POST", key: ownKey, body });

async function decide(workbook: Workbook, batch: string, owner: string, decision: Decision) {
  const response = await post(workbook, batch, { owner, decision });
  expect(response.status).toBe(200);
  return ((await response.json()) as BatchReply).mails;
}

async function unclearMail(name = "once-dies-after-dot") {
  const workbook = newWorkbook();
  const reader = ownerAt(name);
  const { batch } = await workbook.send([reader, ownerAt("anna")]);
  await workbook.settle(batch, [{ state: name.includes("dies") ? "unclear" : "failed" }, { state: "sent" }]);
  return { workbook, reader, batch };
}

describe("„wurde empfangen“", () => {
  it.each(["once-dies-after-dot", "refused-550"])(
    "makes of %s a mail that is sent, and forgets its text",
    async (name) => {
      const { workbook, reader, batch } = await unclearMail(name);
      const [mail] = await decide(workbook, batch, reader.id, "received");
      expect(mail).toEqual({ owner: reader.id, state: "sent", attempts: 1, problem: null });
      const [row] = await workbook.sql("SELECT address, content FROM mail WHERE attempts = 1 ORDER BY rowid");
      expect(row).toEqual({ address: null, content: null });
      expect(await workbook.send([reader])).toMatchObject({ accepted: 0, duplicate: 1 });
    },
  );
});

describe("„noch einmal senden“", () => {
  it.each([
    ["once-dies-after-dot", 2],
    ["once-refused-550", 1],
  ])("sends once more what is %s", async (name, mails) => {
    const { workbook, reader, batch } = await unclearMail(name);
    const [mail] = await decide(workbook, batch, reader.id, "resend");
    expect(mail).toMatchObject({ state: "pending", problem: null });
    await workbook.settle(batch, [{ state: "sent", attempts: 1 }, { state: "sent" }]);
    const ids = (await received(reader)).map(({ headers }) => headers.find(({ key }) => key === "message-id")?.value);
    expect(ids).toHaveLength(mails);
    expect(new Set(ids).size).toBe(1); // so that a server which has it already may know it again
  });

  it("sends nothing to somebody who wants no mail any more", async () => {
    const { workbook, reader, batch } = await unclearMail();
    const [row] = await workbook.sql<{ hash: string }>("SELECT address_hash AS hash FROM mail WHERE state = 'unclear'");
    await workbook.stub.suppress(row?.hash ?? "");
    expect(await decide(workbook, batch, reader.id, "resend")).toMatchObject([{ state: "suppressed" }, {}]);
    expect(await received(reader)).toHaveLength(1);
  });

  it("cannot send a text that is forgotten; the same summaries then count as new", async () => {
    const { workbook, reader, batch } = await unclearMail();
    await workbook.sql("UPDATE mail SET due_at = 0, address = NULL, content = NULL WHERE state = 'unclear'");
    const [mail] = await decide(workbook, batch, reader.id, "resend");
    expect(mail).toMatchObject({ state: "failed", problem: "text_forgotten" });
    const again = await workbook.send([reader]);
    expect(again).toMatchObject({ accepted: 1, duplicate: 0 });
    await workbook.settle(again.batch, [{ state: "sent" }]);
  });

  it("counts as a mail of the day", async () => {
    const { workbook, reader, batch } = await unclearMail();
    await workbook.sql("UPDATE accepted SET mails = 200");
    const response = await post(workbook, batch, { owner: reader.id, decision: "resend" });
    expect([response.status, await response.json()]).toMatchObject([429, { error: { code: "workbook_quota" } }]);
    expect(await workbook.states(batch)).toMatchObject([{ state: "unclear" }, { state: "sent" }]);
  });
});

describe("a decision", () => {
  it("changes nothing where the mail has moved on, however often it comes", async () => {
    const { workbook, reader, batch } = await unclearMail();
    for (const decision of ["resend", "received"] as const)
      await Promise.all(Array.from({ length: 10 }, () => decide(workbook, batch, reader.id, decision)));
    await workbook.settle(batch, [{ state: "sent" }, { state: "sent" }]);
    expect(await received(reader)).toHaveLength(2);
  });

  it("is 404 to a wrong key, for another batch and for somebody who is not in the batch", async () => {
    const { workbook, reader, batch } = await unclearMail();
    const body = { owner: reader.id, decision: "resend" };
    const answers = await Promise.all([
      post(workbook, batch, body, "f".repeat(32)),
      post(workbook, batch, body, "no key"),
      post(workbook, "none", body),
      post(workbook, "no batch", body),
      post(workbook, batch, { ...body, owner: "nobody" }),
      post(newWorkbook(), batch, body),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    expect(await workbook.states(batch)).toMatchObject([{ state: "unclear" }, {}]);
  });

  it("is 422 where it is none of the two", async () => {
    const { workbook, reader, batch } = await unclearMail();
    const response = await post(workbook, batch, { owner: reader.id, decision: "sent" });
    expect(response.status).toBe(422);
  });
});
