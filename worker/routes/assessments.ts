import { Hono } from "hono";
import { AssessmentRequest } from "../../model/contract/index.ts";
import type { AppEnv } from "../app.ts";
import { readJson } from "../body.ts";
import { assess } from "../scoring/assess.ts";
import { assessmentText } from "./assessment-text.ts";

const utf8 = new TextEncoder();

/** Sends text piece by piece, each made when the one before is on its way. */
const streamed = (pieces: Iterator<string>) =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(utf8.encode(value));
    },
  });

/** Scoring holds nothing: the same request has the same reply. */
export const assessments = new Hono<AppEnv>().post("/v1/assessments", async (c) => {
  const reply = assess(await readJson(c, AssessmentRequest));
  return c.body(streamed(assessmentText(reply)), 200, { "content-type": "application/json" });
});
