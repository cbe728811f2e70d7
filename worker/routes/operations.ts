import type * as z from "zod";
import {
  AssessmentReply,
  AssessmentRequest,
  BatchReply,
  DecisionRequest,
  InvitationsReply,
  InvitationsRequest,
  PreviewReply,
  SummariesReply,
  SummariesRequest,
  WORKBOOK_KEY_HEADER,
} from "../../model/contract/index.ts";

/** One line of the API as `GET /v1/openapi.json` tells it. A test holds it against the routes that exist. */
export interface Operation {
  method: "get" | "post" | "delete";
  /** With its parameters in braces, as OpenAPI writes them. */
  path: string;
  summary: string;
  /** Needs no token. */
  open?: true;
  body?: z.ZodType;
  /** Names of the headers it needs besides the token. */
  headers?: readonly string[];
  /** Names of the parameters behind the question mark. */
  query?: readonly string[];
  success: { status: number; description: string; schema?: z.ZodType };
}

export const OPERATIONS: readonly Operation[] = [
  {
    method: "post",
    path: "/v1/assessments",
    summary: "Scores the gaps of a workbook. Takes ids, ranks, levels and dates alone, and keeps nothing.",
    body: AssessmentRequest,
    success: { status: 200, description: "The scores, coverage and findings", schema: AssessmentReply },
  },
  {
    method: "post",
    path: "/v1/summaries/preview",
    summary: "Shows each mail as it would go out. Sends nothing.",
    body: SummariesRequest,
    success: { status: 200, description: "The mails", schema: PreviewReply },
  },
  {
    method: "post",
    path: "/v1/summaries",
    summary: "Takes the mails into the outbox. What was accepted before with the same content is not sent again.",
    body: SummariesRequest,
    success: { status: 202, description: "How many were taken, and under which batch", schema: SummariesReply },
  },
  {
    method: "post",
    path: "/v1/reminders",
    summary:
      "Takes into the outbox, of the same body, what is overdue or due within seven days: one mail per owner and calendar week, whatever changes.",
    body: SummariesRequest,
    success: { status: 202, description: "How many were taken, and under which batch", schema: SummariesReply },
  },
  {
    method: "get",
    path: "/v1/workbooks/{workbook}/summaries/{batch}",
    summary: "Tells the state of each mail of a batch.",
    headers: [WORKBOOK_KEY_HEADER],
    success: { status: 200, description: "The states", schema: BatchReply },
  },
  {
    method: "post",
    path: "/v1/workbooks/{workbook}/summaries/{batch}/decisions",
    summary: "A person's word on a mail that failed or is unclear: it has arrived, or it shall be sent once more.",
    headers: [WORKBOOK_KEY_HEADER],
    body: DecisionRequest,
    success: { status: 200, description: "The states afterwards", schema: BatchReply },
  },
  {
    method: "post",
    path: "/v1/invitations",
    summary:
      "Asks people by one confirmation mail whether they want mail; who needs not be asked, or was, is told apart.",
    body: InvitationsRequest,
    success: { status: 202, description: "How things are with each", schema: InvitationsReply },
  },
  {
    method: "get",
    path: "/v1/workbooks/{workbook}/invitations",
    summary: "Tells how things are with everybody who was invited. Asks nobody.",
    headers: [WORKBOOK_KEY_HEADER],
    success: { status: 200, description: "How things are with each", schema: InvitationsReply },
  },
  {
    method: "delete",
    path: "/v1/workbooks/{workbook}",
    summary: "Forgets all that is held for a workbook. Opt-outs stay with their recipients, as keyed hashes.",
    headers: [WORKBOOK_KEY_HEADER],
    success: { status: 204, description: "It is forgotten" },
  },
  {
    method: "get",
    path: "/confirm",
    summary: "The page behind the link of a confirmation mail. Changes nothing.",
    open: true,
    query: ["token"],
    success: { status: 200, description: "A page (HTML)" },
  },
  {
    method: "post",
    path: "/confirm",
    summary: "Consents to mail to one address, from every workbook of this Worker; what waited for it goes out.",
    open: true,
    query: ["token"],
    success: { status: 200, description: "A page (HTML)" },
  },
  {
    method: "get",
    path: "/unsubscribe",
    summary: "The page behind the stop link of a mail. Changes nothing.",
    open: true,
    query: ["token"],
    success: { status: 200, description: "A page (HTML)" },
  },
  {
    method: "post",
    path: "/unsubscribe",
    summary: "Stops the mails of one workbook to one address (RFC 8058).",
    open: true,
    query: ["token"],
    success: { status: 200, description: "A page (HTML)" },
  },
  {
    method: "get",
    path: "/v1/openapi.json",
    summary: "This document.",
    open: true,
    success: { status: 200, description: "OpenAPI 3.1" },
  },
  {
    method: "get",
    path: "/healthz",
    summary: "Tells whether the Worker is set up.",
    open: true,
    success: { status: 200, description: "It is" },
  },
];
