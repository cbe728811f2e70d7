import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Knowledge, prospectOf } from "../../../worker/outbox/prospect.ts";
import {
  ASK_AGAIN_MS,
  admit,
  confirm,
  NEW_RECIPIENT,
  outlookOf,
  type RecipientRecord,
  retract,
  stop,
  stored,
} from "../../../worker/outbox/recipient-record.ts";
import { MAIL_STATES } from "../../../worker/outbox/states.ts";

const NOW = Date.UTC(2026, 2, 12, 18);
const EARLIER = NOW - 86_400_000;

const known: Knowledge = {
  isSending: true,
  isAllowed: false,
  state: null,
  isAcquainted: true,
  isQuestionRefused: false,
  outlook: { kind: "unconfirmed", askedAt: EARLIER },
};
const held = { state: "awaiting_confirmation" } as const;
const unasked = { outlook: { kind: "unconfirmed", askedAt: null } } as const;
const confirmed = { outlook: { kind: "confirmed" } } as const;
const stopped = { outlook: { kind: "stopped" } } as const;
const stranger = { isAcquainted: false };

describe("a mail", () => {
  it.each<[string, Partial<Knowledge>, string, number | null]>([
    ["in an allowed domain goes at once", { isAllowed: true, ...unasked }, "at_once", null],
    ["to somebody who said yes goes at once", confirmed, "at_once", null],
    ["to somebody who has not answered waits, since that day", {}, "waits", EARLIER],
    ["that is held for the answer waits, since that day", held, "waits", EARLIER],
    ["that is held waits, whenever the question was", { ...held, ...unasked }, "waits", null],
    ["to somebody who can be asked is asked for", unasked, "asks", null],
    ["to a stranger is asked for", { ...stranger, ...unasked }, "asks", null],
    ["whose question was refused is asked for anew", { isQuestionRefused: true }, "asks", null],
    [
      "that is held for a question that was refused reaches nobody",
      { ...held, isQuestionRefused: true },
      "unreached",
      null,
    ],
    ["to somebody who wants none is stopped", stopped, "stopped", null],
    ["to a member who wants none is stopped", { ...stopped, isAllowed: true }, "stopped", null],
    ["that was stopped is stopped", { ...confirmed, state: "suppressed" }, "stopped", null],
    ["does not go while sending is off", { isSending: false, isAllowed: true }, "paused", null],
    ["to somebody who wants none is stopped, sending or not", { ...stopped, isSending: false }, "stopped", null],
  ])("%s", (_, fields, prospect, askedAt) => {
    expect(prospectOf({ ...known, ...fields })).toEqual({ prospect, askedAt });
  });

  it("to an address that the workbook has never written to tells nothing of a yes or a question", () => {
    const outlook = fc.constantFrom<Knowledge["outlook"]>(
      { kind: "confirmed" },
      { kind: "unconfirmed", askedAt: null },
      { kind: "unconfirmed", askedAt: EARLIER },
    );
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), outlook, (isSending, isAllowed, outlook) => {
        const told = prospectOf({ ...known, ...stranger, isSending, isAllowed, outlook });
        expect(told).toEqual(prospectOf({ ...known, ...stranger, isSending, isAllowed, ...unasked }));
      }),
    );
  });

  it("is foretold in every state that it may be in", () => {
    for (const state of MAIL_STATES) expect(prospectOf({ ...known, state }).prospect).toMatch(/^(waits|stopped)$/);
  });
});

describe("the outlook of a workbook with an address", () => {
  const application = { workbook: "w1", addressHash: "a1", isAllowed: false, mail: "m1", limit: 10 };
  const asked = stored(admit(NEW_RECIPIENT, application, NOW).record, "w1", NOW);
  it.each<[string, RecipientRecord, number, object]>([
    ["is open where nobody asked", NEW_RECIPIENT, NOW, { kind: "unconfirmed", askedAt: null }],
    ["tells when the question was put", asked, NOW + 5, { kind: "unconfirmed", askedAt: NOW }],
    ["is open again after 30 days", asked, NOW + ASK_AGAIN_MS, { kind: "unconfirmed", askedAt: null }],
    [
      "is open again where the question never arrived",
      retract(asked, "w1"),
      NOW,
      { kind: "unconfirmed", askedAt: null },
    ],
    ["is a yes", confirm(asked, NOW), NOW, { kind: "confirmed" }],
    ["is a no, whatever was said before", stop(confirm(asked, NOW), "w1"), NOW, { kind: "stopped" }],
    ["is not another workbook's no", stop(asked, "w2"), NOW, { kind: "unconfirmed", askedAt: NOW }],
  ])("%s", (_, record, now, expected) => {
    expect(outlookOf(record, "w1", now)).toEqual(expected);
  });

  it("says what admitting then does", () => {
    for (const record of [NEW_RECIPIENT, asked, confirm(asked, NOW), stop(asked, "w1"), stop(asked, "w2")])
      for (const now of [NOW + 5, NOW + ASK_AGAIN_MS]) {
        const outlook = outlookOf(record, "w1", now);
        const kinds = { stopped: "stopped", confirmed: "open", unconfirmed: "wait" } as const;
        const foretold = outlook.kind === "unconfirmed" && outlook.askedAt === null ? "ask" : kinds[outlook.kind];
        expect(admit(record, application, now).admission.kind).toBe(foretold);
      }
  });
});
