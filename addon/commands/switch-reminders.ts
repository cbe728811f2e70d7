import type { World } from "../ports.ts";
import { texts } from "../text/index.ts";
import type { Outcome } from "./outcome.ts";
import { remindersOn, switchTo } from "./summaries/reminder-record.ts";

/** Turns the reminders on or off for the whole team. */
export function switchReminders(world: World): Outcome {
  const { reminders } = texts[world.language].results;
  const on = !remindersOn(world);
  // Switched off in the workbook, the timer of somebody else ends itself the next time.
  if (on) world.timer.start();
  else world.timer.stop();
  switchTo(world, on);
  return { message: { tone: "done", text: on ? reminders.switchedOn : reminders.switchedOff } };
}
