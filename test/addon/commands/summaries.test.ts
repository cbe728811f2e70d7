import { describe, expect, it } from "vitest";
import { askDelivery, decideDelivery } from "../../../addon/commands/delivery.ts";
import { previewSummaries } from "../../../addon/commands/preview-summaries.ts";
import { sendSummaries } from "../../../addon/commands/send-summaries.ts";
import type { World } from "../../../addon/ports.ts";
import type { SummariesReply, SummariesRequest } from "../../../model/contract/summaries.ts";
import { SummariesRequest as Contract } from "../../../model/contract/summaries.ts";
import { type FakeWorld, fakeWorld, type Rows } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";

const mail = ({ id, email }: SummariesRequest["owners"][number], unchanged = false) => ({
  owner: id,
  to: email,
  from: "netzwerk@example.org",
  replyTo: null,
  subject: "Ihre Netzwerk-Aufgaben",
  html: "<p>…</p>",
  text: "…",
  calendar: null,
  unchanged,
});

/** A Worker that renders every mail and takes all of them, unless `reply` says otherwise. */
function postOffice(reply: Partial<SummariesReply> & { unchanged?: boolean } = {}) {
  const seen: SummariesRequest[] = [];
  const { unchanged = false, refused = [], ...counts } = reply;
  const server: Partial<World["server"]> = {
    preview(request) {
      seen.push(Contract.parse(request));
      return { ok: true, value: { mails: request.owners.map((owner) => mail(owner, unchanged)), refused } };
    },
    send(request) {
      seen.push(Contract.parse(request));
      const accepted = request.owners.length;
      return {
        ok: true,
        value: { batch: "batch1", accepted, duplicate: 0, awaitingConfirmation: 0, refused, ...counts },
      };
    },
    batch: (_workbook, _key, batch) => ({
      ok: true,
      value: {
        batch,
        mails: (seen.at(-1)?.owners ?? []).map(({ id }) => ({
          owner: id,
          state: "pending",
          attempts: 0,
          problem: null,
        })),
      },
    }),
  };
  return { server, seen };
}

function preview(rows: Rows) {
  const { server, seen } = postOffice();
  const world = fakeWorld(rows, { server });
  return { world, outcome: previewSummaries(world), request: seen[0] };
}

const without = (rows: Rows) =>
  Object.fromEntries((preview(rows).outcome.summaries?.without ?? []).map(({ name, why }) => [name, why]));

const meeting = sampleA().meeting ?? [];
const person = { name: "Vorsitz", email: "v@example.org", wantsMail: true };
const gap = { name: "Kita", current: "1", target: "3", stage: "jetzt", owner: "Vorsitz" };
const small = (team: Rows["team"] = [person], reflection: Rows["reflection"] = [gap]): Rows => ({
  meeting,
  team,
  actors: [{ name: "Kita", purpose: "Eltern erreichen" }],
  reflection,
});

describe("who gets a mail", () => {
  it("in the sample case: those with an open gap or a contact to keep, and what for", () => {
    const { outcome, request } = preview(sampleA());
    expect(
      request?.owners.map(({ name, gaps, upkeep }) => [name, gaps.map(({ actor }) => actor), upkeep.length]),
    ).toEqual([
      ["Vorsitz", ["Integrationsbüro der Stadt", "Ratsfraktion A"], 2],
      ["Vorstand Finanzen", ["Stiftung Gute Nachbarschaft"], 0],
      ["Geschäftsführung", ["Sozialamt Musterstadt"], 1],
      ["Projektleitung", ["Jobcenter, Team Integration"], 1],
      ["Jugendleitung", [], 1],
    ]);
    expect(request?.owners[0]?.gaps[1]).toEqual({
      id: "actor3",
      actor: "Ratsfraktion A",
      purpose: "Anhörung Integrationskonzept",
      how: "Vorstellungsgespräch anfragen",
      due: "2026-04-16",
      current: 0,
      target: 2,
      stage: "now",
    });
    expect(request?.meeting).toEqual({
      association: "Stimmen der Vielfalt Musterstadt e. V.",
      date: "2026-03-12",
      contact: { name: "Vorsitz", email: "vorsitz@example.org" },
      sheetUrl: "https://docs.google.com/spreadsheets/d/workbook/edit",
    });
    expect(outcome.message).toEqual({ tone: "info", text: "5 E-Mails sind vorbereitet. Noch ist nichts gesendet." });
    expect(outcome.summaries?.without.map(({ name }) => name)).toEqual(["Elternarbeit", "Öffentlichkeitsarbeit"]);
  });

  it.each<[string, Rows, string]>([
    ["has nothing to do", small([person], [{ ...gap, stage: "später" }]), "Hat zurzeit nichts übernommen."],
    ["has only gaps that are closed", small([person], [{ ...gap, current: "3" }]), "Hat zurzeit nichts übernommen."],
    [
      "does not want one",
      small([{ ...person, wantsMail: false }]),
      "Kein Haken bei „Zusammenfassung per E-Mail“ im Team.",
    ],
    ["has no address", small([{ ...person, email: "" }]), "Im Team steht noch keine E-Mail-Adresse."],
    [
      "has a broken address",
      small([{ ...person, email: "v(at)example.org" }]),
      "Die E-Mail-Adresse lässt sich so nicht verwenden.",
    ],
    [
      "shares the address",
      small([person, { ...person, name: "Kasse" }]),
      "Die E-Mail-Adresse steht auch bei einer anderen Person.",
    ],
    [
      "has the name of another",
      small([person, { ...person, email: "w@example.org" }]),
      "Der Name steht mehr als einmal im Team.",
    ],
  ])("nobody who %s, and the reason is given", (_, rows, why) => {
    // Questions go to an address here: a name that is not clear would be a problem of its own.
    const contact = meeting.map((row) => (row.id === "contact" ? { ...row, answer: "fragen@example.org" } : row));
    expect(without({ ...rows, meeting: contact }).Vorsitz).toBe(why);
  });

  it("says so, without asking the server, when nobody gets one", () => {
    const { outcome, request } = preview(small([{ ...person, email: "" }]));
    expect(request).toBeUndefined();
    expect(outcome.message.text).toContain("Nichts zu senden");
    expect(outcome.summaries?.without).toHaveLength(1);
  });
});

describe("what the mails say about the meeting", () => {
  it.each<[string, string, string]>([
    ["association", "", "Der Name des Vereins oder Verbands fehlt"],
    ["association", "x".repeat(300), "passt als Name des Vereins oder Verbands nicht in die E-Mails."],
    ["date", "", "Das Datum des Treffens fehlt."],
    ["date", "31.02.2026", "„31.02.2026“ ist kein Datum."],
    ["contact", "Vorsizt", "„Vorsizt“ steht nicht eindeutig im Team"],
  ])("%s %j has to be mended first, with a link to the cell", (id, answer, sentence) => {
    const { outcome, request } = preview({
      ...small(),
      meeting: meeting.map((row) => (row.id === id ? { ...row, answer } : row)),
    });
    expect(request).toBeUndefined();
    expect(outcome.message.text).toContain(sentence);
    expect(outcome.check?.problems[0]?.place?.tab).toBe("meeting");
  });

  it.each([
    ["", null],
    ["Vorsitz", { name: "Vorsitz", email: "v@example.org" }],
    [" vorsitz ", { name: "Vorsitz", email: "v@example.org" }],
    ["V@example.org", { name: "Vorsitz", email: "V@example.org" }],
    ["fragen@example.org", { name: "fragen@example.org", email: "fragen@example.org" }],
  ])("questions go to %j", (answer, contact) => {
    const { request } = preview({
      ...small(),
      meeting: meeting.map((row) => (row.id === "contact" ? { ...row, answer } : row)),
    });
    expect(request?.meeting.contact).toEqual(contact);
  });

  it("coverage is that of today, or none", () => {
    const history = [{ date: { date: "2026-03-12" }, coverage: 0.489 }];
    expect(preview({ ...small(), history }).request?.coverage).toBe(0.489);
    expect(preview({ ...small(), history: [{ ...history[0], date: { date: "2026-03-11" } }] }).request?.coverage).toBe(
      null,
    );
  });

  it("long texts are cut for the mail, never within a character", () => {
    const how = "🌍".repeat(600);
    const { request } = preview(small([person], [{ ...gap, how }]));
    const sent = request?.owners[0]?.gaps[0]?.how ?? "";
    expect(sent.length).toBeLessThanOrEqual(500);
    expect(sent).toMatch(/^🌍+…$/u);
  });
});

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

describe("the state of the mails", () => {
  const asked = (
    mails: { owner: string; state: "pending" | "sent" | "failed" | "awaiting_confirmation"; problem: string | null }[],
  ) => {
    const result = askDelivery(
      fakeWorld(sampleA(), {
        server: {
          batch: (_workbook, _key, batch) => ({
            ok: true,
            value: { batch, mails: mails.map((each) => ({ ...each, attempts: 1 })) },
          }),
        },
      }),
      "b",
    );
    if (!result.ok) throw new Error(result.code);
    return result.value;
  };

  it("is settled once none is under way", () => {
    expect(asked([{ owner: "person0", state: "sent", problem: null }]).settled).toBe(true);
    expect(asked([{ owner: "person0", state: "awaiting_confirmation", problem: null }]).settled).toBe(true);
    expect(asked([{ owner: "person0", state: "pending", problem: "timeout" }]).settled).toBe(false);
  });

  it.each([
    ["timeout", "Der Mailserver antwortet nicht."],
    ["auth", "Der Mailserver nimmt das Passwort nicht an."],
    ["smtp_550", "Der Mailserver weist die E-Mail ab (550). Stimmt die Adresse?"],
    ["smtp_451", "Der Mailserver nimmt die E-Mail noch nicht an (451)."],
  ])("tells a problem in words: %s", (problem, sentence) => {
    expect(asked([{ owner: "person0", state: "failed", problem }]).mails[0]?.problem).toBe(sentence);
  });

  it("knows people who have left the team", () => {
    expect(asked([{ owner: "gone", state: "sent", problem: null }]).mails[0]?.name).toBe("Nicht mehr im Team");
  });

  it("changes as a person decides, who is told at once", () => {
    const asked: unknown[] = [];
    const world = fakeWorld(sampleA(), {
      server: {
        decide(...args) {
          asked.push(args);
          const mail = { owner: "person0", state: "sent", attempts: 2, problem: null } as const;
          return { ok: true, value: { batch: "b", mails: [mail] } };
        },
      },
    });
    const decided = decideDelivery(world, "b", { owner: "person0", decision: "received" });
    expect(decided).toMatchObject({ ok: true, value: { settled: true, mails: [{ name: "Vorsitz", state: "sent" }] } });
    const [workbook, key] = [world.kept.get("workbook"), world.kept.get("workbookKey")];
    expect(asked).toEqual([[workbook, key, "b", { owner: "person0", decision: "received" }]]);
  });

  it("is not known when the server does not answer", () => {
    expect(askDelivery(fakeWorld(sampleA()), "b")).toMatchObject({ ok: false, code: "no_answer" });
  });
});

describe("when the server does not answer", () => {
  it.each([
    ["the preview", previewSummaries],
    ["sending", sendSummaries],
  ])("%s says so, and writes nothing", (_, command) => {
    const world = fakeWorld(sampleA());
    expect(command(world).message.text).toContain("Der Server antwortet nicht.");
    expect(world.calls.writes).toBe(0);
  });

  it("the preview gives no ids", () => {
    const world = fakeWorld(small());
    previewSummaries(world);
    expect(world.calls.writes).toBe(0);
  });
});

describe("a missing tab", () => {
  it.each(["meeting", "team", "actors", "reflection", "upkeep"] as const)("%s is named", (tab) => {
    const world = fakeWorld(sampleA());
    delete world.grids[tab];
    expect(previewSummaries(world).message.text).toContain("fehlt");
  });
});
