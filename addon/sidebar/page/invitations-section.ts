import type { InvitationState } from "../../../model/delivery.ts";
import { commandButton } from "./button.ts";
import { element } from "./element.ts";
import type { IconName } from "./icon.ts";
import { remarkItem } from "./remark-list.ts";
import { actions, section } from "./section.ts";
import type { Desk } from "./view.ts";

const SIGNS: Record<InvitationState, IconName> = {
  allowed: "done",
  confirmed: "done",
  invited: "mail",
  waiting: "clock",
  stopped: "stopped",
  refused: "failed",
};

/** Asks the team whether mail is welcome, and shows how things are with each person. */
export function invitationsSection(desk: Desk): HTMLElement {
  const { invitations } = desk.view.state;
  const text = desk.text.invitations;
  return section(
    "invitations",
    null,
    text.title,
    element("p", { className: "quiet" }, text.hint),
    invitations !== null &&
      element(
        "ul",
        { className: "entries" },
        ...invitations.map(({ name, state, says, place }, index) =>
          element("li", {}, remarkItem(desk, `invitation-${index}`, SIGNS[state], { what: name, todo: says, place })),
        ),
      ),
    actions(commandButton(desk, "inviteTeam", "plain", invitations === null ? text.invite : text.again)),
  );
}
