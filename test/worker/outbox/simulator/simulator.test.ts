import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Plan, planOf, REPLIES } from "./plan.ts";
import { report } from "./shrink.ts";
import { simulate } from "./simulate.ts";

// OUTBOX_SCHEDULES=1000000 asks for more, OUTBOX_FROM for others, OUTBOX_PLAN='{…}' for the one that a failure printed.
const SCHEDULES = Number(process.env.OUTBOX_SCHEDULES ?? 20_000);
const FROM = Number(process.env.OUTBOX_FROM ?? 0);

beforeAll(() => void vi.spyOn(console, "error").mockImplementation(() => {})); // a storage that fails is told of in the log
afterAll(() => void vi.restoreAllMocks());

const expectFaultless = async (plan: Plan) => {
  const { faults } = await simulate(plan);
  if (faults.length > 0) expect.fail(await report(plan));
};

it.runIf(process.env.OUTBOX_PLAN)("the plan from OUTBOX_PLAN", async () => {
  expect((await simulate(JSON.parse(process.env.OUTBOX_PLAN ?? "") as Plan)).faults).toEqual([]);
});

it(
  `${SCHEDULES} schedules: none lost, none doubled by itself, unclear only where nobody can know`,
  async () => {
    const seen = { steps: 0, deaths: 0, unclear: 0 };
    for (let seed = FROM; seed < FROM + SCHEDULES; seed++) {
      const { faults, steps, deaths, unclear } = await simulate(planOf(seed));
      if (faults.length > 0) expect.fail(await report(planOf(seed)));
      seen.steps += steps;
      seen.deaths += deaths;
      seen.unclear += unclear;
    }
    if (SCHEDULES < 1_000) return;
    // it really was rough weather
    expect(seen.deaths).toBeGreaterThan(SCHEDULES / 2);
    expect(seen.unclear).toBeGreaterThan(SCHEDULES / 10);
  },
  120_000 + SCHEDULES * 5,
);

/** Found among a million: what was once wrong stays tried. */
const calm = { seed: 1, deaths: [], faults: [], jumps: [] };
it.each<[string, Plan]>([
  [
    "somebody who unsubscribes while the mail is handed over gets it once at most",
    {
      ...calm,
      seed: 101_715,
      actions: [
        { at: 0, kind: "send", owners: [0], version: 0 },
        { at: 67, kind: "suppress", owner: 0 },
      ],
      replies: ["rejected-451"],
    },
  ],
  [
    "a workbook that is forgotten while a mail is handed over sends it no more",
    {
      ...calm,
      seed: 811_764,
      actions: [
        { at: 0, kind: "send", owners: [0, 1, 2], version: 1 },
        { at: 24, kind: "forget" },
      ],
      replies: [],
    },
  ],
])("%s", (_, plan) => expectFaultless(plan));

it("a death at each single step of a sending, whatever was stored by then", async () => {
  for (const reply of REPLIES)
    for (let step = 0; step < 30; step++)
      for (const keep of [0, 0.5, 1])
        await expectFaultless({
          seed: step,
          actions: [{ at: 0, kind: "send", owners: [0, 1], version: 0 }],
          deaths: [{ step, keep }],
          faults: [],
          jumps: [],
          replies: [reply],
        });
});

it("a failure of the storage at each single step of a sending", async () => {
  for (let step = 0; step < 30; step++)
    for (const calls of [1, 2, 3, 4]) {
      const plan: Plan = {
        seed: step,
        actions: [{ at: 0, kind: "send", owners: [0, 1], version: 0 }],
        deaths: [],
        faults: [{ step, calls }],
        jumps: [],
        replies: [],
      };
      await expectFaultless(plan);
      expect({ step, calls, unclear: (await simulate(plan)).unclear }).toEqual({ step, calls, unclear: 0 });
    }
});

/** Ten people get mail, some again while the first attempts at the bad ones are still under way, or come again. */
const tenPeople = (bad: number, habit: (typeof REPLIES)[number], seed: number): Plan => ({
  seed,
  actions: [0, 30_000, 75_000, 200_000, 1_000_000].map((at, version) => ({
    at,
    kind: "send",
    owners: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    version,
  })),
  deaths: [],
  faults: [],
  jumps: [],
  replies: [],
  habits: Object.fromEntries(Array.from({ length: bad }, (_, owner) => [owner, habit])),
});

it.each(["rcpt-hangs", "connect-hangs", "turned-away", "refused-451", "reply-hangs", "bug"] as const)(
  "recipients who are always %s delay nobody else: not three of them, and not for long if they are five",
  async (habit) => {
    for (const [bad, mostMs] of [
      [1, 5_000],
      [3, 20_000],
      [5, 6 * 60_000],
    ] as const)
      for (let seed = 0; seed < 3; seed++) {
        const { tookMs } = await simulate(tenPeople(bad, habit, seed));
        const good = [...tookMs].filter(([content]) => Number(content.split(".")[0]) >= bad);
        expect(good).toHaveLength((10 - bad) * 5);
        for (const [content, ms] of good)
          expect({ content, bad, isLate: ms > mostMs, ms }).toMatchObject({ isLate: false });
      }
  },
);

it("a server that is down for a while is asked rarely, and everything goes out soon after", async () => {
  const plan = tenPeople(0, "ok", 1);
  const { faults, tookMs } = await simulate({ ...plan, replies: Array.from({ length: 40 }, () => "down") });
  expect(faults).toEqual([]);
  expect(tookMs.size).toBe(50);
  expect(Math.max(...tookMs.values())).toBeLessThan(3 * 3_600_000);
});

it("a mail that is refused for now is tried at growing distances: six to eight times in the first hour", async () => {
  for (let seed = 0; seed < 5; seed++) {
    const plan: Plan = {
      ...{ seed, deaths: [], faults: [], jumps: [], replies: [], habits: { 0: "refused-451" } },
      actions: [{ at: 0, kind: "send", owners: [0], version: 0 }],
    };
    const { trace } = await simulate(plan, true);
    const times = trace.flatMap((line) => /^\d+ \+(\d+) attempt /.exec(line)?.[1] ?? []);
    const early = times.filter((ms) => Number(ms) < 3_600_000);
    expect(early.length).toBeGreaterThanOrEqual(6);
    expect(early.length).toBeLessThanOrEqual(8);
  }
});
