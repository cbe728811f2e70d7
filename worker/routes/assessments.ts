import { Hono } from "hono";
import { AssessmentRequest } from "../../model/contract/index.ts";
import type { AppEnv } from "../app.ts";
import { readJson } from "../body.ts";
import { assess } from "../scoring/assess.ts";
import { assessmentText } from "./assessment-text.ts";

const utf8 = new TextEncoder();

/** The text itself where it is one piece, which costs less; else a stream that makes each piece when the one before is on its way. */
function bodyOf(pieces: Iterator<string, undefined>): string | ReadableStream<Uint8Array> {
  const [first, second] = [pieces.next(), pieces.next()];
  if (second.done) return first.value ?? "";
  const begun = [first.value, second.value];
  return new ReadableStream({
    pull(controller) {
      const piece = begun.shift() ?? pieces.next().value;
      if (piece === undefined) controller.close();
      else controller.enqueue(utf8.encode(piece));
    },
  });
}

/** Scoring holds nothing: the same request has the same reply. */
export const assessments = new Hono<AppEnv>().post("/v1/assessments", async (c) => {
  const reply = assess(await readJson(c, AssessmentRequest));
  return c.body(bodyOf(assessmentText(reply)), 200, { "content-type": "application/json" });
});
