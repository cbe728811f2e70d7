import { describe, expect, it } from "vitest";
import { DecisionRequest, PreviewReply, SummariesRequest } from "../../model/contract/index.ts";

const gap = {
  id: "a1",
  actor: "Ratsfraktion A",
  purpose: "Anhörung",
  how: "",
  due: "2026-12-01",
  current: 0,
  target: 2,
  stage: "now",
};
const row = {
  id: "u1",
  actor: "Integrationsrat",
  measure: "",
  level: null,
  intervalDays: null,
  last: null,
  next: null,
};
const owner = { id: "o1", name: "Vorsitz", email: "vorsitz@example.org", gaps: [gap], upkeep: [row] };
const meeting = {
  association: "Stimmen der Vielfalt e. V.",
  date: "2026-11-22",
  contact: null,
  sheetUrl: "https://docs.google.com/spreadsheets/d/x",
};
const request = {
  workbook: "w1",
  key: "0123456789abcdef0123456789abcdef",
  language: "de",
  meeting,
  coverage: 0.5,
  owners: [owner],
  today: "2026-11-22",
};
const paths = (value: unknown) =>
  SummariesRequest.safeParse(value).error?.issues.map(({ path }) => path.join(".")) ?? [];
const withOwner = (change: object) => ({ ...request, owners: [{ ...owner, ...change }] });
const withMeeting = (change: object) => ({ ...request, meeting: { ...meeting, ...change } });

describe("a summaries request is taken", () => {
  it.each([
    ["as it stands", request],
    ["without anybody", { ...request, owners: [] }],
    ["before anything was assessed", { ...request, coverage: null }],
    ["with emoji and right-to-left letters", withOwner({ name: "👩‍👩‍👧 مرحبا" })],
    ["with a text that looks like a formula", withOwner({ gaps: [{ ...gap, how: "=HYPERLINK(1)\n+49 30" }] })],
  ])("%s", (_, value) => {
    expect(paths(value)).toEqual([]);
  });
});

describe("a summaries request is refused, at the right place:", () => {
  it.each([
    ["a short key", "key", { ...request, key: "0123" }],
    ["a key in capitals", "key", { ...request, key: request.key.toUpperCase() }],
    ["another language", "language", { ...request, language: "fr" }],
    ["coverage over 1", "coverage", { ...request, coverage: 1.01 }],
    ["a line break in the association", "meeting.association", withMeeting({ association: "A\r\nBcc: b" })],
    ["a bidi control in a name", "owners.0.name", withOwner({ name: "Anna\u202e" })],
    ["a line separator in a name", "owners.0.name", withOwner({ name: "Anna\u2028" })],
    ["an empty name", "owners.0.name", withOwner({ name: "" })],
    ["a line break in an address", "owners.0.email", withOwner({ email: "a@example.org\n" })],
    ["a link that is a script", "meeting.sheetUrl", withMeeting({ sheetUrl: "javascript:alert(1)" })],
    ["a day that does not exist", "meeting.date", withMeeting({ date: "2026-02-31" })],
    ["a text of 501 characters", "owners.0.gaps.0.how", withOwner({ gaps: [{ ...gap, how: "x".repeat(501) }] })],
    ["a gap that is done", "owners.0.gaps.0.stage", withOwner({ gaps: [{ ...gap, stage: "done" }] })],
    ["a gap of nobody", "owners.0.gaps.0.actor", withOwner({ gaps: [{ ...gap, actor: "" }] })],
    ["the same gap twice", "owners.0.gaps.1.id", withOwner({ gaps: [gap, gap] })],
    ["the same upkeep twice", "owners.0.upkeep.1.id", withOwner({ upkeep: [row, row] })],
    ["the same owner twice", "owners.1.id", { ...request, owners: [owner, owner] }],
    ["a field too many in an item", "owners.0.gaps.0", withOwner({ gaps: [{ ...gap, note: "x" }] })],
  ])("%s", (_, path, value) => {
    expect(paths(value)).toEqual([path]);
  });
});

it.each([
  [{ owner: "o1", decision: "received" }, true],
  [{ owner: "o1", decision: "resend" }, true],
  [{ owner: "o1", decision: "sent" }, false],
  [{ owner: "o 1", decision: "resend" }, false],
  [{ owner: "o1" }, false],
  [{ owner: "o1", decision: "resend", email: "a@example.org" }, false],
])("a person's decision: %o", (value, good) => {
  expect(DecisionRequest.safeParse(value).success).toBe(good);
});

it.each([
  [{}, true],
  [{ prospect: "waits", askedOn: "2026-11-27" }, true],
  [{ prospect: "soon" }, false],
  [{ prospect: undefined }, false],
  [{ askedOn: "27.11.2026" }, false],
  [{ consent: true }, false],
])("a previewed mail: %o", (fields, good) => {
  const to = { owner: "o1", to: "a@example.org", from: "n@example.org", replyTo: null };
  const mail = { ...to, subject: "s", html: "h", text: "t", calendar: null, unchanged: false };
  const reply = { mails: [{ ...mail, prospect: "at_once", askedOn: null, ...fields }], refused: [] };
  expect(PreviewReply.safeParse(reply).success).toBe(good);
});
