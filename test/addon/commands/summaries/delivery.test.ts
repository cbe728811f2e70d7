import { describe, expect, it } from "vitest";
import { askDelivery, decideDelivery } from "../../../../addon/commands/delivery.ts";
import { failureText } from "../../../../addon/commands/server-failure.ts";
import { PROBLEMS } from "../../../../model/delivery.ts";
import { fakeWorld } from "../../../support/fake-world.ts";
import { sampleA } from "../../../support/sample-a.ts";

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
    ["smtp_552", "Die E-Mail ist zu groß."],
    ["service_limit", "Der Maildienst hat für heute genug E-Mails verschickt."],
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

  it("has a sentence for each problem that has a name", () => {
    for (const problem of PROBLEMS)
      expect(asked([{ owner: "person0", state: "failed", problem }]).mails[0]?.problem).not.toContain("_");
  });

  it.each([
    ["workbook_quota", "Für heute sind aus dieser Tabelle genug E-Mails gesendet."],
    ["sending_paused", "Der Server verschickt zurzeit keine E-Mails."],
    ["too_many_requests", "Das waren viele Anfragen in kurzer Zeit."],
  ])("is not decided anew where the server refuses (%s), and it says why", (code, sentence) => {
    const world = fakeWorld(sampleA(), { server: { decide: () => ({ ok: false, status: 429, code }) } });
    const decided = decideDelivery(world, "b", { owner: "person0", decision: "resend" });
    expect(decided.ok ? "" : failureText(decided, "de")).toContain(sentence);
  });

  it("is not known when the server does not answer", () => {
    expect(askDelivery(fakeWorld(sampleA()), "b")).toMatchObject({ ok: false, code: "no_answer" });
  });
});
