import { countFates, fateOf, isToSend, type MailFate } from "../mail-fate.ts";
import type { Mail, SummariesView } from "../state.ts";
import { button, commandButton, lookButton } from "./button.ts";
import { deliveryParts } from "./delivery-parts.ts";
import { type Child, element } from "./element.ts";
import { type IconName, icon, withArrow } from "./icon.ts";
import { invitationsSection } from "./invitations-section.ts";
import { remarkList } from "./remark-list.ts";
import { remindersSection } from "./reminders-section.ts";
import { actions, calm, section, title } from "./section.ts";
import type { Desk } from "./view.ts";

/** Who gets which mail, the question before they go, and afterwards what became of each. */
export function summariesScreen(desk: Desk): Child[] {
  const { summaries, delivery } = desk.view.state;
  const text = desk.text.summaries;
  if (delivery) return [title(desk.text.delivery.title), ...deliveryParts(desk, delivery), remindersSection(desk)];
  if (summaries === null)
    return [
      title(text.title),
      element("p", { className: "intro" }, text.intro),
      actions(
        commandButton(desk, "previewSummaries", "primary", text.preview),
        desk.view.state.lastBatch !== null &&
          lookButton(desk, "last-batch", desk.text.delivery.look, desk.view.state.lastBatch),
      ),
      invitationsSection(desk),
      remindersSection(desk),
    ];
  const { all: fresh, asks } = countFates(summaries.mails);
  const isAllKnown = summaries.mails.every(({ unchanged }) => unchanged);
  return [
    title(text.title),
    fresh === 0 && calm("mail", text.nothing, isAllKnown ? text.nothingHint : text.nothingWhy),
    summaries.mails.length > 0 && section("mails", null, text.mails(summaries.mails.length), mails(desk, summaries)),
    asks > 0 && element("p", { className: "quiet" }, text.asksHint),
    fresh > 0 && (desk.view.confirming ? confirmation(desk, summaries) : sendActions(desk)),
    without(desk, summaries),
    actions(commandButton(desk, "previewSummaries", "quiet", text.previewAgain)),
    remindersSection(desk),
  ];
}

const sendActions = (desk: Desk) =>
  actions(
    button("send", "primary", desk.text.summaries.send, () => desk.confirm(true), { busy: desk.view.busy !== null }),
  );

function confirmation(desk: Desk, { mails }: SummariesView): HTMLElement {
  const text = desk.text.summaries;
  const { all, atOnce, asks, waits } = countFates(mails);
  return element(
    "div",
    {
      className: "confirmation",
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === "Escape") desk.confirm(false);
      },
      attributes: { role: "group", "aria-labelledby": "confirm-question" },
    },
    element("p", { id: "confirm-question", className: "line", tabIndex: -1 }, text.confirm(all)),
    atOnce < all &&
      element(
        "ul",
        { className: "fates" },
        atOnce > 0 && element("li", {}, icon("mail"), text.goAtOnce(atOnce)),
        asks > 0 && element("li", {}, icon("clock"), text.areAsked(asks)),
        waits > 0 && element("li", {}, icon("clock"), text.goOnWaiting(waits)),
      ),
    element("p", { className: "quiet" }, text.confirmHint),
    actions(
      commandButton(desk, "sendSummaries", "primary"),
      button("cancel", "plain", text.no, () => desk.confirm(false), { busy: desk.view.busy !== null }),
    ),
  );
}

const mails = (desk: Desk, { mails: all }: SummariesView) =>
  element(
    "ul",
    { className: "entries mail" },
    ...all.map((mail, index) => element("li", {}, mailItem(desk, mail, index))),
  );

const SIGNS: Record<MailFate, IconName> = {
  at_once: "mail",
  asks: "clock",
  waits: "clock",
  unreached: "question",
  stopped: "stopped",
  paused: "failed",
  unchanged: "done",
};

function mailItem(desk: Desk, mail: Mail, index: number): HTMLElement {
  const text = desk.text.summaries;
  const fate = fateOf(mail);
  return element(
    "button",
    {
      id: `mail-${index}`,
      type: "button",
      className: `entry${isToSend(mail) ? "" : " held"} ${fate}`,
      title: text.show(mail.name),
      onclick: () => desk.showMail(mail),
    },
    element("span", { className: "entry-sign" }, icon(SIGNS[fate])),
    element(
      "span",
      { className: "body" },
      element("span", { className: "what" }, mail.name),
      element("span", { className: "detail" }, mail.to),
      element("span", { className: "subject" }, mail.subject),
      element("span", { className: "state" }, text.fates[fate](mail.askedOn)),
      element("span", { className: "way" }, ...withArrow(text.look)),
    ),
  );
}

function without(desk: Desk, { without: none, refused }: SummariesView): HTMLElement | false {
  const remarks = [...none, ...refused].map(({ name, why, place }) => ({ what: name, todo: why, place }));
  return (
    remarks.length > 0 &&
    section(
      "without",
      null,
      `${desk.text.summaries.without} (${remarks.length})`,
      remarkList(desk, "gap", "open", remarks),
    )
  );
}
