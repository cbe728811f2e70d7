import { html } from "hono/html";
import { block, footer, frame, type Html, nothing, own, table } from "./frame.ts";
import { style } from "./style.ts";
import type { Item, Section, Summary } from "./summary.ts";

function details({ details: list }: Item): Html {
  const rows = list.map(
    ({ label, text }) =>
      html`<tr><td class="muted" valign="top" width="76" style="${style.muted};width:76px;padding-right:12px">${label}</td><td class="text" valign="top" style="${style.text}">${own(text)}</td></tr>`,
  );
  return rows.length === 0 ? nothing : table(html`${rows}`, { style: "margin-top:4px" });
}

const item = (entry: Item, index: number, alert: boolean): Html =>
  html`<li style="margin:0;padding:${index === 0 ? 0 : 18}px 0 0;list-style:none"><h3 class="text" style="${style.h3}">${own(entry.actor)}</h3>${
    entry.when === ""
      ? nothing
      : html`<p class="${alert ? "alert" : "accent"}" style="${alert ? style.whenAlert : style.when}">${entry.when}</p>`
  }${entry.note === "" ? nothing : html`<p class="muted" style="${style.muted}">${own(entry.note)}</p>`}${details(entry)}</li>`;

function list({ items, more }: Section, alert: boolean): Html {
  const entries = items.map((entry, index) => item(entry, index, alert));
  return html`<ol style="margin:12px 0 0;padding:0;list-style:none">${entries}</ol>${
    more === "" ? nothing : html`<p class="muted" style="${style.muted};padding-top:14px">${more}</p>`
  }`;
}

const section = (title: string, entries: Section): Html =>
  entries.items.length === 0
    ? nothing
    : block(html`<h2 class="accent" style="${style.h2}">${title}</h2>${list(entries, false)}`, "32px 36px 0");

const firstSection = (title: string, entries: Section): Html =>
  entries.items.length === 0
    ? nothing
    : block(
        table(
          html`<tr><td style="padding:18px 20px"><h2 class="alert" style="${style.h2Alert}">${title}</h2>${list(entries, true)}</td></tr>`,
          { class: "alert-box", style: style.alertBox },
        ),
        "28px 36px 0",
      );

/** The whole mail as HTML, every word from the sheet escaped. */
export function renderHtml(summary: Summary): string {
  const { texts: t } = summary;
  const content = html`${block(
    html`<p class="muted" style="${style.kicker}">${own(summary.association)} · ${summary.meeting}</p>
<h1 class="accent" style="${style.h1}">${summary.title}</h1>
<p class="text" style="${style.text};padding-top:16px">${own(summary.greeting)}<br>${own(summary.intro)}</p>`,
    "36px 36px 0",
  )}
${firstSection(t.first, summary.first)}
${section(t.build, summary.build)}
${section(t.keep, summary.keep)}
${block(
  html`<p class="text" style="${style.text};padding-bottom:14px">${t.done}</p>
<a class="button" href="${summary.sheetUrl}" style="${style.button}">${t.openSheet}</a>
${summary.hasDates ? html`<p class="muted" style="${style.muted};padding-top:14px">${t.calendarAttached}</p>` : nothing}`,
  "34px 36px 0",
)}
${summary.coverage === null ? nothing : block(html`<p class="text" style="${style.text}">${summary.coverage}</p>`, "20px 36px 0")}
${footer({ why: summary.why, ask: summary.ask, stop: t.stop, stopUrl: summary.stopUrl })}`;
  return frame(summary, content);
}
