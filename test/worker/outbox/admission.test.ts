import { expect, it } from "vitest";
import { type Applicant, admitAll, type Gates } from "../../../worker/outbox/admission.ts";
import type { Admission } from "../../../worker/outbox/recipient-record.ts";

const applicant = (recipient: string, mail: string | null = `mail-${recipient}`): Applicant => ({
  recipient,
  addressHash: "",
  isAllowed: false,
  mail,
});

/** Gates that let through what `admissions` says, and `room` mails of the whole Worker; `asked` tells who was called. */
function gates(
  admissions: Record<string, Admission>,
  { room = 99, ...fields }: Partial<Gates> & { room?: number } = {},
) {
  const asked: string[] = [];
  const all: Gates = {
    isSending: true,
    remaining: 99,
    admit: async ({ recipient }) => {
      asked.push(recipient);
      return admissions[recipient] ?? { kind: "open" };
    },
    reserve: async (groups) => {
      asked.push(...groups.flat());
      return groups.map(({ length }) => {
        room -= length;
        return room >= 0;
      });
    },
    questionHash: (recipient, askedAt) => `question-${recipient}-${askedAt}`,
    ...fields,
  };
  return { all, asked };
}

it("while sending is switched off everybody is refused, and nobody is called", async () => {
  const { all, asked } = gates({}, { isSending: false });
  const refused = { kind: "refused", reason: "sending_paused" };
  expect(await admitAll([applicant("a"), applicant("b", null)], all)).toEqual([refused, refused]);
  expect(asked).toEqual([]);
});

it("what the workbook cannot send today is counted nowhere else", async () => {
  const { all, asked } = gates({}, { remaining: 1 });
  expect(await admitAll([applicant("a"), applicant("b")], all)).toEqual([
    { kind: "open" },
    { kind: "refused", reason: "workbook_quota" },
  ]);
  expect(asked).toEqual(["a", "mail-a"]);
});

it("a question counts beside the mail that waits for it; who waits already or wants none counts no question", async () => {
  const { all, asked } = gates({
    a: { kind: "ask", askedAt: 7 },
    b: { kind: "wait", askedAt: 5 },
    c: { kind: "stopped" },
    d: { kind: "full" },
  });
  expect(
    await admitAll(
      ["a", "b", "c", "d"].map((name) => applicant(name)),
      all,
    ),
  ).toEqual([
    { kind: "unconfirmed", askedAt: 7, ask: true },
    { kind: "unconfirmed", askedAt: 5, ask: false },
    { kind: "stopped" },
    { kind: "refused", reason: "recipient_quota" },
  ]);
  expect(asked.slice(4)).toEqual(["mail-a", "question-a-7", "mail-b"]);
});

it("each gets the answer that is theirs where the whole Worker is full", async () => {
  const { all } = gates({ a: { kind: "stopped" }, b: { kind: "ask", askedAt: 7 } }, { room: 2 });
  expect(await admitAll([applicant("a"), applicant("b"), applicant("c")], all)).toEqual([
    { kind: "stopped" },
    { kind: "unconfirmed", askedAt: 7, ask: true },
    { kind: "refused", reason: "deployment_quota" },
  ]);
});
