import * as z from "zod";
import { DECISIONS, DELIVERY_STATES, PROSPECTS, REFUSALS } from "../delivery.ts";
import { LANGUAGES } from "../language.ts";
import {
  CalendarDate,
  Contact,
  EmailAddress,
  FreeText,
  Id,
  IntervalDays,
  LevelField,
  Name,
  refuseRepeats,
  UpkeepLevelField,
} from "./fields.ts";

export { WORKBOOK_KEY_HEADER } from "../delivery.ts";

/** 128 random bits in hexadecimal, made once per workbook by the add-on. */
export const WorkbookKey = z.string().regex(/^[0-9a-f]{32}$/, "must be 32 hexadecimal digits");

const GapItem = z.strictObject({
  id: Id,
  actor: FreeText.min(1),
  purpose: FreeText,
  how: FreeText,
  due: CalendarDate.nullable(),
  current: LevelField,
  target: LevelField,
  stage: z.enum(["now", "doing"]),
});

const UpkeepItem = z.strictObject({
  id: Id,
  actor: FreeText.min(1),
  measure: FreeText,
  level: UpkeepLevelField.nullable(),
  intervalDays: IntervalDays.nullable(),
  last: CalendarDate.nullable(),
  next: CalendarDate.nullable(),
});

const Owner = z.strictObject({
  id: Id,
  name: Name,
  email: EmailAddress,
  gaps: z.array(GapItem).max(1_000),
  upkeep: z.array(UpkeepItem).max(1_000),
});

/** Body of `POST /v1/summaries` and `POST /v1/summaries/preview`. */
export const SummariesRequest = z
  .strictObject({
    workbook: Id,
    key: WorkbookKey,
    language: z.enum(LANGUAGES),
    meeting: z.strictObject({
      association: Name,
      date: CalendarDate,
      contact: Contact,
      sheetUrl: z.url({ protocol: /^https?$/ }).max(2_000),
    }),
    /** 0..1, or null where nothing has been assessed yet. */
    coverage: z.number().min(0).max(1).nullable(),
    owners: z.array(Owner).max(200),
    today: CalendarDate,
  })
  .check(({ value: { owners }, issues }) => {
    refuseRepeats(
      { issues },
      owners.map((owner) => owner.id),
      (index) => ["owners", index, "id"],
    );
    owners.forEach((owner, index) => {
      refuseRepeats(
        { issues },
        owner.gaps.map((gap) => gap.id),
        (gap) => ["owners", index, "gaps", gap, "id"],
      );
      refuseRepeats(
        { issues },
        owner.upkeep.map((row) => row.id),
        (row) => ["owners", index, "upkeep", row, "id"],
      );
    });
  });
export type SummariesRequest = z.output<typeof SummariesRequest>;
export type SummaryOwner = SummariesRequest["owners"][number];

const Refused = z.strictObject({ owner: Id, reason: z.enum(REFUSALS) });

/** Reply of the preview: each mail as it would go out. `unchanged`: the same content was accepted before. */
export const PreviewReply = z.strictObject({
  mails: z.array(
    z.strictObject({
      owner: Id,
      to: z.string(),
      from: z.string(),
      replyTo: z.string().nullable(),
      subject: z.string(),
      html: z.string(),
      text: z.string(),
      /** The attached iCalendar file, null where nothing has a date. */
      calendar: z.string().nullable(),
      unchanged: z.boolean(),
      prospect: z.enum(PROSPECTS),
      /** Of `waits`: the day (UTC) of the question. */
      askedOn: CalendarDate.nullable(),
    }),
  ),
  refused: z.array(Refused),
});
export type PreviewReply = z.output<typeof PreviewReply>;

/** Reply of `POST /v1/summaries`, 202. Counts are of mails. */
export const SummariesReply = z.strictObject({
  batch: Id,
  accepted: z.int(),
  duplicate: z.int(),
  awaitingConfirmation: z.int(),
  refused: z.array(Refused),
});
export type SummariesReply = z.output<typeof SummariesReply>;

/** Reply of `GET /v1/workbooks/{workbook}/summaries/{batch}`: the owners of that batch, those with an unchanged mail included. */
export const BatchReply = z.strictObject({
  batch: Id,
  mails: z.array(
    z.strictObject({
      owner: Id,
      state: z.enum(DELIVERY_STATES),
      attempts: z.int(),
      /** A code of ours (`smtp_550`, `timeout`, `text_forgotten`: only new summaries can bring the text again), never the server's words; null while all is well. */
      problem: z.string().nullable(),
    }),
  ),
});
export type BatchReply = z.output<typeof BatchReply>;

/**
 * Body of `POST /v1/workbooks/{workbook}/summaries/{batch}/decisions`: what a person says of an owner's mail that failed or is
 * unclear. In any other state nothing changes. The reply is the batch as it is afterwards.
 */
export const DecisionRequest = z.strictObject({ owner: Id, decision: z.enum(DECISIONS) });
export type DecisionRequest = z.output<typeof DecisionRequest>;
