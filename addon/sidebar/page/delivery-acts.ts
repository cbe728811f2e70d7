import type { SidebarText } from "../../text/sidebar.ts";
import type { DeliveryView } from "../state.ts";
import { announce } from "./announce.ts";
import type { Client } from "./server.ts";
import type { Desk, View } from "./view.ts";
import { watchDelivery } from "./watch-delivery.ts";

interface Stage {
  view(): View;
  show(change: Partial<View>): void;
  fail(error: unknown, again: () => void): void;
  text(): SidebarText;
}

/** What a person may do with mails that were sent: look after them, and say what is known of one. */
export function deliveryActs(
  server: Pick<Client, "sidebarDelivery" | "sidebarDecide">,
  { view, show, fail, text }: Stage,
): Pick<Desk, "look" | "decide" | "watch"> {
  let stopWatching = () => {};

  const settledText = (mails: readonly { state: string }[]) =>
    text().delivery.settled(mails.filter(({ state }) => state === "sent").length, mails.length);

  /** Shows what the server then says of a batch, and looks after it while it is under way. */
  const ask = (reply: () => Promise<DeliveryView>) => {
    stopWatching();
    show({ failure: null });
    announce(text().wait);
    reply().then(
      (delivery) => {
        show({ state: { ...view().state, delivery, message: null } });
        announce(delivery.settled ? settledText(delivery.mails) : text().delivery.underWay);
        watch();
      },
      (error: unknown) => fail(error, () => ask(reply)),
    );
  };

  const watch = () => {
    stopWatching();
    const { delivery } = view().state;
    if (delivery === null || delivery.settled) return;
    show({ unwatched: false, failure: null });
    stopWatching = watchDelivery(
      () => server.sidebarDelivery(delivery.batch),
      (fresh) => {
        const { state } = view();
        if (state.delivery?.batch !== fresh.batch) return;
        show({ state: { ...state, delivery: fresh } });
        if (fresh.settled) announce(settledText(fresh.mails));
      },
      (error) => {
        show({ unwatched: true });
        if (error !== null) fail(error, watch);
      },
    );
  };

  return {
    watch,
    look: (batch) => ask(() => server.sidebarDelivery(batch)),
    decide(owner, decision) {
      const { delivery } = view().state;
      if (delivery) ask(() => server.sidebarDecide(delivery.batch, owner, decision));
    },
  };
}
