import type * as z from "zod";
import { AssessmentReply, AssessmentRequest } from "../../model/contract/index.ts";

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
  success: { status: number; description: string; schema?: z.ZodType; type?: "text/html" };
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
