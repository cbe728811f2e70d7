import { describe, expect, it } from "vitest";
import type { PreviewReply } from "../../../model/contract/summaries.ts";
import { chair, owner } from "../mail/sample.ts";
import { newWorkbook, ownerAt, received, request } from "./workbook.ts";

describe("a preview", () => {
  it("shows each mail as it will arrive, and sends nothing", async () => {
    const { body, stub: _, ...workbook } = newWorkbook();
    const reader = ownerAt("anna", { gaps: chair.gaps, upkeep: chair.upkeep });
    const response = await request("/v1/summaries/preview", { method: "POST", body: body([reader]) });
    expect(response.status).toBe(200);
    const [shown] = ((await response.json()) as PreviewReply).mails;
    expect(shown).toMatchObject({
      owner: reader.id,
      to: reader.email,
      from: "netzwerk@example.org",
      replyTo: "vorsitz@example.org",
      unchanged: false,
    });
    expect(await received(reader)).toEqual([]);

    const { batch } = await workbook.send([reader]);
    await workbook.settle(batch, [{ state: "sent" }]);
    const [mail] = await received(reader);
    expect(mail?.subject).toBe(shown?.subject);
    expect(mail?.text.replaceAll("\r\n", "\n").trim()).toBe(shown?.text.trim());
    expect(mail?.html.replaceAll("\r\n", "\n").trim()).toBe(shown?.html.trim());
    const [calendar] = mail?.attachments ?? [];
    expect(calendar).toMatchObject({ filename: "netzwerk-aufgaben.ics", mimeType: "text/calendar" });
    const events = (ics: string) => ics.split("\r\n").filter((line) => !line.startsWith("DTSTAMP"));
    // From the source: the parser makes "\n" of the line ends of a calendar.
    const [, encoded = ""] = /text\/calendar.*?\r\n\r\n(.*?)\r\n--/s.exec(mail?.raw ?? "") ?? [];
    expect(events(Buffer.from(encoded, "base64").toString())).toEqual(events(shown?.calendar ?? ""));
  });

  it("tells what was accepted before, and is 404 to a wrong key", async () => {
    const { body, send } = newWorkbook();
    const [known, fresh] = [ownerAt("anna"), ownerAt("berta")];
    await send([known]);
    const preview = (key?: string) =>
      request("/v1/summaries/preview", { method: "POST", body: { ...body([known, fresh]), ...(key && { key }) } });
    const { mails } = (await (await preview()).json()) as PreviewReply;
    expect(mails.map(({ unchanged }) => unchanged)).toEqual([true, false]);
    expect((await preview("f".repeat(32))).status).toBe(404);
  });

  it("does not make the workbook its own", async () => {
    const { body, send } = newWorkbook();
    await request("/v1/summaries/preview", { method: "POST", body: { ...body([ownerAt("x")]), key: "f".repeat(32) } });
    expect((await send([])).accepted).toBe(0);
  });
});

describe("what is refused", () => {
  it("names each owner and the reason", async () => {
    const { send } = newWorkbook();
    const reply = await send([owner("idle"), ownerAt("anna")]);
    expect(reply).toMatchObject({
      accepted: 1,
      duplicate: 0,
      awaitingConfirmation: 0,
      refused: [{ owner: "idle", reason: "nothing_to_send" }],
    });
  });

  it.each([
    "https://evil.example/spreadsheets/",
    "https://docs.google.com.evil.example/spreadsheets/",
    "https://docs.google.com@evil.example/spreadsheets/",
    "https://docs.google.com/spreadsheets/../forms/x",
    "http://docs.google.com/spreadsheets/d/1",
  ])("is a link to the sheet such as %s", async (sheetUrl) => {
    const { post, body } = newWorkbook();
    const response = await post([], { meeting: { ...body([]).meeting, sheetUrl } });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ error: { issues: [{ path: "meeting.sheetUrl" }] } });
  });

  it.each([
    ["name", { name: "a\r\nBcc: b@example.org" }],
    ["email", { email: "a@example.org\r\nBcc: b@example.org" }],
    ["email", { email: "a@example.org,b@example.org" }],
    ["email", { email: '"a b"@example.org' }],
    ["id", { id: "a b" }],
  ])("is a line break or worse in %s", async (_, fields) => {
    const response = await newWorkbook().post([ownerAt("anna", fields)]);
    expect(response.status).toBe(422);
  });

  it("is more than 200 mails a workbook and day, exactly", async () => {
    const { send, sql } = newWorkbook();
    await send([]);
    await sql("INSERT INTO accepted VALUES (?, 199)", new Date().toISOString().slice(0, 10));
    const [first, second] = [ownerAt("anna"), ownerAt("berta")];
    const reply = await send([first, second]);
    expect(reply).toMatchObject({ accepted: 1, refused: [{ owner: second.id, reason: "workbook_quota" }] });
    expect(await send([first])).toMatchObject({ duplicate: 1, refused: [] });
  });
});

describe("a reply", () => {
  it("goes nowhere else than to an allowed address", async () => {
    const workbook = newWorkbook();
    const reader = ownerAt("anna");
    const contact = { name: "Fremd", email: "a@elsewhere.example.com" };
    const { batch } = await workbook.send([reader], { meeting: { ...workbook.body([]).meeting, contact } });
    await workbook.settle(batch, [{ state: "sent" }]);
    expect((await received(reader)).map(({ replyTo }) => replyTo)).toEqual([[]]);
  });
});

describe("a wrong key", () => {
  it("is 404 for everything under the workbook", async () => {
    const { path, send, post } = newWorkbook();
    const { batch } = await send([]);
    const key = "f".repeat(32);
    expect((await post([], { key })).status).toBe(404);
    expect((await request(`${path}/summaries/${batch}`, { key })).status).toBe(404);
    expect((await request(`${path}/summaries/${batch}`)).status).toBe(404);
    expect((await request(path, { method: "DELETE", key })).status).toBe(404);
    expect((await request(`${path}/summaries/${batch}`, { key: "no key" })).status).toBe(404);
  });

  it("looks like a workbook or a batch that nobody knows", async () => {
    const { path, key, send } = newWorkbook();
    const unknown = await request(path, { method: "DELETE", key });
    await send([]);
    const wrong = await request(path, { method: "DELETE", key: "f".repeat(32) });
    expect([unknown.status, await unknown.json()]).toEqual([wrong.status, await wrong.json()]);
    expect((await request(`${path}/summaries/none`, { key })).status).toBe(404);
  });
});

describe("forgetting", () => {
  it("takes everything away, also mail that is waiting, and lets the workbook begin anew", async () => {
    const { path, key, send, sql, settle, post } = newWorkbook();
    const [waiting, reader] = [ownerAt("refused-451"), ownerAt("anna")];
    const { batch } = await send([waiting, reader]);
    await settle(batch, [{ state: "pending", problem: "smtp_451" }, { state: "sent" }]);
    expect((await request(path, { method: "DELETE", key })).status).toBe(204);
    expect((await request(`${path}/summaries/${batch}`, { key })).status).toBe(404);
    for (const table of ["workbook", "mail", "batch", "batch_mail", "suppression", "accepted"])
      expect(await sql(`SELECT * FROM ${table}`)).toEqual([]);
    expect((await post([], { key: "f".repeat(32) })).status).toBe(202);
  });
});
