import type { Context } from "hono";
import { html, raw } from "hono/html";
import { type Language, languageOf } from "../../model/language.ts";
import type { AppEnv } from "../app.ts";
import { dark, light } from "../mail/palette.ts";
import { type PageTexts, type Texts, texts } from "../text/index.ts";

/** What a page says; with a button it asks. `undo` is a second one, for those who did not mean it. */
interface Screen {
  heading: string;
  detail: string;
  button?: string;
  undo?: string;
}

/** What the form of `undo` carries. */
export const UNDO = "undo";

export const question = ({ title, question, button }: PageTexts): Screen => ({
  heading: title,
  detail: question,
  button,
});
export const done = ({ done, doneDetail }: PageTexts): Screen => ({ heading: done, detail: doneDetail });
export const bad = ({ bad, badDetail }: PageTexts): Screen => ({ heading: bad, detail: badDetail });

const HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow",
};

/** Answers with a page in the reader's language. */
export function show(c: Context<AppEnv>, status: 200 | 400 | 410, screen: (t: Texts) => Screen) {
  const language = languageOf(c.req.header("accept-language"));
  return c.html(page(language, screen(texts[language])), status, HEADERS);
}

const css = `
:root { color-scheme: light dark; --page: ${light.page}; --card: ${light.card}; --line: ${light.line}; --text: ${light.text};
  --accent: ${light.accent}; --on-accent: ${light.onAccent}; --edge: ${light.alertEdge}; }
@media (prefers-color-scheme: dark) { :root { --page: ${dark.page}; --card: ${dark.card}; --line: ${dark.line};
  --text: ${dark.text}; --accent: ${dark.accent}; --on-accent: ${dark.onAccent}; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 20px; background: var(--page);
  color: var(--text); font: 17px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
main { width: 100%; max-width: 520px; padding: 40px 36px; background: var(--card); border: 1px solid var(--line);
  border-radius: 12px; }
h1 { margin: 0 0 12px; font-size: 26px; line-height: 1.25; color: var(--accent); }
p { margin: 0; }
button { margin-top: 26px; padding: 13px 26px; font: inherit; font-weight: 600; color: var(--on-accent);
  background: var(--accent); border: 0; border-radius: 8px; cursor: pointer; }
button.undo { color: var(--accent); background: transparent; border: 1px solid currentColor; }
button:focus-visible { outline: 3px solid var(--edge); outline-offset: 3px; }
@media (max-width: 480px) { main { padding: 30px 22px; } button { width: 100%; } }`;

/** A page of its own: nothing is fetched, nothing runs, nothing of the recipient stands in it. */
function page(language: Language, { heading, detail, button, undo }: Screen) {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${heading}</title>
<style>${raw(css)}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
<p>${detail}</p>
${button === undefined ? "" : html`<form method="post"><button type="submit">${button}</button></form>`}${undo === undefined ? "" : html`<form method="post"><button class="undo" type="submit" name="${UNDO}" value="yes">${undo}</button></form>`}
</main>
</body>
</html>
`;
}
