import { Hono } from "hono";
import { AssessmentRequest } from "../../model/contract/index.ts";
import type { AppEnv } from "../app.ts";
import { readJson } from "../body.ts";
import { assess } from "../scoring/assess.ts";

/** Scoring holds nothing: the same request has the same reply. */
export const assessments = new Hono<AppEnv>().post("/v1/assessments", async (c) =>
  c.json(assess(await readJson(c, AssessmentRequest))),
);
