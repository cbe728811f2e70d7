import type { World } from "../ports.ts";
import { texts } from "../text/index.ts";
import type { Outcome } from "./outcome.ts";
import { writeAndRemember } from "./remember-names.ts";
import { failed } from "./server-failure.ts";
import { planSummaries } from "./summaries/plan.ts";
import { type LastRun, rememberRun, remindersOn } from "./summaries/reminder-record.ts";

/**
 * What the clock runs in the morning, with nobody there: hands the owners' tasks to the Worker, which takes what is overdue or due
 * within seven days, and from each owner once a week. What became of it is kept for whoever opens the sidebar.
 */
export function remind(world: World): Outcome {
  const { reminders } = texts[world.language].results;
  if (!remindersOn(world)) {
    world.timer.stop();
    return { message: { tone: "info", text: reminders.switchedOff } };
  }
  const { mails, batch, problem } = offer(world);
  rememberRun(world, { day: world.today, mails, batch, problem });
  return { message: { tone: problem === null ? "done" : "problem", text: problem ?? reminders.sent(mails) } };
}

const nothingSent = (problem: string | null) => ({ mails: 0, batch: null, problem });

function offer(world: World): Omit<LastRun, "day"> {
  const planned = planSummaries(world);
  if ("outcome" in planned) {
    const { tone, text } = planned.outcome.message;
    return nothingSent(tone === "problem" ? text : null); // nobody has anything to do: all is well
  }
  const { edits, following, request } = planned.plan;
  // As with the summaries: without its ids in the sheet a mail would not be known again.
  if (writeAndRemember(world, edits, following.known) > 0)
    return nothingSent(texts[world.language].results.summaries.notSentChanged);
  const answer = world.server.remind(request);
  if (!answer.ok) return nothingSent(failed(answer, world.language).message.text);
  const { accepted, awaitingConfirmation, batch } = answer.value;
  return { mails: accepted + awaitingConfirmation, batch, problem: null };
}
