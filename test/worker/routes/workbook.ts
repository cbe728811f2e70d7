import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { expect, inject, vi } from "vitest";
import type { BatchReply, SummariesReply, SummariesRequest, SummaryOwner } from "../../../model/contract/summaries.ts";
import { parseSettings } from "../../../worker/env.ts";
import { workbookKeyHash, workbookName } from "../../../worker/outbox/names.ts";
import { outboxOf } from "../../../worker/outbox/outbox-of.ts";
import { summaryOffers } from "../../../worker/routes/summary-offers.ts";
import type { ReceivedMail } from "../../support/provided.d.ts";
import { mint } from "../call.ts";
import { gap, owner, summariesRequest } from "../mail/sample.ts";

const KEY = "0123456789abcdef0123456789abcdef";

interface CallOptions {
  method?: string;
  body?: unknown;
  key?: string;
}

/** Waiting asks often: before the rate limit of one user is used up comes the next one. */
const REQUESTS_PER_USER = 300;
const users: Promise<string>[] = [];
let requests = 0;
function tokenOfUser(): Promise<string> {
  const index = Math.floor(requests++ / REQUESTS_PER_USER);
  users[index] ??= mint({ claims: { sub: crypto.randomUUID() } });
  return users[index];
}

/** Calls the Worker from outside as the add-on does. */
export async function request(path: string, { method = "GET", body, key }: CallOptions = {}): Promise<Response> {
  const headers = new Headers({ authorization: `Bearer ${await tokenOfUser()}` });
  if (key !== undefined) headers.set("x-workbook-key", key);
  const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
  return exports.default.fetch(new Request(`https://netz.example.org${path}`, init));
}

/** An owner with one task whose address is new; the name before the dot is what the faulty line goes by. */
export const ownerAt = (name: string, fields: Partial<SummaryOwner> = {}): SummaryOwner => {
  const id = crypto.randomUUID();
  return owner(id, { email: `${name}.${id}@example.org`, gaps: [gap("g1", { actor: "Ratsfraktion A" })], ...fields });
};

export const received = async ({ email }: SummaryOwner): Promise<ReceivedMail[]> =>
  (await fetch(`${inject("mailbox")}?to=${encodeURIComponent(email)}`)).json();

/** A workbook that no other test knows. */
export function newWorkbook() {
  const workbook = crypto.randomUUID();
  /** A new one each time: a stub dies with a crash of its object. */
  const stub = () => outboxOf(env.OUTBOX, parseSettings(env), workbookName(env.LINK_SECRET, workbook));
  const body = (owners: SummaryOwner[], fields: Partial<SummariesRequest> = {}) =>
    summariesRequest({ workbook, key: KEY, owners, ...fields });
  const path = `/v1/workbooks/${workbook}`;
  const post = (owners: SummaryOwner[], fields?: Partial<SummariesRequest>) =>
    request("/v1/summaries", { method: "POST", body: body(owners, fields) });
  return {
    path,
    key: KEY,
    stub: stub(),
    /** Another stub, after a crash. */
    fresh: stub,
    body,
    post,
    send: async (owners: SummaryOwner[], fields?: Partial<SummariesRequest>): Promise<SummariesReply> => {
      const response = await post(owners, fields);
      expect(response.status).toBe(202);
      return response.json();
    },
    remind: async (owners: SummaryOwner[], fields?: Partial<SummariesRequest>): Promise<SummariesReply> => {
      const response = await request("/v1/reminders", { method: "POST", body: body(owners, fields) });
      expect(response.status).toBe(202);
      return response.json();
    },
    /** The same offers so many times at once, past the HTTP side of the Worker, with little text: the outbox does not look into it. */
    accept: (owners: SummaryOwner[], times: number) => {
      const { offers } = summaryOffers(body(owners), parseSettings(env), new Date());
      const known = offers.map((offer) => ({
        ...offer,
        payload: { ...offer.payload, html: "", text: "", calendar: null },
      }));
      const object = stub();
      const caller = {
        workbook: workbookName(env.LINK_SECRET, workbook),
        keyHash: workbookKeyHash(env.LINK_SECRET, KEY),
      };
      return Promise.all(Array.from({ length: times }, () => object.accept(caller, known)));
    },
    states: async (batch: string): Promise<BatchReply["mails"]> => {
      const response = await request(`${path}/summaries/${batch}`, { key: KEY });
      expect(response.status).toBe(200);
      return ((await response.json()) as BatchReply).mails;
    },
    /** Waits until the mails of a batch look like this. */
    settle: (batch: string, expected: Partial<BatchReply["mails"][number]>[]) =>
      vi.waitFor(
        async () => {
          const response = await request(`${path}/summaries/${batch}`, { key: KEY });
          expect(((await response.json()) as BatchReply).mails).toMatchObject(expected);
        },
        { timeout: 20_000, interval: 50 },
      ),
    sql: <Row extends Record<string, SqlStorageValue>>(query: string, ...values: SqlStorageValue[]): Promise<Row[]> =>
      runInDurableObject(stub(), (_, { storage }) => storage.sql.exec<Row>(query, ...values).toArray()),
    /** Lets the wait for the next attempt be over. */
    makeDue: async () => {
      await runInDurableObject(stub(), (_, { storage }) =>
        storage.sql.exec("UPDATE mail SET due_at = 0 WHERE state = 'pending'"),
      );
      await runDurableObjectAlarm(stub());
    },
  };
}
