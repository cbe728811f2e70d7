import type { Language } from "../../model/language.ts";
import { escaped } from "../text/escaped.ts";
import { texts } from "../text/index.ts";
import type { Mail } from "./state.ts";

/** Without a target of its own a link would open inside the frame. The doctype stays first: it decides how the page is laid out. */
const linksOutside = (html: string) => html.replace(/^(?:\s*<!doctype[^>]*>)?/i, '$&<base target="_blank">');

const STYLE = `
*{box-sizing:border-box}
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;gap:10px;padding:12px;color:#202124;
font:14px/1.45 Roboto,"Google Sans Text",system-ui,"Segoe UI",Arial,sans-serif}
h1{margin:0;font-size:17px;line-height:1.3;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:0}
dt{color:#5f6368}dd{margin:0;overflow-wrap:anywhere}
iframe{flex:1;min-height:240px;width:100%;border:1px solid #dfe1e5;border-radius:8px;background:#fff}
summary{cursor:pointer;font-weight:500;padding:4px 0}
pre{max-height:200px;margin:4px 0 0;padding:10px;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;
background:#f6f7f8;border-radius:8px;font:13px/1.5 "Roboto Mono",ui-monospace,monospace}
:focus-visible{outline:2px solid #2f3e4e;outline-offset:2px}`;

/**
 * A page that shows a mail as its reader will see it, with what surrounds it. The mail's own HTML runs in a frame of its
 * own, without scripts and without a way out; its links open in a new window.
 */
export function mailDialog(mail: Mail, language: Language): string {
  const words = texts[language].mailDialog;
  const facts: [string, string | null][] = [
    [words.to, mail.to],
    [words.from, mail.from],
    [words.replyTo, mail.replyTo],
    [words.attachment, mail.calendar === null ? null : words.calendarFile],
  ];
  const list = facts
    .map(([term, value]) => (value === null ? "" : `<dt>${term}</dt><dd>${escaped(value)}</dd>`))
    .join("");
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><base target="_blank"><style>${STYLE}</style></head><body>
<h1>${escaped(mail.subject)}</h1>
<dl>${list}</dl>
<iframe title="${words.message}" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escaped(linksOutside(mail.html))}"></iframe>
<details><summary>${words.plainText}</summary><pre>${escaped(mail.text)}</pre></details>
</body></html>`;
}
