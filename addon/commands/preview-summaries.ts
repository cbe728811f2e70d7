import type { World } from "../ports.ts";
import { texts } from "../text/index.ts";
import { followedSentences } from "./in-step-text.ts";
import type { Outcome } from "./outcome.ts";
import { writeAndRemember } from "./remember-names.ts";
import { failed } from "./server-failure.ts";
import { planSummaries } from "./summaries/plan.ts";
import { refusedOf } from "./summaries/refused.ts";

/** The mails as they would go out, and who gets none; nothing is sent, and without an answer nothing is written. */
export function previewSummaries(world: World): Outcome {
  const words = texts[world.language].results.summaries;
  const planned = planSummaries(world);
  if ("outcome" in planned) return planned.outcome;
  const { edits, following, request, without } = planned.plan;
  const answer = world.server.preview(request);
  if (!answer.ok) return failed(answer, world.language);
  writeAndRemember(world, edits, following.known);
  const names = new Map(request.owners.map(({ id, name }) => [id, name]));
  const mails = answer.value.mails.map((mail) => ({ ...mail, name: names.get(mail.owner) ?? mail.to }));
  const refused = refusedOf(planned.plan, answer.value.refused, world.language);
  const fresh = mails.filter(({ unchanged }) => !unchanged).length;
  const said = [
    fresh === 0 && mails.length > 0 ? words.unchanged : "",
    fresh > 0 ? words.preview(fresh) : "",
    refused.length > 0 ? words.refused(refused.length) : "",
    ...followedSentences(following, world.language),
  ];
  return {
    message: { tone: refused.length > 0 ? "problem" : "info", text: said.filter((part) => part !== "").join(" ") },
    summaries: { mails, without, refused },
  };
}
