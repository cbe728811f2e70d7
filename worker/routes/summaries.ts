import { type Context, Hono } from "hono";
import {
  type BatchReply,
  DecisionRequest,
  type PreviewReply,
  type SummariesReply,
  SummariesRequest,
} from "../../model/contract/index.ts";
import type { AppEnv } from "../app.ts";
import { readJson } from "../body.ts";
import { ApiError } from "../errors.ts";
import type { Occasion } from "../mail/occasion.ts";
import { dayOf } from "../outbox/recipient-record.ts";
import { publicState } from "../outbox/states.ts";
import type { BatchEntry } from "../outbox/store.ts";
import { locate, locateBatch, locateByPath, nothingHere } from "./locate.ts";
import { summaryOffers } from "./summary-offers.ts";

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
  const { outbox, caller } = locate(c, request.workbook, request.key);
  const intake = await outbox.accept(caller, offers);
  if (intake === null) throw nothingHere();
  const { awaiting: awaitingConfirmation, ...counts } = intake;
  return { ...counts, awaitingConfirmation, refused: [...refused, ...intake.refused] };
}

/** Summaries by mail: look at them, send them, ask what became of them, forget them. */
export const summaries = new Hono<AppEnv>()
  .post("/v1/summaries/preview", async (c) => {
    const request = await readRequest(c);
    const { offers, refused } = summaryOffers(request, c.get("settings"), new Date());
    const { outbox, caller } = locate(c, request.workbook, request.key);
    const foretold = await outbox.foretell(
      caller,
      offers.map(({ contentHash, recipient, addressHash, isAllowed }) => ({
        contentHash,
        recipient,
        addressHash,
        isAllowed,
      })),
    );
    if (foretold === null) throw nothingHere();
    const mails = foretold.flatMap(({ askedAt, ...known }, index) => {
      const offer = offers[index];
      if (!offer) return [];
      const { subject, html, text, calendar, replyTo } = offer.payload;
      return {
        owner: offer.owner,
        to: offer.address,
        from: c.get("settings").mailFrom,
        replyTo,
        subject,
        html,
        text,
        calendar: calendar?.content ?? null,
        ...known,
        askedOn: askedAt === null ? null : dayOf(askedAt),
      };
    });
    return c.json({ mails, refused } satisfies PreviewReply);
  })
  .post("/v1/summaries", async (c) => c.json(await accept(c, "meeting"), 202))
  .post("/v1/reminders", async (c) => c.json(await accept(c, "reminder"), 202))
  .get("/v1/workbooks/:workbook/summaries/:batch", async (c) => {
    const { outbox, caller, batch } = locateBatch(c);
    return c.json(batchReply(batch, await outbox.batch(caller, batch)));
  })
  .post("/v1/workbooks/:workbook/summaries/:batch/decisions", async (c) => {
    const { outbox, caller, batch } = locateBatch(c);
    const verdict = await readJson(c, DecisionRequest);
    const entries = await outbox.decide(caller, { ...verdict, batch });
    if (typeof entries === "string")
      throw new ApiError(429, entries, "This mail cannot be sent again now; please try again tomorrow.");
    return c.json(batchReply(batch, entries));
  })
  .delete("/v1/workbooks/:workbook", async (c) => {
    const { outbox, caller } = locateByPath(c);
    if ((await outbox.forget(caller)) === null) throw nothingHere();
    return c.body(null, 204);
  });
