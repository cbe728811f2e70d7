type Handler = (event: KeyboardEvent) => void;

/** Keys before the spreadsheet gets them: it listens to the whole window, so this must be there before it. The newest handler is asked first. */
export interface EarlyKeys {
  /** Returns how to stop. */
  listen(handler: Handler): () => void;
}

export function createEarlyKeys(): EarlyKeys {
  let handlers: Handler[] = [];
  window.addEventListener(
    "keydown",
    (event) => {
      for (const handler of handlers) {
        handler(event);
        if (event.defaultPrevented) return event.stopImmediatePropagation();
      }
    },
    true,
  );
  return {
    listen(handler) {
      handlers = [handler, ...handlers];
      return () => {
        handlers = handlers.filter((each) => each !== handler);
      };
    },
  };
}
