import type { DeliveryView } from "../state.ts";

const PAUSE_MS = 2_000;
/** After five minutes nobody looks at the list any more; mails to be retried may take days. */
const MOST_LOOKS = 150;

/** Looks after a batch until it is settled; not while the page is hidden. Returns how to stop. */
export function watchDelivery(
  look: () => Promise<DeliveryView>,
  show: (view: DeliveryView) => void,
  gaveUp: (error: unknown) => void,
): () => void {
  let timer = 0;
  let looks = 0;
  let stopped = false;
  const ask = () => {
    if (stopped || document.hidden) return;
    look().then(
      (view) => {
        if (stopped) return;
        looks += 1;
        show(view);
        if (view.settled) stop();
        else if (looks < MOST_LOOKS) timer = window.setTimeout(ask, PAUSE_MS);
        else end(null);
      },
      (error: unknown) => {
        if (!stopped) end(error);
      },
    );
  };
  const resume = () => {
    window.clearTimeout(timer);
    ask();
  };
  const stop = () => {
    stopped = true;
    window.clearTimeout(timer);
    document.removeEventListener("visibilitychange", resume);
  };
  const end = (error: unknown) => {
    stop();
    gaveUp(error);
  };
  document.addEventListener("visibilitychange", resume);
  timer = window.setTimeout(ask, PAUSE_MS);
  return stop;
}
