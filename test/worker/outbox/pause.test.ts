import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { newWorkbook, ownerAt, received, request } from "../routes/workbook.ts";

type Workbook = ReturnType<typeof newWorkbook>;

/** As after a deployment with that setting. */
const deploy = ({ stub }: Workbook, MAIL_SENDING: string) =>
  runInDurableObject(stub, (instance) => {
    Reflect.set(instance, "env", { ...env, MAIL_SENDING });
  });

it("while sending is switched off nothing is accepted and nothing goes out; what waits goes out afterwards", async () => {
  const workbook = newWorkbook();
  const [waiting, other] = [ownerAt("once-refused-451"), ownerAt("anna")];
  const { batch } = await workbook.send([waiting]);
  await workbook.settle(batch, [{ state: "pending", attempts: 1, problem: "smtp_451" }]);
  await deploy(workbook, "off");
  await workbook.makeDue();
  const refused = await workbook.send([waiting, other]);
  expect(refused).toMatchObject({
    accepted: 0,
    duplicate: 1,
    refused: [{ owner: other.id, reason: "sending_paused" }],
  });
  expect(await workbook.states(batch)).toMatchObject([{ state: "pending", attempts: 1 }]);
  const preview = await request("/v1/summaries/preview", { method: "POST", body: workbook.body([other]) });
  expect(await preview.json()).toMatchObject({ mails: [{ prospect: "paused" }] });
  const alarm = await runInDurableObject(workbook.stub, (_, { storage }) => storage.getAlarm());
  expect((alarm ?? 0) - Date.now()).toBeGreaterThan(14 * 60_000);

  await deploy(workbook, "on");
  await runDurableObjectAlarm(workbook.stub);
  await workbook.settle(batch, [{ state: "sent", attempts: 2 }]);
  expect(await workbook.send([other])).toMatchObject({ accepted: 1 });
});

it("a workbook that nobody has used for 400 days leaves nothing", async () => {
  const workbook = newWorkbook();
  const reader = ownerAt("anna");
  const { batch } = await workbook.send([reader]);
  await workbook.settle(batch, [{ state: "sent" }]);
  const held = () =>
    runInDurableObject(workbook.stub, async (_, { storage }) => [
      await storage.getAlarm(),
      ...storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
    ]);
  expect((await held()).length).toBeGreaterThan(5);
  const alarmAfter = async (days: number) => {
    await workbook.sql("UPDATE workbook SET used_at = ?", Date.now() - days * 86_400_000);
    await runInDurableObject(workbook.stub, (instance) => instance.alarm());
  };
  await alarmAfter(399);
  expect((await held()).length).toBeGreaterThan(5);
  await alarmAfter(400);
  expect(await held()).toEqual([null]);
  expect(await workbook.send([reader])).toMatchObject({ accepted: 1 });
  expect(await received(reader)).not.toHaveLength(0);
});
