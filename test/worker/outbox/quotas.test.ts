import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { SummariesReply, SummaryOwner } from "../../../model/contract/summaries.ts";
import { parseSettings } from "../../../worker/env.ts";
import { deploymentOf } from "../../../worker/outbox/objects.ts";
import { dayOf } from "../../../worker/outbox/recipient-record.ts";
import { gap } from "../mail/sample.ts";
import { newWorkbook, ownerAt, received, request } from "../routes/workbook.ts";

const REQUESTS = 100;
type Workbook = ReturnType<typeof newWorkbook>;
const { perRecipient, perWorkbook, perDeployment } = parseSettings(env).dailyMails;

/** A hundred requests at once, one mail each. */
const storm = (workbooks: Workbook[], owner: (index: number) => SummaryOwner) =>
  Promise.all(
    Array.from({ length: REQUESTS }, async (_, index): Promise<SummariesReply> => {
      const workbook = workbooks[index % workbooks.length] ?? newWorkbook();
      return workbook.send([owner(index)]);
    }),
  );
const accepted = (replies: SummariesReply[]) => replies.reduce((sum, reply) => sum + reply.accepted, 0);
const reasons = (replies: SummariesReply[]) => [
  ...new Set(replies.flatMap(({ refused }) => refused.map(({ reason }) => reason))),
];
/** Fills the day of the whole Worker up to `mails`. */
const fillDay = (mails: number) =>
  runInDurableObject(deploymentOf(env.DEPLOYMENT, parseSettings(env)), (_, { storage: { sql } }) => {
    sql.exec("DELETE FROM counted");
    for (let mail = 0; mail < mails; mail++)
      sql.exec("INSERT INTO counted VALUES (?, ?)", dayOf(Date.now()), `m${mail}`);
  });

describe("a hundred requests at once cannot exceed", () => {
  it("the mails of a workbook", async () => {
    const workbook = newWorkbook();
    await workbook.send([]);
    await workbook.sql("INSERT INTO accepted VALUES (?, ?)", dayOf(Date.now()), perWorkbook - 3);
    const replies = await storm([workbook], () => ownerAt("anna"));
    expect([accepted(replies), reasons(replies)]).toEqual([3, ["workbook_quota"]]);
  });

  it("the mails to a recipient, from however many workbooks", async () => {
    const reader = ownerAt("anna");
    const workbooks = [newWorkbook(), newWorkbook(), newWorkbook(), newWorkbook()];
    const replies = await storm(workbooks, (index) => ({ ...reader, gaps: [gap(`g${index}`)] }));
    expect([accepted(replies), reasons(replies)]).toEqual([perRecipient, ["recipient_quota"]]);
  });

  it("the mails of all workbooks; and what was accepted goes out", async () => {
    await fillDay(perDeployment - 3);
    const readers = Array.from({ length: REQUESTS }, () => ownerAt("anna"));
    const workbooks = [newWorkbook(), newWorkbook(), newWorkbook()];
    const replies = await storm(workbooks, (index) => readers[index] ?? ownerAt("anna"));
    await fillDay(0);
    expect([accepted(replies), reasons(replies)]).toEqual([3, ["deployment_quota"]]);
    const through = replies.flatMap(({ batch, accepted }, index) => (accepted === 1 ? { batch, index } : []));
    for (const { batch, index } of through) {
      await workbooks[index % workbooks.length]?.settle(batch, [{ state: "sent" }]);
      expect(await received(readers[index] ?? ownerAt("nobody"))).toHaveLength(1);
    }
  });
});

it("a stranger's summary is accepted with the question or not at all", async () => {
  const { id } = ownerAt("x");
  const stranger = ownerAt("zora", { email: `zora.${id}@elsewhere.example.com` });
  const workbook = newWorkbook();
  await fillDay(perDeployment - 1);
  const refused = await workbook.send([stranger]);
  await fillDay(0);
  expect(refused).toMatchObject({ awaitingConfirmation: 0, refused: [{ reason: "deployment_quota" }] });
  const taken = await workbook.send([stranger]);
  expect(taken).toMatchObject({ awaitingConfirmation: 1, refused: [] });
  const [question] = await workbook.sql("SELECT state FROM mail WHERE state != 'awaiting_confirmation'");
  expect(question).toBeDefined();
});

it("what was accepted before is known again when the day's mails are used up", async () => {
  const workbook = newWorkbook();
  const reader = ownerAt("anna");
  const { batch } = await workbook.send([reader]);
  await workbook.settle(batch, [{ state: "sent" }]);
  await workbook.sql("UPDATE accepted SET mails = ?", perWorkbook);
  await fillDay(perDeployment);
  const again = await workbook.send([reader]);
  await fillDay(0);
  expect(again).toMatchObject({ duplicate: 1, refused: [] });
  expect((await request(`${workbook.path}/summaries/${again.batch}`, { key: workbook.key })).status).toBe(200);
});
