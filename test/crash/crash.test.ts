import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { BatchReply, SummariesReply } from "../../model/contract/summaries.ts";
import { startIssuer } from "../../playground/server/issuer.ts";
import { bundleWorker, startWorkerd } from "../support/workerd.ts";
import { MOMENTS, type Moment, startRelay } from "./relay.ts";

// OUTBOX_KILLS=1000 asks for more; OUTBOX_FROM begins elsewhere.
const KILLS = Number(process.env.OUTBOX_KILLS ?? 10);
const FROM = Number(process.env.OUTBOX_FROM ?? 0);
const PEOPLE = 4;
/** A workbook goes through so many deaths, then comes another: no quota is used up. */
const DEATHS_PER_WORKBOOK = 10;
const KEY = "0123456789abcdef0123456789abcdef";

type Issuer = Awaited<ReturnType<typeof startIssuer>>;
type Relay = Awaited<ReturnType<typeof startRelay>>;
const state = mkdtempSync(join(tmpdir(), "outbox-"));
let issuer: Issuer;
let relay: Relay;
let script: string;
/** What is done when the mail server sees something; the kill, when its moment has come. */
let watch: (moment: Moment) => void = () => {};

beforeAll(async () => {
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = "false";
  [issuer, relay, script] = await Promise.all([
    startIssuer("crash"),
    startRelay((moment) => watch(moment)),
    bundleWorker(),
  ]);
}, 60_000);
afterAll(async () => {
  await Promise.all([issuer.close(), relay.close()]);
  rmSync(state, { recursive: true });
}, 60_000);

const start = () =>
  startWorkerd({
    script,
    state,
    bindings: {
      ...issuer.vars,
      RECIPIENT_DOMAINS: "example.org",
      MAIL_FROM: "netzwerk@example.org",
      PUBLIC_URL: "https://netz.example.org",
      SMTP_URL: `${relay.url}?timeoutMs=2000`,
      LINK_SECRET: "5ec2e7".padEnd(64, "0"),
      DAILY_MAILS_PER_DEPLOYMENT: "10000",
      DAILY_MAILS_PER_RECIPIENT: "1000",
    },
  });

/** The same number from the same seed (a step of xorshift). */
function chance(seed: number, limit: number): number {
  let mixed = (seed + 1) * 2_654_435_761;
  for (const shift of [13, -17, 5, 9, -7]) mixed ^= shift > 0 ? mixed << shift : mixed >>> -shift;
  return (mixed >>> 0) % limit;
}
const workbookOf = (round: number) => `workbook-${Math.floor(round / DEATHS_PER_WORKBOOK)}`;
const addressOf = (round: number, person: number) => `p${round}-${person}@example.org`;

const bodyOf = (round: number) => ({
  workbook: workbookOf(round),
  key: KEY,
  language: "de",
  meeting: {
    association: "Stimmen der Vielfalt e. V.",
    date: "2026-03-12",
    contact: null,
    sheetUrl: "https://docs.google.com/spreadsheets/d/x",
  },
  coverage: 0.5,
  today: "2026-03-13",
  owners: Array.from({ length: PEOPLE }, (_, person) => ({
    id: `o${person}`,
    name: "Vorsitz",
    email: addressOf(round, person),
    gaps: [
      {
        id: "g",
        actor: "Ratsfraktion A",
        purpose: "",
        how: `${round}`,
        due: null,
        current: 0,
        target: 2,
        stage: "now",
      },
    ],
    upkeep: [],
  })),
});

/** The Worker lets 300 requests a minute of one user through: before they are used up comes the next one. */
const REQUESTS_PER_USER = 200;
let requests = 0;
async function call(url: string, path: string, body?: object): Promise<Response> {
  const token = await issuer.token({ sub: `user-${Math.floor(requests++ / REQUESTS_PER_USER)}` });
  const headers = { authorization: `Bearer ${token}`, "x-workbook-key": KEY };
  return fetch(url + path, body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers });
}

it(
  `${KILLS} deaths of workerd while it sends: nothing lost, nothing sent twice, unclear only what had been begun`,
  async () => {
    const promised = new Map<number, string>();
    const moments = new Map<Moment, number>();
    for (let round = FROM; round < FROM + KILLS; round++) {
      const moment = MOMENTS[chance(round, MOMENTS.length)] ?? "data";
      let left = 1 + chance(round + 7, PEOPLE);
      const workerd = await start();
      watch = (seen) => {
        if (seen !== moment || --left > 0) return;
        watch = () => {};
        moments.set(moment, (moments.get(moment) ?? 0) + 1);
        workerd.kill();
      };
      try {
        const response = await call(workerd.url, "/v1/summaries", bodyOf(round));
        if (response.status === 202) promised.set(round, ((await response.json()) as SummariesReply).batch);
      } catch {
        // it died before it answered: nothing was promised
      }
      await workerd.ended();
    }
    watch = () => {};

    const workerd = await start();
    const count = { sent: 0, unclear: 0 };
    for (const [round, batch] of promised) {
      const mails = await vi.waitFor(
        async () => {
          const reply = await call(workerd.url, `/v1/workbooks/${workbookOf(round)}/summaries/${batch}`);
          expect(reply.status).toBe(200);
          const { mails } = (await reply.json()) as BatchReply;
          expect(mails.filter(({ state }) => state === "pending")).toEqual([]);
          return mails;
        },
        { timeout: 20_000, interval: 50 },
      );
      expect(mails).toHaveLength(PEOPLE);
      mails.forEach(({ state }, person) => {
        const address = addressOf(round, person);
        const times = relay.taken.filter(({ recipient }) => recipient === address).length;
        const isBegun = relay.begun.has(address);
        expect({ round, person, state, times, isBegun }).toEqual(
          state === "sent"
            ? { round, person, state, times: 1, isBegun }
            : { round, person, state: "unclear", times: expect.toBeOneOf([0, 1]), isBegun: true },
        );
        count[state as "sent" | "unclear"]++;
      });
    }
    workerd.kill();
    await workerd.ended();
    // whoever got a mail got it once, promised or not
    const each = relay.taken.map(({ recipient }) => recipient);
    expect(each.filter((recipient, index) => each.indexOf(recipient) !== index)).toEqual([]);
    expect([...moments.values()].reduce((sum, times) => sum + times, 0)).toBe(KILLS);
    console.log(
      JSON.stringify({ kills: KILLS, moments: Object.fromEntries(moments), promised: promised.size, ...count }),
    );
  },
  60_000 + KILLS * 10_000,
);
