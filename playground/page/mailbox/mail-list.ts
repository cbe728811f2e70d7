import type { Message } from "../../server/message.ts";
import { element } from "../element.ts";

const DAY = new Intl.DateTimeFormat("de-DE", { dateStyle: "medium" });
const TIME = new Intl.DateTimeFormat("de-DE", { timeStyle: "short" });

/** The time alone for today's mails, the day for older ones. */
const when = (date: Date) => (DAY.format(date) === DAY.format(new Date()) ? TIME : DAY).format(date);

interface ListState {
  opened: string | null;
  isRead(id: string): boolean;
  open(id: string): void;
}

/** The list of mails; each is a button. */
export function mailList(messages: Message[], { opened, isRead, open }: ListState) {
  const entries = messages.map((message) => {
    const unread = !isRead(message.id);
    const button = element(
      "button",
      { type: "button", className: unread ? "mail-entry unread" : "mail-entry", onclick: () => open(message.id) },
      element("span", { className: "mail-to", textContent: message.envelope.to.join(", ") }),
      element("time", { dateTime: message.date, textContent: when(new Date(message.date)) }),
      element("span", { className: "mail-subject", textContent: message.subject || "(ohne Betreff)" }),
    );
    button.dataset.id = message.id;
    if (unread) button.prepend(element("span", { className: "sr-only", textContent: "Ungelesen: " }));
    if (message.id === opened) button.setAttribute("aria-current", "true");
    return element("li", {}, button);
  });
  return element("ul", { className: "mail-list", attributes: { "aria-label": "E-Mails" } }, ...entries);
}
