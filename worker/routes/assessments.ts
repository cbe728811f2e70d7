import { Hono } from "hono";
import { AssessmentRequest } from "../../model/contract/index.ts";
import type { AppEnv } from "../app.ts";
import { readJson } from "../body.ts";
import { assess } from "../scoring/assess.ts";
import { assessmentParts } from "../scoring/assessment-text.ts";
import { bodyOf } from "./text-stream.ts";

/** Scoring holds nothing: the same request has the same reply. */
export const assessments = new Hono<AppEnv>().post("/v1/assessments", async (c) => {
  const assessment = assess(await readJson(c, AssessmentRequest));
  return c.body(bodyOf(assessmentParts(assessment)), 200, { "content-type": "application/json" });
});
