import ical, { ICalCalendarMethod, ICalEventRepeatingFreq, ICalEventTransparency } from "ical-generator";
import { addDays } from "../../model/date.ts";
import { type Agenda, byDue, type Task } from "./agenda.ts";
import type { Summary } from "./summary.ts";

/** An owner's upkeep is repeated for so long; by then the team has met again. */
const REPEAT_DAYS = 365;

interface CalendarOptions {
  /** DTSTAMP. */
  now: Date;
  /** A stable, opaque id for a task: a calendar replaces what it knows by it. */
  uid: (task: Task) => string;
}

/** The owner's own dates as iCalendar (RFC 5545), or null where nothing has a date. Names no other person. */
export function renderCalendar(agenda: Agenda, { texts, sheetUrl, language }: Summary, options: CalendarOptions) {
  const tasks = [...agenda.overdue, ...agenda.build, ...agenda.keep].sort(byDue);
  const calendar = ical({
    name: texts.calendarName,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Netzwerkstrategie", product: "Summaries", language: language.toUpperCase() },
  });
  for (const task of tasks) {
    if (task.due === null) continue;
    const interval = task.kind === "upkeep" ? task.intervalDays : null;
    calendar.createEvent({
      id: options.uid(task),
      stamp: options.now,
      start: utcDay(task.due),
      end: utcDay(addDays(task.due, 1)),
      allDay: true,
      timezone: "UTC",
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: task.kind === "gap" ? `${texts.build}: ${task.actor}` : `${texts.keep}: ${task.actor}`,
      description: { plain: [...notes(task, texts), sheetUrl].join("\n") },
      ...(interval !== null &&
        interval < REPEAT_DAYS && {
          repeating: {
            freq: ICalEventRepeatingFreq.DAILY,
            interval,
            count: Math.floor(REPEAT_DAYS / interval) + 1,
          },
        }),
    });
  }
  return calendar.length() === 0 ? null : calendar.toString();
}

const utcDay = (date: string) => new Date(`${date}T00:00:00Z`);

const notes = (task: Task, texts: Summary["texts"]): string[] =>
  task.kind === "upkeep"
    ? [task.measure].filter(Boolean)
    : [task.purpose && `${texts.purpose}: ${task.purpose}`, task.how && `${texts.how}: ${task.how}`].filter(Boolean);
