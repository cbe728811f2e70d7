import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Application,
  ASK_AGAIN_MS,
  admit,
  CONSENT_LAPSES_MS,
  confirm,
  hasConsent,
  NEW_RECIPIENT,
  type RecipientRecord,
  resume,
  stop,
  stored,
  tidy,
  tidyAt,
  told,
} from "../../../worker/outbox/recipient-record.ts";

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 12, 18);

const application = (fields: Partial<Application> = {}): Application => ({
  workbook: "w1",
  addressHash: "a1",
  isAllowed: false,
  mail: "m1",
  limit: 10,
  ...fields,
});
const asked = (now = NOW): RecipientRecord => {
  const { record } = admit(NEW_RECIPIENT, application(), now);
  return stored(record, "w1", now);
};
const kindAt = (record: RecipientRecord, now: number, fields: Partial<Application> = {}) =>
  admit(record, application(fields), now).admission.kind;

describe("somebody at a strange address", () => {
  it("is asked first", () => {
    expect(admit(NEW_RECIPIENT, application(), NOW).admission).toEqual({ kind: "ask", askedAt: NOW });
  });
  it("is asked once in 30 days, whatever workbook wants to", () => {
    for (const workbook of ["w1", "w2"]) {
      expect(kindAt(asked(), NOW + ASK_AGAIN_MS - 1, { workbook })).toBe("wait");
      expect(kindAt(asked(), NOW + ASK_AGAIN_MS, { workbook })).toBe("ask");
    }
  });
  it("is asked with the same question again while nobody knows whether it was stored", () => {
    const { record } = admit(NEW_RECIPIENT, application(), NOW);
    expect(admit(record, application(), NOW + 5).admission).toEqual({ kind: "ask", askedAt: NOW });
    expect(kindAt(record, NOW + 5, { workbook: "w2" })).toBe("wait");
    expect(kindAt(record, NOW + 3_600_000, { workbook: "w2" })).toBe("ask");
  });
  it("gets mail of all workbooks after a yes", () => {
    const record = confirm(asked(), NOW + 1);
    expect([kindAt(record, NOW + 2), kindAt(record, NOW + 2, { workbook: "w2" })]).toEqual(["open", "open"]);
  });
  it("is asked anew when no mail has used the yes for 400 days", () => {
    const record = confirm(asked(), NOW);
    expect(kindAt(record, NOW + CONSENT_LAPSES_MS - 1)).toBe("open");
    const late = admit(record, application(), NOW + CONSENT_LAPSES_MS);
    expect(late.admission.kind).toBe("ask");
    expect(hasConsent(late.record, NOW + CONSENT_LAPSES_MS)).toBe(false);
  });
});

it("somebody in an allowed domain needs not be asked", () => {
  expect(kindAt(NEW_RECIPIENT, NOW, { isAllowed: true })).toBe("open");
});

describe("whoever stopped a workbook", () => {
  const record = stop(confirm(asked(), NOW), "w1");
  it("gets nothing from it, allowed domain or not, and still mail from others", () => {
    expect(kindAt(record, NOW, { isAllowed: true })).toBe("stopped");
    expect(kindAt(record, NOW)).toBe("stopped");
    expect(kindAt(record, NOW, { workbook: "w2" })).toBe("open");
  });
  it("is not called back by an old link, and is remembered for good", () => {
    expect(kindAt(confirm(record, NOW), NOW)).toBe("stopped");
    expect(tidy(record, NOW + 10_000 * DAY)?.stopped).toEqual(["w1"]);
  });
});

it("whoever takes an opt-out back gets mail again", () => {
  expect(kindAt(resume(stop(confirm(asked(), NOW), "w1"), "w1"), NOW)).toBe("open");
});

it("a workbook is told of a yes for as long as it may still be storing what waits", () => {
  const record = confirm(asked(), NOW);
  expect(told(record, "w1", NOW + 60_000).waiting).toHaveLength(1);
  expect(told(record, "w1", NOW + 5 * 60_000).waiting).toEqual([]);
  expect(told(record, "w2", NOW + DAY).waiting).toHaveLength(1);
});

describe("the day's mails", () => {
  const full = ["m1", "m2", "m3"].reduce(
    (record, mail) => admit(record, application({ mail, isAllowed: true, limit: 3 }), NOW).record,
    NEW_RECIPIENT,
  );
  it("are counted over all workbooks, the same mail once", () => {
    const next = { isAllowed: true, limit: 3 };
    expect(kindAt(full, NOW, { ...next, mail: "m4", workbook: "w2" })).toBe("full");
    expect(kindAt(full, NOW, { ...next, mail: "m2" })).toBe("open");
  });
  it("begin anew at midnight, UTC", () => {
    expect(kindAt(full, Date.UTC(2026, 2, 13), { isAllowed: true, limit: 3, mail: "m4" })).toBe("open");
  });
  it("hold the confirmation mail, too", () => {
    expect(kindAt(NEW_RECIPIENT, NOW, { limit: 1 })).toBe("full");
    expect(kindAt(NEW_RECIPIENT, NOW, { limit: 1, mail: null })).toBe("ask");
  });
});

it("nothing is left of a stranger who never answered", () => {
  let record: RecipientRecord | null = asked();
  for (let turn = 0; record !== null && turn < 10; turn++) record = tidy(record, tidyAt(record) ?? 0);
  expect(record).toBeNull();
});

it("whatever happens, a person is asked once in 30 days, never after a stop, and never beyond the limit", () => {
  const step = fc.record({
    what: fc.constantFrom("admit", "stored", "confirm", "stop", "tidy"),
    workbook: fc.constantFrom("w1", "w2", "w3"),
    mail: fc.constantFrom(null, "m1", "m2", "m3"),
    waitMs: fc.constantFrom(0, 60_000, 3_600_000, DAY, 20 * DAY),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let record = NEW_RECIPIENT;
      let now = NOW;
      const put: number[] = [];
      const stopped = new Set<string>();
      let open: { workbook: string; askedAt: number } | null = null;
      for (const { what, workbook, mail, waitMs } of steps) {
        now += waitMs;
        if (what === "admit") {
          const result = admit(record, application({ workbook, mail, limit: 3 }), now);
          record = result.record;
          expect(record.counted.length).toBeLessThanOrEqual(3);
          if (stopped.has(workbook)) expect(result.admission.kind).toBe("stopped");
          if (result.admission.kind === "ask") open = { workbook, askedAt: result.admission.askedAt };
        } else if (what === "stored" && open !== null) {
          record = stored(record, open.workbook, open.askedAt);
          if (record.asked?.stored && !put.includes(record.asked.at)) put.push(record.asked.at);
        } else if (what === "confirm") record = confirm(record, now);
        else if (what === "stop") {
          record = stop(record, workbook);
          stopped.add(workbook);
        } else record = tidy(record, now) ?? NEW_RECIPIENT;
      }
      const intervals = put.slice(1).map((at, index) => at - (put[index] ?? 0));
      expect(Math.min(ASK_AGAIN_MS, ...intervals)).toBe(ASK_AGAIN_MS);
    }),
    { numRuns: 500 },
  );
});
