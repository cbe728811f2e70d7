import type { Context } from "../context.ts";
import { names, standIn } from "../stand-in.ts";
import type { Timed } from "../state.ts";
import { formatInstant } from "./date-format.ts";

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type TriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;
type ClockTriggerBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;
/** A person may have so many triggers a script (developers.google.com/apps-script/guides/services/quotas). */
const MOST_TRIGGERS = 20;

export const EVENT_TYPES = names("CLOCK", "ON_OPEN", "ON_EDIT", "ON_FORM_SUBMIT", "ON_CHANGE", "ON_EVENT_UPDATED");
export const TRIGGER_SOURCES = names("SPREADSHEETS", "CLOCK", "FORMS", "DOCUMENTS", "CALENDAR");

/** The first full hour after `afterMs` at which the clocks of the zone show that hour. Google runs within the hour; we at its start. */
export function nextRun(afterMs: number, hour: number, timeZone: string): number {
  const first = (Math.floor(afterMs / HOUR_MS) + 1) * HOUR_MS;
  const hours = Array.from({ length: DAY_HOURS + 2 }, (_, index) => first + index * HOUR_MS); // days may have 25 hours
  return hours.find((each) => Number(formatInstant(new Date(each), timeZone, "H")) === hour) ?? first;
}

const triggerOf = (context: Context, { id, handler }: Timed): Trigger =>
  standIn<Trigger>(
    "Trigger",
    {
      getEventType: () => EVENT_TYPES.CLOCK as unknown as ReturnType<Trigger["getEventType"]>,
      getHandlerFunction: () => handler,
      getTriggerSource: () => TRIGGER_SOURCES.CLOCK as unknown as ReturnType<Trigger["getTriggerSource"]>,
      getTriggerSourceId: () => "",
      getUniqueId: () => id,
    },
    context.gate,
  );

/** Triggers by the clock that run once every so many days; others throw by name. */
export const triggerMethods = (
  context: Context,
): Pick<ScriptApp, "newTrigger" | "getProjectTriggers" | "deleteTrigger"> => ({
  newTrigger: (handler) =>
    standIn<TriggerBuilder>("TriggerBuilder", { timeBased: () => clockBuilder(context, handler) }, context.gate),
  getProjectTriggers: () => context.state.triggers.map((timed) => triggerOf(context, timed)),
  deleteTrigger(trigger) {
    const { triggers } = context.state;
    const at = triggers.findIndex(({ id }) => id === trigger.getUniqueId());
    if (at !== -1) triggers.splice(at, 1);
  },
});

function clockBuilder(context: Context, handler: string): ClockTriggerBuilder {
  let days: number | null = null;
  let hour: number | null = null;
  let zone = context.manifest.timeZone;
  const builder: ClockTriggerBuilder = standIn<ClockTriggerBuilder>(
    "ClockTriggerBuilder",
    {
      everyDays(count) {
        days = count;
        return builder;
      },
      atHour(at) {
        if (!Number.isInteger(at) || at < 0 || at >= DAY_HOURS) throw new Error("The hour must be from 0 to 23.");
        hour = at;
        return builder;
      },
      inTimezone(timeZone) {
        formatInstant(new Date(0), timeZone, "H"); // throws for a zone that nobody knows
        zone = timeZone;
        return builder;
      },
      create() {
        if (days === null || hour === null)
          throw new Error("A trigger without everyDays and atHour is not in the stand-in");
        if (context.state.triggers.length >= MOST_TRIGGERS) throw new Error("This script has too many triggers.");
        const id = String(context.state.nextId++);
        const timed: Timed = { id, handler, days, hour, timeZone: zone, nextAt: nextRun(context.now(), hour, zone) };
        context.state.triggers.push(timed);
        return triggerOf(context, timed);
      },
    },
    context.gate,
  );
  return builder;
}
