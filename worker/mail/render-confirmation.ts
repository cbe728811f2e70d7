import { html } from "hono/html";
import { formatDate } from "../../model/date.ts";
import type { Language } from "../../model/language.ts";
import { texts } from "../text/index.ts";
import { block, footer, frame, own } from "./frame.ts";
import { plain } from "./plain.ts";
import type { MailContent } from "./render-summary.ts";
import { style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** Whoever has not said yes gets only as much of what strangers typed as it takes to know whom it is from. */
const NAME_LENGTH = 60;

export interface ConfirmationFacts {
  language: Language;
  /** Who is asked. */
  name: string;
  association: string;
  /** Whom to ask, if somebody is named, and whether a reply gets there. */
  contact: { name: string; repliesTo: boolean } | null;
  confirmUrl: string;
  stopUrl: string;
  /** The link's last day. */
  until: string;
}

/** The one mail that somebody gets unasked: what it is about, from whom, and a link to say yes. */
export function renderConfirmation(facts: ConfirmationFacts): MailContent {
  const { language, contact, confirmUrl, stopUrl } = facts;
  const t = texts[language];
  const association = plain(facts.association, NAME_LENGTH);
  const greeting = t.greeting(plain(facts.name, NAME_LENGTH));
  const ask =
    contact === null ? t.askTeam : (contact.repliesTo ? t.askByReply : t.ask)(plain(contact.name, NAME_LENGTH));
  const why = t.confirmation.why(association);
  const what = t.confirmation.what(association);
  const until = t.confirmation.until(formatDate(facts.until, language));
  const rows = html`${block(
    html`<h1 class="accent" style="${style.h1}">${t.confirmation.title}</h1>
<p class="text" style="${style.text};padding-top:16px">${own(greeting)}</p>
<p class="text" style="${style.text};padding-top:10px">${own(what)}</p>
<p class="text" style="${style.text};padding-top:10px">${t.confirmation.question}</p>
<p style="margin:0;padding-top:20px"><a class="button" href="${confirmUrl}" style="${style.button}">${t.confirmation.yes}</a></p>
<p class="muted" style="${style.muted};padding-top:14px">${until}</p>
<p class="text" style="${style.text};padding-top:20px">${t.confirmation.otherwise}</p>`,
    "36px 36px 0",
  )}
${footer({ why, ask, stop: t.stop, stopUrl })}`;
  const text = `${[
    wrap(greeting),
    wrap(what),
    `${wrap(t.confirmation.question)}\n${t.confirmation.yes}: ${confirmUrl}\n${wrap(until)}`,
    wrap(t.confirmation.otherwise),
    ["---", wrap(why), wrap(ask), `${t.stop}:`, stopUrl].join("\n"),
  ].join("\n\n")}\n`;
  const subject = t.confirmation.subject;
  return { language, subject, html: frame({ language, subject }, rows), text, calendar: null };
}
