/** What is still open is read again when the person turns to the sidebar, but not more often than this. */
const STALE_AFTER_MS = 10_000;

/** `arrived` says that the content is fresh now, `askIfStale` updates it if it is not. */
export function keepFresh(
  mayUpdate: () => boolean,
  update: () => Promise<void>,
): { arrived(): void; askIfStale(): void } {
  let last = Date.now();
  const arrived = () => {
    last = Date.now();
  };
  const askIfStale = () => {
    if (document.hidden || !mayUpdate() || Date.now() - last < STALE_AFTER_MS) return;
    arrived();
    void update();
  };
  document.documentElement.addEventListener("pointerenter", askIfStale);
  window.addEventListener("focus", askIfStale);
  return { arrived, askIfStale };
}
