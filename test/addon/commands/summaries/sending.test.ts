import { describe, expect, it } from "vitest";
import { previewSummaries } from "../../../../addon/commands/preview-summaries.ts";
import { sendSummaries } from "../../../../addon/commands/send-summaries.ts";
import { type FakeWorld, fakeWorld, type Rows } from "../../../support/fake-world.ts";
import { sampleA } from "../../../support/sample-a.ts";
import { postOffice } from "./post-office.ts";
import { small } from "./small.ts";

describe("the workbook's key", () => {
  it("is made once, 32 hexadecimal digits, and kept with the workbook", () => {
    const { server, seen } = postOffice();
    const world = fakeWorld(small(), { server });
    previewSummaries(world);
    sendSummaries(world);
    expect(seen[0]?.key).toMatch(/^[0-9a-f]{32}$/);
    expect([seen[1]?.key, seen[1]?.workbook]).toEqual([seen[0]?.key, seen[0]?.workbook]);
    expect(world.kept.get("workbookKey")).toBe(seen[0]?.key);
  });
});

describe("sending", () => {
  const send = (reply: Parameters<typeof postOffice>[0] = {}, rows: Rows = sampleA()) => {
    const world = fakeWorld(rows, { server: postOffice(reply).server });
    return { world, outcome: sendSummaries(world) };
  };

  it.each<[string, Parameters<typeof postOffice>[0], string, string]>([
    ["all are new", {}, "done", "5 E-Mails sind unterwegs."],
    ["one is new", { accepted: 1 }, "done", "1 E-Mail ist unterwegs."],
    [
      "some are unchanged",
      { accepted: 3, duplicate: 2 },
      "done",
      "3 E-Mails sind unterwegs. 2 unverändert, nicht noch einmal gesendet.",
    ],
    [
      "all are unchanged",
      { accepted: 0, duplicate: 5 },
      "info",
      "Nichts zu senden: Seit dem letzten Mal hat sich nichts geändert.",
    ],
    [
      "some wait",
      { accepted: 3, awaitingConfirmation: 2 },
      "done",
      "3 E-Mails sind unterwegs. 2 warten auf die Bestätigung der Adresse.",
    ],
    [
      "one is refused",
      { accepted: 4, refused: [{ owner: "person0", reason: "recipient_quota" }] },
      "problem",
      "4 E-Mails sind unterwegs. Eine E-Mail geht nicht hinaus – warum, steht darunter.",
    ],
  ])("when %s", (_, reply, tone, text) => {
    expect(send(reply).outcome.message).toEqual({ tone, text });
  });

  it("shows how far the mails are, and remembers the batch", () => {
    const { world, outcome } = send();
    expect(outcome.delivery?.mails[0]).toEqual({ owner: "person0", name: "Vorsitz", state: "pending", problem: null });
    expect(outcome.delivery?.settled).toBe(false);
    expect(world.kept.get("lastBatch")).toBe("batch1");
  });

  it("says whom the server refuses, and why", () => {
    const { outcome } = send({ refused: [{ owner: "person0", reason: "workbook_quota" }] });
    expect(outcome.summaries?.refused[0]).toMatchObject({
      name: "Vorsitz",
      reason: "workbook_quota",
      place: { tab: "team", row: 2 },
    });
    expect(outcome.summaries?.refused[0]?.why).toContain("Für heute sind aus dieser Tabelle genug E-Mails gesendet.");
  });

  it("writes ids before it sends, so that the same mail is known again", () => {
    const { server } = postOffice();
    let idsWhenSent: unknown[] = [];
    const world: FakeWorld = fakeWorld(small(), {
      server: {
        ...server,
        send(request) {
          idsWhenSent = world.column("team", "id");
          return server.send?.(request) ?? { ok: false, status: 0, code: "no_answer" };
        },
      },
    });
    sendSummaries(world);
    expect(idsWhenSent).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/)]);
  });

  it("still says what was sent when the state cannot be asked", () => {
    const { server } = postOffice();
    const world = fakeWorld(sampleA(), {
      server: { ...server, batch: () => ({ ok: false, status: 0, code: "no_answer" }) },
    });
    const { message, delivery: state } = sendSummaries(world);
    expect(message.text).toContain("5 E-Mails sind unterwegs.");
    expect(state).toBeUndefined();
  });
});
