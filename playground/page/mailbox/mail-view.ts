import type { Address, Message } from "../../server/message.ts";
import { element } from "../element.ts";
import { attachmentView } from "./attachment-view.ts";
import { createTabs } from "./tabs.ts";

const TIME = new Intl.DateTimeFormat("de-DE", { dateStyle: "full", timeStyle: "short" });

/** One opened mail: who, what, when, and its four views. */
export function mailView(message: Message) {
  const facts: [string, string][] = [
    ["Von", message.from ? format(message.from) : message.envelope.from],
    ["An", message.to.map(format).join(", ") || message.envelope.to.join(", ")],
    ["Antwort an", message.replyTo.map(format).join(", ")],
    ["Empfangen", TIME.format(new Date(message.date))],
  ];
  const list = element("dl");
  for (const [name, value] of facts)
    if (value) list.append(element("dt", { textContent: name }), element("dd", { textContent: value }));
  const { length } = message.attachments;
  return element(
    "article",
    { className: "mail" },
    element("h3", { textContent: message.subject || "(ohne Betreff)" }),
    list,
    ...(message.unreadable
      ? [element("p", { className: "hint", textContent: `Nicht lesbar: ${message.unreadable}` })]
      : []),
    createTabs("Darstellung der E-Mail", [
      {
        title: "Ansicht",
        show: () => (message.html ? htmlFrame(message) : hint("Diese E-Mail hat keine HTML-Fassung.")),
      },
      {
        title: "Nur Text",
        show: () => (message.text ? source(message.text) : hint("Diese E-Mail hat keine Textfassung.")),
      },
      {
        title: length > 0 ? `Anhänge (${length})` : "Anhänge",
        show: () =>
          length > 0
            ? element("div", { className: "attachments" }, ...message.attachments.map(attachmentView))
            : hint("Diese E-Mail hat keine Anhänge."),
      },
      { title: "Quelltext", show: () => source(message.raw) },
    ]),
  );
}

const format = ({ name, address }: Address) => (name ? `${name} <${address}>` : address);
const hint = (words: string) => element("p", { className: "hint", textContent: words });
const source = (text: string) => element("pre", { className: "source", textContent: text, tabIndex: 0 });

/** As a mail program shows it: no scripts, nothing loaded from elsewhere, links in a new tab. */
function htmlFrame({ html, subject }: Message) {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;
  const frame = element("iframe", { title: `E-Mail: ${subject}`, srcdoc: `${policy}<base target="_blank">${html}` });
  frame.setAttribute("sandbox", "allow-popups allow-popups-to-escape-sandbox");
  return frame;
}
