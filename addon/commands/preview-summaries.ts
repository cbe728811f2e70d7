import type { World } from "../ports.ts";
import { countFates } from "../sidebar/mail-fate.ts";
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
  const { all, asks, waits } = countFates(mails);
  const isAllKnown = mails.every(({ unchanged }) => unchanged);
  const said = [
    all === 0 && mails.length > 0 ? (isAllKnown ? words.unchanged : words.noneGoesOut) : "",
    all > 0 ? words.preview(all) : "",
    asks + waits > 0 ? words.awaitingThen(asks + waits) : "",
    refused.length > 0 ? words.refused(refused.length) : "",
    ...followedSentences(following, world.language),
  ];
  return {
    message: { tone: refused.length > 0 ? "problem" : "info", text: said.filter((part) => part !== "").join(" ") },
    summaries: { mails, without, refused },
  };
}
