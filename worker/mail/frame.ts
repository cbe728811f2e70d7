import { html } from "hono/html";
import type { Language } from "../../model/language.ts";
import { style, styleSheet } from "./style.ts";

export type Html = ReturnType<typeof html>;
export const nothing: Html = html``;

/** A layout table: it holds things in place and is not read out as a table. */
export const table = (rows: Html, attributes: { class?: string; style?: string } = {}): Html =>
  html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" class="${attributes.class ?? ""}" style="border-collapse:separate;${attributes.style ?? ""}">${rows}</table>`;

/** People's own words: `bdi` keeps right-to-left text from turning its neighbours round. */
export const own = (text: string): Html => html`<bdi>${text}</bdi>`;

/** One row of the mail's card. */
export const block = (content: Html, padding: string): Html =>
  html`<tr><td class="pad" style="padding:${padding}">${content}</td></tr>`;

/** What every mail ends with: why it came, whom to ask, how to stop it. */
export const footer = ({ why, ask, stop, stopUrl }: { why: string; ask: string; stop: string; stopUrl: string }) =>
  block(
    html`<div class="rule muted" style="${style.rule};${style.muted};padding-top:20px"><p style="margin:0">${own(why)} ${own(ask)}</p>
<p style="margin:10px 0 0"><a class="accent" href="${stopUrl}" style="${style.link}">${stop}</a></p></div>`,
    "32px 36px 36px",
  );

/** A whole mail as HTML around the rows of its card: no image, no script, nothing fetched from anywhere. */
export function frame({ language, subject }: { language: Language; subject: string }, rows: Html): string {
  return String(html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>${subject}</title>
<style>${styleSheet}</style>
</head>
<body class="page" style="${style.page}">
<div role="main">
<table role="presentation" class="page" cellpadding="0" cellspacing="0" border="0" width="100%" style="${style.page}"><tr><td class="outer" align="center" style="padding:24px 12px">
<table role="presentation" class="card" cellpadding="0" cellspacing="0" border="0" width="100%" style="border-collapse:separate;${style.card}"><tr><td align="left" lang="${language}">
${table(rows)}
</td></tr></table>
</td></tr></table>
</div>
</body>
</html>
`);
}
