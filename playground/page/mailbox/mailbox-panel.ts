import type { Message } from "../../server/message.ts";
import { byId, element } from "../element.ts";
import { clearMailbox, followMailbox, openReadMarks } from "./mail-client.ts";
import { mailList } from "./mail-list.ts";
import { mailView } from "./mail-view.ts";

/** "Postfach (lokal)": the drawer over the sheet, its button with the number of unread mails, and the list that follows. */
export function createMailbox(lost: (isLost: boolean) => void) {
  const panel = byId("mailbox");
  const button = byId("mailbox-button");
  const badge = byId("unread");
  const list = element("div", { className: "mailbox-list" });
  const reading = element("div", { className: "mailbox-reading" });
  const empty = element("button", {
    type: "button",
    className: "quiet",
    textContent: "Postfach leeren",
    onclick: clear,
  });
  const marks = openReadMarks();
  let messages: Message[] = [];
  let opened: string | null = null;

  function draw() {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.id : undefined;
    const unread = messages.filter(({ id }) => !marks.has(id)).length;
    badge.hidden = unread === 0;
    badge.textContent = String(unread);
    badge.setAttribute("aria-label", `${unread} ungelesen`);
    empty.hidden = messages.length === 0;
    panel.classList.toggle("is-empty", messages.length === 0);
    list.replaceChildren(messages.length > 0 ? mailList(messages, { opened, isRead: marks.has, open }) : nothingYet());
    if (focused) list.querySelector<HTMLElement>(`[data-id="${focused}"]`)?.focus();
  }
  function read(id: string | null) {
    const message = messages.find((candidate) => candidate.id === id);
    opened = message?.id ?? null;
    reading.replaceChildren(
      message ? mailView(message) : element("p", { className: "hint", textContent: "Wählen Sie links eine E-Mail." }),
    );
  }
  function open(id: string) {
    marks.add(id);
    read(id);
    draw();
  }
  async function clear() {
    if (!window.confirm("Alle E-Mails im lokalen Postfach löschen?")) return;
    await clearMailbox();
    await follower.look();
    close.focus(); // the button that was pressed is gone
  }
  function show(visible: boolean) {
    panel.hidden = !visible;
    button.setAttribute("aria-expanded", String(visible));
    if (visible) close.focus();
    else button.focus();
  }
  const close = element("button", {
    type: "button",
    className: "close",
    textContent: "✕",
    onclick: () => show(false),
    attributes: { "aria-label": "Postfach schließen" },
  });
  panel.append(
    element("header", {}, element("h2", { textContent: "Postfach (lokal)" }), empty, close),
    element("div", { className: "mailbox-body" }, list, reading),
  );
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") show(false);
    event.stopPropagation(); // the spreadsheet listens to the whole window
  });
  button.addEventListener("click", () => show(panel.hidden === true));
  const follower = followMailbox((latest) => {
    messages = latest;
    if (!messages.some(({ id }) => id === opened)) read(null);
    draw();
  }, lost);
  read(null);
  draw();
  return follower;
}

const nothingYet = () =>
  element(
    "div",
    { className: "hint" },
    element("p", { textContent: "Noch keine E-Mails." }),
    element("p", {
      textContent:
        "Hier kommt an, was „Zusammenfassungen senden“ verschickt. Nichts davon verlässt diesen Rechner: Es gibt hier keine echten Empfänger.",
    }),
  );
