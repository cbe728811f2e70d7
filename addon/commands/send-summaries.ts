import type { SummariesReply } from "../../model/contract/summaries.ts";
import type { Language } from "../../model/language.ts";
import type { ServerFailure, World } from "../ports.ts";
import { texts } from "../text/index.ts";
import { askDelivery } from "./delivery.ts";
import { followedSentences } from "./in-step-text.ts";
import type { Outcome } from "./outcome.ts";
import { writeAndRemember } from "./remember-names.ts";
import { failed } from "./server-failure.ts";
import { planSummaries } from "./summaries/plan.ts";
import { refusedOf } from "./summaries/refused.ts";
import { rememberBatch } from "./summaries/workbook-key.ts";

function messageOf({ accepted, duplicate, awaitingConfirmation, refused }: SummariesReply, language: Language) {
  const words = texts[language].results.summaries;
  const fresh = accepted + awaitingConfirmation;
  const said = [
    accepted > 0 ? words.sent(accepted) : "",
    awaitingConfirmation > 0 ? words.awaiting(awaitingConfirmation) : "",
    fresh > 0 && duplicate > 0 ? words.duplicate(duplicate) : "",
    fresh === 0 && duplicate > 0 ? words.unchanged : "",
    refused.length > 0 ? words.refused(refused.length) : "",
  ].filter((part) => part !== "");
  const tone = refused.length > 0 ? "problem" : fresh > 0 ? "done" : "info";
  return { tone, text: said.join(" ") } as const;
}

/** A send that broke off may have been accepted all the same: trying again is safe, and people should know that it is. */
function notSent(failure: ServerFailure, language: Language): Outcome {
  const outcome = failed(failure, language);
  const uncertain = failure.status === 0 || failure.status >= 500;
  if (!uncertain) return outcome;
  const text = `${outcome.message.text} ${texts[language].results.summaries.safeToRepeat}`;
  return { message: { ...outcome.message, text } };
}

/** Hands the summaries to the Worker's outbox, which sends none a second time, and asks at once how far they are. */
export function sendSummaries(world: World): Outcome {
  const planned = planSummaries(world);
  if ("outcome" in planned) return planned.outcome;
  const { edits, following, request, without } = planned.plan;
  // By its owner's and rows' ids the Worker knows a mail again: they must stand in the sheet before anything is sent. So that a
  // sheet stays as it is where the Worker is out of reach, it is asked for the preview before new ids are written.
  const reached = Object.values(edits).some((own) => own.length > 0) ? world.server.preview(request) : null;
  if (reached?.ok === false) return failed(reached, world.language);
  // Without its ids in the sheet a mail would not be known again: then it is not sent, and the person is asked to run it again.
  if (writeAndRemember(world, edits, following.known) > 0)
    return { message: { tone: "problem", text: texts[world.language].results.summaries.notSentChanged } };
  const answer = world.server.send(request);
  if (!answer.ok) return notSent(answer, world.language);
  rememberBatch(world, answer.value.batch);
  const sent = messageOf(answer.value, world.language);
  const message = { ...sent, text: [sent.text, ...followedSentences(following, world.language)].join(" ") };
  const state = askDelivery(world, answer.value.batch);
  const refused = refusedOf(planned.plan, answer.value.refused, world.language);
  const { stateUnknown } = texts[world.language].results.summaries;
  return {
    message: state.ok ? message : { ...message, text: `${message.text} ${stateUnknown}` },
    summaries: { mails: [], without, refused },
    ...(state.ok ? { delivery: state.value } : {}),
  };
}
