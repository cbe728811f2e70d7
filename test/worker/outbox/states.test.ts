import { describe, expect, it } from "vitest";
import { applyEvent } from "../../../worker/outbox/apply.ts";
import { keepContentMs, MAIL_EVENTS, MAIL_STATES, nextState, publicState } from "../../../worker/outbox/states.ts";
import type { Mail } from "../../../worker/outbox/store.ts";

const table = `
state                 hold                  confirm claim   handover accepted refused deferred lost    expire restart suppress   enqueue resend  received release
awaiting_confirmation -                     pending -       -        -        -       -        -       failed -       suppressed -       -       -        -
pending               awaiting_confirmation -       claimed -        -        -       -        -       -      -       suppressed -       -       -        -
claimed               -                     -       -       handover sent     failed  pending  pending failed pending suppressed -       -       -        -
handover              -                     -       -       -        sent     failed  pending  unclear failed unclear -          -       -       -        -
sent                  -                     -       -       -        -        -       -        -       -      -       -          -       -       -        -
failed                -                     -       -       -        -        -       -        -       -      -       -          pending pending sent     -
unclear               -                     -       -       -        -        -       -        -       -      -       -          -       pending sent     failed
suppressed            -                     -       -       -        -        -       -        -       -      -       -          -       -       -        -`
  .trim()
  .split("\n")
  .map((line) => line.split(/\s+/));
const [head = [], ...rows] = table;
const cases = rows.flatMap(([state = "", ...cells]) =>
  cells.map((cell, index) => ({ state, event: head[index + 1] ?? "", after: cell === "-" ? null : cell })),
);

it("covers every state and event", () => {
  expect(rows.map(([state]) => state)).toEqual([...MAIL_STATES]);
  expect(head.slice(1)).toEqual([...MAIL_EVENTS]);
});

it.each(cases)("$state + $event → $after", ({ state, event, after }) => {
  const from = MAIL_STATES.find((name) => name === state);
  const happening = MAIL_EVENTS.find((name) => name === event);
  if (!from || !happening) throw new Error("a row of the table is wrong");
  expect(nextState(from, happening)).toBe(after);
});

describe("a mail", () => {
  const mail: Mail = {
    id: "m",
    contentHash: "c",
    addressHash: "a",
    state: "claimed",
    attempts: 1,
    problem: null,
    createdAt: 0,
    dueAt: 0,
    address: "a@example.org",
    content: "{}",
  };

  it("loses text and address when it is sent or suppressed", () => {
    const sent = applyEvent({ ...mail, state: "handover" }, "accepted", 5);
    expect(sent).toMatchObject({ state: "sent", address: null, content: null });
    expect(applyEvent(mail, "suppress", 5)).toMatchObject({ state: "suppressed", address: null, content: null });
  });

  it("keeps text and address for 30 days when a person must decide", () => {
    expect(applyEvent(mail, "refused", 5)).toMatchObject({ address: "a@example.org", dueAt: 5 + 30 * 86_400_000 });
    expect(keepContentMs("awaiting_confirmation")).toBe(30 * 86_400_000);
    expect(keepContentMs("unclear")).toBe(30 * 86_400_000);
    expect(keepContentMs("pending")).toBeUndefined();
  });

  it.each([
    ["failed", "enqueue"],
    ["unclear", "resend"],
    ["awaiting_confirmation", "confirm"],
  ] as const)("has all its time and attempts before it again: %s + %s", (state, event) => {
    const after = applyEvent({ ...mail, state, attempts: 7, problem: "smtp_550", dueAt: 9e12 }, event, 5);
    expect(after).toEqual({ ...mail, state: "pending", attempts: 0, problem: null, createdAt: 5, dueAt: 5 });
  });

  it("leaves failed and unclear by people alone", () => {
    const ofPeople = ["enqueue", "resend", "received", "release"];
    for (const event of MAIL_EVENTS.filter((name) => !ofPeople.includes(name)))
      expect([nextState("failed", event), nextState("unclear", event)]).toEqual([null, null]);
  });

  it("is left alone by what means nothing in its state", () => {
    expect(applyEvent({ ...mail, state: "sent" }, "enqueue", 5)).toBeNull();
  });

  it("shows what is under way as pending", () => {
    expect(MAIL_STATES.map(publicState)).toEqual([
      "awaiting_confirmation",
      "pending",
      "pending",
      "pending",
      "sent",
      "failed",
      "unclear",
      "suppressed",
    ]);
  });
});
