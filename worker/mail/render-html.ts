import { html } from "hono/html";
import { style, styleSheet } from "./style.ts";
import type { Item, Section, Summary } from "./summary.ts";

type Html = ReturnType<typeof html>;
const nothing: Html = html``;

/** A layout table: it holds things in place and is not read out as a table. */
const table = (rows: Html, attributes: { class?: string; style?: string } = {}): Html =>
  html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="${attributes.class ?? ""}" style="border-collapse:separate;${attributes.style ?? ""}">${rows}</table>`;

/** People's own words: `bdi` keeps right-to-left text from turning its neighbours round. */
const own = (text: string): Html => html`<bdi>${text}</bdi>`;

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

const block = (content: Html, padding: string): Html =>
  html`<tr><td class="pad" style="padding:${padding}">${content}</td></tr>`;

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

/** The whole mail as HTML: no image, no script, nothing fetched from anywhere, every word from the sheet escaped. */
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
${block(
  html`<div class="rule muted" style="${style.rule};${style.muted};padding-top:20px"><p style="margin:0">${own(summary.why)} ${own(summary.ask)}</p>
<p style="margin:10px 0 0"><a class="accent" href="${summary.stopUrl}" style="${style.link}">${t.stop}</a></p></div>`,
  "32px 36px 36px",
)}`;
  return String(html`<!doctype html>
<html lang="${summary.language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>${summary.subject}</title>
<style>${styleSheet}</style>
</head>
<body class="page" style="${style.page}">
<div role="main">
<table role="presentation" class="page" cellpadding="0" cellspacing="0" border="0" width="100%" style="${style.page}"><tr><td class="outer" align="center" style="padding:24px 12px">
<table role="presentation" class="card" cellpadding="0" cellspacing="0" border="0" width="100%" style="border-collapse:separate;${style.card}"><tr><td align="left" lang="${summary.language}">
${table(content)}
</td></tr></table>
</td></tr></table>
</div>
</body>
</html>
`);
}
