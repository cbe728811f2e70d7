import { type Context, Hono } from "hono";
import { Id } from "../../model/contract/fields.ts";
import {
  type BatchReply,
  DecisionRequest,
  type PreviewReply,
  type SummariesReply,
  SummariesRequest,
  WORKBOOK_KEY_HEADER,
  WorkbookKey,
} from "../../model/contract/index.ts";
import type { AppEnv } from "../app.ts";
import { readJson } from "../body.ts";
import { ApiError } from "../errors.ts";
import type { Occasion } from "../mail/occasion.ts";
import { workbookKeyHash, workbookName } from "../outbox/names.ts";
import { outboxOf } from "../outbox/outbox-of.ts";
import { publicState } from "../outbox/states.ts";
import type { BatchEntry } from "../outbox/store.ts";
import { summaryOffers } from "./summary-offers.ts";

/** A wrong key is told nothing, not even that the workbook is known. */
const nothingHere = () => new ApiError(404, "not_found", "There is nothing at this address.");

/** The outbox of the request's workbook, and what its key looks like there. */
function locate(c: Context<AppEnv>, workbook: string, key: string) {
  const settings = c.get("settings");
  return {
    outbox: outboxOf(c.env.OUTBOX, settings, workbookName(settings.linkSecret, workbook)),
    keyHash: workbookKeyHash(settings.linkSecret, key),
  };
}

/** The same for requests without a body, whose key stands in a header. */
function locateByPath(c: Context<AppEnv>) {
  const workbook = Id.safeParse(c.req.param("workbook"));
  const key = WorkbookKey.safeParse(c.req.header(WORKBOOK_KEY_HEADER));
  if (!workbook.success || !key.success) throw nothingHere();
  return locate(c, workbook.data, key.data);
}

function locateBatch(c: Context<AppEnv>) {
  const batch = Id.safeParse(c.req.param("batch"));
  if (!batch.success) throw nothingHere();
  return { ...locateByPath(c), batch: batch.data };
}

function batchReply(batch: string, entries: readonly BatchEntry[] | null): BatchReply {
  if (entries === null) throw nothingHere();
  return { batch, mails: entries.map((entry) => ({ ...entry, state: publicState(entry.state) })) };
}

async function readRequest(c: Context<AppEnv>): Promise<SummariesRequest> {
  const request = await readJson(c, SummariesRequest);
  const { href } = new URL(request.meeting.sheetUrl); // as it will stand in the mail: no "..", no spaces, ASCII
  if (c.get("settings").sheetUrls.some((prefix) => href.startsWith(prefix)))
    return { ...request, meeting: { ...request.meeting, sheetUrl: href } };
  throw new ApiError(422, "invalid_request", "The request does not follow the contract.", [
    { path: "meeting.sheetUrl", message: "must begin with an address that this Worker is set up for (SHEET_URLS)" },
  ]);
}

async function accept(c: Context<AppEnv>, occasion: Occasion): Promise<SummariesReply> {
  const request = await readRequest(c);
  const { offers, refused } = summaryOffers(request, c.get("settings"), new Date(), occasion);
  const { outbox, keyHash } = locate(c, request.workbook, request.key);
  const intake = await outbox.accept(keyHash, offers);
  if (intake === null) throw nothingHere();
  const { batch, accepted, duplicate } = intake;
  return { batch, accepted, duplicate, awaitingConfirmation: 0, refused: [...refused, ...intake.refused] };
}

/** Summaries by mail: look at them, send them, ask what became of them, forget them. */
export const summaries = new Hono<AppEnv>()
  .post("/v1/summaries/preview", async (c) => {
    const request = await readRequest(c);
    const { offers, refused } = summaryOffers(request, c.get("settings"), new Date());
    const { outbox, keyHash } = locate(c, request.workbook, request.key);
    const known = await outbox.known(
      keyHash,
      offers.map(({ contentHash }) => contentHash),
    );
    if (known === null) throw nothingHere();
    const mails = offers.map(({ owner, address, payload: { subject, html, text, calendar, replyTo } }, index) => ({
      owner,
      to: address,
      from: c.get("settings").mailFrom,
      replyTo,
      subject,
      html,
      text,
      calendar: calendar?.content ?? null,
      unchanged: known[index] ?? false,
    }));
    return c.json({ mails, refused } satisfies PreviewReply);
  })
  .post("/v1/summaries", async (c) => c.json(await accept(c, "meeting"), 202))
  .post("/v1/reminders", async (c) => c.json(await accept(c, "reminder"), 202))
  .get("/v1/workbooks/:workbook/summaries/:batch", async (c) => {
    const { outbox, keyHash, batch } = locateBatch(c);
    return c.json(batchReply(batch, await outbox.batch(keyHash, batch)));
  })
  .post("/v1/workbooks/:workbook/summaries/:batch/decisions", async (c) => {
    const { outbox, keyHash, batch } = locateBatch(c);
    const verdict = await readJson(c, DecisionRequest);
    const entries = await outbox.decide(keyHash, { ...verdict, batch });
    if (entries === "quota_exceeded")
      throw new ApiError(429, "quota_exceeded", "No more mail is sent for this workbook today.");
    return c.json(batchReply(batch, entries));
  })
  .delete("/v1/workbooks/:workbook", async (c) => {
    const { outbox, keyHash } = locateByPath(c);
    if ((await outbox.forget(keyHash)) === null) throw nothingHere();
    return c.body(null, 204);
  });
