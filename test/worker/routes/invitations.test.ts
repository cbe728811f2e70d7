import { describe, expect, it, vi } from "vitest";
import { invite, linkIn, open, people, question, say, states, stranger } from "./consent.ts";
import { newWorkbook, ownerAt, received, request } from "./workbook.ts";

describe("an invitation", () => {
  it("tells of each person how things are, and asks no one twice", async () => {
    const workbook = newWorkbook();
    const [member, fresh, yes, no] = [ownerAt("anna"), stranger("neu"), stranger("ja"), stranger("nein")];
    await invite(workbook, [yes, no]);
    await say(await question(yes));
    await open(linkIn(await question(no), "unsubscribe"), { method: "POST" });
    const response = await invite(workbook, [member, fresh, yes, no]);
    expect(response.status).toBe(202);
    const reply = await people(response);
    expect(reply).toMatchObject([
      { id: member.id, state: "allowed", mail: null, askAgainFrom: null },
      { id: fresh.id, state: "invited", mail: "pending", askAgainFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      { id: yes.id, state: "confirmed", askAgainFrom: null },
      { id: no.id, state: "stopped" },
    ]);
    expect(await states(await invite(workbook, [member, fresh, yes, no]))).toEqual([
      "allowed",
      "waiting",
      "confirmed",
      "stopped",
    ]);
    await question(fresh);
    expect(await received(fresh)).toHaveLength(1);
    expect(await received(member)).toEqual([]);
    expect(await workbook.send([no])).toMatchObject({ accepted: 0, refused: [{ reason: "unsubscribed" }] });
  });

  it("can be asked after, without asking anybody", async () => {
    const workbook = newWorkbook();
    const reader = stranger();
    await invite(workbook, [reader, ownerAt("anna")]);
    const mail = await question(reader);
    const ask = () => request(`${workbook.path}/invitations`, { key: workbook.key });
    await vi.waitFor(async () =>
      expect(await people(await ask())).toMatchObject([{ state: "waiting", mail: "sent" }, { state: "allowed" }]),
    );
    await say(mail);
    expect(await states(await ask())).toEqual(["confirmed", "allowed"]);
    expect((await request(`${workbook.path}/invitations`, { key: "f".repeat(32) })).status).toBe(404);
    expect((await invite(workbook, [reader], { key: "f".repeat(32) })).status).toBe(404);
  });

  it("whose mail the server refused can be sent again", async () => {
    const workbook = newWorkbook();
    const reader = stranger("once-refused-550");
    await invite(workbook, [reader]);
    const ask = async () => people(await request(`${workbook.path}/invitations`, { key: workbook.key }));
    await vi.waitFor(async () => expect(await ask()).toMatchObject([{ state: "waiting", mail: "failed" }]), 10_000);
    expect(await states(await invite(workbook, [reader]))).toEqual(["invited"]);
    await question(reader);
  });

  it.each([
    ["name", "a\r\nBcc: b@example.org"],
    ["name", "a\u202eb"],
    ["name", "a\u2028b"],
    ["email", "a@example.org\r\nBcc: b@example.org"],
    ["email", "a@example.org\u202e"],
  ])("is refused, with the path, for a %s such as %j", async (field, value) => {
    const response = await invite(newWorkbook(), [{ ...stranger(), [field]: value }]);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ error: { issues: [{ path: `people.0.${field}` }] } });
  });
});
