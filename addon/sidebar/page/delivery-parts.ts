import { DECISIONS, type DeliveryState } from "../../../model/delivery.ts";
import type { DeliveryView } from "../state.ts";
import { button, commandButton } from "./button.ts";
import { type Child, element } from "./element.ts";
import { type IconName, icon } from "./icon.ts";
import { remarkList } from "./remark-list.ts";
import { actions, calm, section } from "./section.ts";
import type { Desk } from "./view.ts";

const SIGNS: Record<DeliveryState, IconName> = {
  pending: "clock",
  awaiting_confirmation: "clock",
  sent: "done",
  failed: "failed",
  unclear: "question",
  suppressed: "stopped",
};

/** What became of each mail, in a sign and in words. */
export function deliveryParts(desk: Desk, delivery: DeliveryView): Child[] {
  const { text, view } = desk;
  const sent = delivery.mails.filter(({ state }) => state === "sent").length;
  const refused = view.state.summaries?.refused ?? [];
  return [
    delivery.mails.length === 0
      ? calm("mail", text.summaries.nothing, text.delivery.none)
      : element(
          "p",
          { className: "intro" },
          delivery.settled ? text.delivery.settled(sent, delivery.mails.length) : text.delivery.underWay,
        ),
    delivery.mails.length > 0 &&
      element("ul", { className: "entries mail" }, ...delivery.mails.map(deliveryItem(desk))),
    refused.length > 0 &&
      section(
        "without",
        null,
        `${text.summaries.without} (${refused.length})`,
        remarkList(
          desk,
          "gap",
          "open",
          refused.map(({ name, why, place }) => ({ what: name, todo: why, place })),
        ),
      ),
    actions(
      view.unwatched && !delivery.settled && button("watch", "plain", text.delivery.lookAgain, desk.watch),
      delivery.settled && commandButton(desk, "previewSummaries", "plain", text.delivery.back),
    ),
  ];
}

const deliveryItem =
  (desk: Desk) =>
  ({ owner, name, state, problem }: DeliveryView["mails"][number]): HTMLElement =>
    element(
      "li",
      {},
      element(
        "div",
        { className: `entry ${state}` },
        element("span", { className: "entry-sign" }, icon(SIGNS[state])),
        element(
          "span",
          { className: "body" },
          element("span", { className: "what" }, name),
          element("span", { className: "state" }, desk.text.delivery.states[state]),
          problem !== null && element("span", { className: "todo" }, problem),
          (state === "failed" || state === "unclear") && decisions(desk, owner, name),
        ),
      ),
    );

/** Nothing is sent again by itself: a person says what is to be. */
const decisions = (desk: Desk, owner: string, name: string): HTMLElement =>
  actions(
    ...DECISIONS.map((decision) => {
      const label = desk.text.delivery.decisions[decision];
      const choice = button(`${decision}-${owner}`, "plain", label, () => desk.decide(owner, decision), {
        busy: desk.view.busy !== null,
      });
      choice.setAttribute("aria-label", `${label}: ${name}`);
      return choice;
    }),
  );
