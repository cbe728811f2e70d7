import { describe, expect, it } from "vitest";
import { applyEvent } from "../../../worker/outbox/apply.ts";
import { keepContentMs, MAIL_EVENTS, MAIL_STATES, nextState, publicState } from "../../../worker/outbox/states.ts";
import type { Mail } from "../../../worker/outbox/store.ts";

const table = `
state      claim    handover  accepted  refused  deferred  lost     expire  restart  suppress    enqueue
pending    claimed  -         -         -        -         -        -       -        suppressed  -
claimed    -        handover  -         failed   pending   pending  failed  pending  suppressed  -
handover   -        -         sent      failed   pending   unclear  failed  unclear  -           -
sent       -        -         -         -        -         -        -       -        -           -
failed     -        -         -         -        -         -        -       -        -           pending
unclear    -        -         -         -        -         -        -       -        -           -
suppressed -        -         -         -        -         -        -       -        -           -`
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
    expect(keepContentMs("unclear")).toBe(30 * 86_400_000);
    expect(keepContentMs("pending")).toBeUndefined();
  });

  it("is left alone by what means nothing in its state", () => {
    expect(applyEvent({ ...mail, state: "sent" }, "enqueue", 5)).toBeNull();
  });

  it("shows what is under way as pending", () => {
    expect(MAIL_STATES.map(publicState)).toEqual([
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
