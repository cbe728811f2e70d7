import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { BatchReply, SummariesReply } from "../../model/contract/summaries.ts";
import { startApp } from "../support/app.ts";

/** Stands in every name, address and text of this test, and nowhere else. */
const CANARY = /kanari/i;
const KEY = "0123456789abcdef0123456789abcdef";

// A playground of its own: every file of its storage is searched, in the end after it was stopped.
const state = mkdtempSync(join(tmpdir(), "forgetting-"));
let app: Awaited<ReturnType<typeof startApp>>;
let authorization: string;
beforeAll(async () => {
  app = await startApp({ PLAYGROUND_STATE: state });
  authorization = `Bearer ${await (await fetch(`${app.url}/playground/identity-token`)).text()}`;
});
afterAll(async () => {
  await app.stop();
  rmSync(state, { recursive: true, force: true });
});

const call = (path: string, method = "GET", body?: unknown) =>
  fetch(app.url + path, {
    method,
    headers: { authorization, "content-type": "application/json", "x-workbook-key": KEY },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

/** The files, with every byte as a character, in which a canary stands. */
const filesWithCanary = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => CANARY.test(file) || CANARY.test(readFileSync(file, "latin1").replaceAll("\0", "")));

const person = (id: string, email: string) => ({
  id,
  name: "Anna Kanari",
  email,
  gaps: [
    {
      id: "g1",
      actor: "Kanarienamt",
      purpose: "Kanaris Anliegen ".repeat(20),
      how: "Kanari fragen",
      due: null,
      current: 0,
      target: 2,
      stage: "now",
    },
  ],
  upkeep: [],
});
const common = {
  workbook: "kanari-book",
  key: KEY,
  language: "de",
  meeting: {
    association: "Kanarienverein",
    contact: { name: "Berta Kanari", email: "kontakt.kanari@example.org" },
  },
};

it("no name, address or text of a mail is ever legible in a file of the storage", async () => {
  const people = [person("p1", "kanari@example.org"), person("p2", "kanari@elsewhere.example.com")];
  const invitation = people.map(({ id, name, email }) => ({ id, name, email }));
  expect((await call("/v1/invitations", "POST", { ...common, people: invitation })).status).toBe(202);
  const response = await call("/v1/summaries", "POST", {
    ...common,
    meeting: { ...common.meeting, date: "2026-03-12", sheetUrl: `${app.url}/kanari` },
    coverage: null,
    owners: people,
    today: "2026-03-13",
  });
  expect(response.status).toBe(202);
  const { batch } = (await response.json()) as SummariesReply;
  await vi.waitFor(
    async () => {
      const reply = await call(`/v1/workbooks/kanari-book/summaries/${batch}`);
      const { mails } = (await reply.json()) as BatchReply;
      expect(mails.map((mail) => mail.state)).toEqual(["sent", "awaiting_confirmation"]);
    },
    { timeout: 20_000, interval: 100 },
  );
  const worker = join(state, "worker");
  expect(readdirSync(worker, { recursive: true }).join()).toMatch(/Outbox.*\.sqlite-wal/); // the search covers logs of writes
  expect(filesWithCanary(join(state, "mailbox"))).toHaveLength(2); // and finds canaries where there are some
  expect(filesWithCanary(worker)).toEqual([]); // while one mail waits

  expect((await call("/v1/workbooks/kanari-book", "DELETE")).status).toBe(204);
  expect(filesWithCanary(worker)).toEqual([]);
  await app.stop();
  expect(filesWithCanary(worker)).toEqual([]);
});
