import { describe, expect, it, vi } from "vitest";
import { PreviewReply, type SummaryOwner } from "../../../model/contract/summaries.ts";
import { gap } from "../mail/sample.ts";
import { held, invite, linkIn, open, question, say, stranger, type Workbook } from "./consent.ts";
import { newWorkbook, ownerAt, received, request } from "./workbook.ts";

const previewOf = async (workbook: Workbook, owners: SummaryOwner[]) => {
  const response = await request("/v1/summaries/preview", { method: "POST", body: workbook.body(owners) });
  expect(response.status).toBe(200);
  return PreviewReply.parse(await response.json()).mails; // as the contract has it
};
const prospects = async (workbook: Workbook, owners: SummaryOwner[]) =>
  (await previewOf(workbook, owners)).map(({ prospect, askedOn, unchanged }) => [prospect, askedOn, unchanged]);
const today = () => new Date().toISOString().slice(0, 10);
const changed = (reader: SummaryOwner): SummaryOwner => ({ ...reader, gaps: [gap("later")] });

describe("a preview foretells, by recipient,", () => {
  it("who gets the mail at once, who is asked first, and who was asked and when", async () => {
    const workbook = newWorkbook();
    const [member, reader] = [ownerAt("anna"), stranger()];
    expect(await prospects(workbook, [member, reader])).toEqual([
      ["at_once", null, false],
      ["asks", null, false],
    ]);
    const sent = await workbook.send([member, reader]);
    expect(sent).toMatchObject({ accepted: 1, awaitingConfirmation: 1 }); // as it was foretold
    expect(
      await prospects(
        workbook,
        [reader, changed(reader)].map((each, index) => ({ ...each, id: `o${index}` })),
      ),
    ).toEqual([
      ["waits", today(), false],
      ["waits", today(), false],
    ]);
    expect(await prospects(workbook, [reader])).toEqual([["waits", today(), true]]);

    await say(await question(reader));
    await workbook.settle(sent.batch, [{ state: "sent" }, { state: "sent" }]);
    expect(await prospects(workbook, [reader])).toEqual([["at_once", null, true]]);
    expect(await prospects(workbook, [changed(reader)])).toEqual([["at_once", null, false]]);
  });

  it("who wants no mail, also after the workbook was forgotten", async () => {
    const workbook = newWorkbook();
    const reader = ownerAt("anna");
    const { batch } = await workbook.send([reader]);
    await workbook.settle(batch, [{ state: "sent" }]);
    const [mail] = await received(reader);
    await open(linkIn(mail, "unsubscribe"), { method: "POST" });
    expect(await prospects(workbook, [changed(reader)])).toEqual([["stopped", null, false]]);
    expect(await workbook.send([changed(reader)])).toMatchObject({ refused: [{ reason: "unsubscribed" }] });
    expect(await prospects(workbook, [changed(reader)])).toEqual([["stopped", null, true]]);
    await request(workbook.path, { method: "DELETE", key: workbook.key });
    expect(await prospects(workbook, [changed(reader)])).toEqual([["stopped", null, false]]);
    expect(await prospects(newWorkbook(), [reader])).toEqual([["at_once", null, false]]); // that was the other's alone
  });

  it("whose question did not arrive", async () => {
    const workbook = newWorkbook();
    const reader = stranger("once-refused-550");
    await workbook.send([reader]);
    await vi.waitFor(async () => expect(await prospects(workbook, [reader])).toEqual([["unreached", null, true]]));
    expect(await prospects(workbook, [changed(reader)])).toEqual([["asks", null, false]]);
  });
});

describe("a preview", () => {
  it("tells a workbook nothing of what an address has answered to others", async () => {
    const others = newWorkbook();
    const [yes, asked, unknown] = [stranger("ja"), stranger("offen"), stranger("neu")];
    await invite(others, [yes, asked]);
    await say(await question(yes));
    await question(asked);
    expect(await prospects(newWorkbook(), [yes, asked, unknown])).toEqual(Array(3).fill(["asks", null, false]));
    expect(await prospects(others, [yes, asked, unknown])).toEqual([
      ["at_once", null, false],
      ["waits", today(), false],
      ["asks", null, false],
    ]);
  });

  it("leaves no trace: nothing is counted, nobody is asked, nothing is kept of the address", async () => {
    const workbook = newWorkbook();
    const [member, reader] = [ownerAt("anna"), stranger()];
    await previewOf(workbook, [member, reader]);
    expect(await held(member)).toEqual([]);
    expect(await held(reader)).toEqual([]);
    for (const table of ["workbook", "mail", "batch", "invitation", "accepted"])
      expect(await workbook.sql(`SELECT * FROM ${table}`)).toEqual([]);
  });
});
