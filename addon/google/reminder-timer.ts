import type { Timer } from "../ports.ts";

/** The function of main.ts that the clock runs. */
const HANDLER = "remindOwners";
const HOUR = 7;

/** A person sees their own triggers alone. */
const own = () => ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);

/** A trigger by the clock, once a day in the morning at the spreadsheet's place, in the name of whoever switched it on. */
export const reminderTimer = (timeZone: () => string): Timer => ({
  start() {
    if (own().length > 0) return;
    ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(HOUR).inTimezone(timeZone()).create();
  },
  stop() {
    for (const trigger of own()) ScriptApp.deleteTrigger(trigger);
  },
});
