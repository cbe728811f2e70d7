import type { SummaryOwner } from "../../model/contract/summaries.ts";
import type { Language } from "../../model/language.ts";
import { isEmpty, planAgenda, type Task } from "./agenda.ts";
import { renderCalendar } from "./calendar.ts";
import { renderHtml } from "./render-html.ts";
import { renderText } from "./render-text.ts";
import { phraseSummary, type SummaryContext, type SummaryWays } from "./summary.ts";

/** One mail as its reader sees it, without addresses. */
export interface MailContent {
  language: Language;
  subject: string;
  html: string;
  text: string;
  calendar: { file: string; content: string } | null;
}

interface RenderOptions extends SummaryWays {
  now: Date;
  uid: (task: Task) => string;
}

/** The mail for one owner, or null if there is nothing to tell. */
export function renderSummary(
  context: SummaryContext,
  owner: SummaryOwner,
  options: RenderOptions,
): MailContent | null {
  const agenda = planAgenda(owner, context.today, options.occasion);
  if (isEmpty(agenda)) return null;
  const summary = phraseSummary(context, owner, agenda, options);
  // A reminder's dates are in the calendar already.
  const calendar = options.occasion === "meeting" ? renderCalendar(agenda, summary, options) : null;
  return {
    language: context.language,
    subject: summary.subject,
    html: renderHtml(summary),
    text: renderText(summary),
    calendar: calendar === null ? null : { file: summary.texts.calendarFile, content: calendar },
  };
}
