import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createTransport } from "nodemailer";
import type { PreviewReply } from "../../../model/contract/summaries.ts";
import { startIssuer } from "../../../playground/server/issuer.ts";
import { startRelay } from "../../crash/relay.ts";
import { bundleWorker, startWorkerd } from "../../support/workerd.ts";
import { atMost, type Row } from "../row.ts";

const MAILS = 1_000;
/** As many as one workbook may send a day. */
const PEOPLE = 200;
const LANES = 4;
const KEY = "0123456789abcdef0123456789abcdef";

const requestOf = (workbook: string, people: number) => ({
  workbook,
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
  owners: Array.from({ length: people }, (_, person) => ({
    id: `o${person}`,
    name: "Vorsitz",
    email: `${workbook}-${person}@example.org`,
    gaps: ["Ratsfraktion A", "Integrationsbüro", "Integrationsrat"].map((actor, gap) => ({
      id: `g${gap}`,
      actor,
      purpose: "Anhörung zum Integrationskonzept",
      how: "Vorstellungsgespräch anfragen",
      due: "2026-04-15",
      current: 0,
      target: 2,
      stage: "now",
    })),
    upkeep: [],
  })),
});

/** The outbox against plain nodemailer at the same server, and what a mail costs on Cloudflare. */
export async function outboxRows(): Promise<Row[]> {
  const state = mkdtempSync(join(tmpdir(), "outbox-bench-"));
  const [issuer, relay, script] = await Promise.all([
    startIssuer("bench"),
    startRelay(() => {}),
    bundleWorker("test/worker/outbox/counting-worker.ts"),
  ]);
  const workerd = await startWorkerd({
    script,
    state,
    bindings: {
      ...issuer.vars,
      RECIPIENT_DOMAINS: "example.org",
      MAIL_FROM: "netzwerk@example.org",
      PUBLIC_URL: "https://netz.example.org",
      SMTP_URL: relay.url,
      LINK_SECRET: "5ec2e7".padEnd(64, "0"),
      DAILY_MAILS_PER_DEPLOYMENT: "10000",
    },
  });
  try {
    // A connection of its own each time: while workerd works, one that is kept open may time out.
    const headers = { authorization: `Bearer ${await issuer.token()}`, connection: "close" };
    const post = (path: string, body: object) =>
      fetch(workerd.url + path, { method: "POST", headers, body: JSON.stringify(body) });
    const arrived = async (mails: number) => {
      while (relay.taken.length < mails) await pause(5);
    };
    const counts = async (path = "counts") =>
      (await (await fetch(`${workerd.url}/${path}`, { headers: { connection: "close" } })).json()) as {
        rows: number;
        requests: number;
      };
    const preview = await post("/v1/summaries/preview", requestOf("warm", 1));
    if (!preview.ok) throw new Error(`No preview: ${preview.status} ${await preview.text()}`);
    const [sample] = ((await preview.json()) as PreviewReply).mails;
    if (!sample) throw new Error(`There is no mail to send: ${preview.status}`);
    await post("/v1/summaries", requestOf("warm", 20));
    await arrived(20);

    const before = await counts();
    const start = performance.now();
    for (let sent = 0; sent < MAILS; sent += PEOPLE) await post("/v1/summaries", requestOf(`w${sent}`, PEOPLE));
    await arrived(20 + MAILS);
    const outboxMs = performance.now() - start;
    await pause(500); // the last replies are written
    const after = await counts();

    const plainMs = await sendPlainly(relay.url, sample);
    await arrived(20 + 2 * MAILS);
    const tidied = await counts("midnight");
    const per = (of: "rows" | "requests") => (after[of] - before[of]) / MAILS;
    const perRecipient = (of: "rows" | "requests") => (tidied[of] - after[of]) / (20 + MAILS);
    return [
      atMost(`${MAILS} mails against plain nodemailer, four at a time`, outboxMs / plainMs, 4, " times"),
      // accepted, claimed, handed over and sent, each with its indexes; its batch, its counts, its recipient's record and alarm
      atMost("rows written per mail", per("rows"), 20, ""),
      // its recipient is asked; the rest is for all mails of a request together
      atMost("calls of objects per mail", per("requests"), 1.1, ""),
      atMost("rows written per recipient and day, at midnight", perRecipient("rows"), 2, ""),
      atMost("calls of objects per recipient and day, at midnight", perRecipient("requests"), 1, ""),
    ];
  } finally {
    workerd.kill();
    await workerd.ended();
    await Promise.all([issuer.close(), relay.close()]);
    rmSync(state, { recursive: true });
  }
}

async function sendPlainly(
  url: string,
  { subject, html, text, calendar }: PreviewReply["mails"][number],
): Promise<number> {
  const { hostname, port } = new URL(url);
  const transport = createTransport({ host: hostname, port: Number(port), ignoreTLS: true });
  const start = performance.now();
  let next = 0;
  const lane = async () => {
    while (next < MAILS) {
      const to = `plain-${next++}@example.org`;
      const attachments =
        calendar === null ? [] : [{ filename: "a.ics", content: calendar, contentType: "text/calendar" }];
      await transport.sendMail({ from: "netzwerk@example.org", to, subject, html, text, attachments });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return performance.now() - start;
}
