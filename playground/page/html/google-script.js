// `google.script` inside a sidebar or a dialog, which live in a frame of their own: calls go to the page as messages.
// The page puts the names of the add-on's functions in the place of the one name in capitals.
(() => {
  /** @type {Map<number, { success?: Function, failure?: Function, user?: unknown }>} */
  const waiting = new Map();
  const functions = FUNCTIONS;
  let last = 0;
  const send = (message) => parent.postMessage({ googleScript: message }, "*");

  /** Google refuses everything but plain values, and a form as the only argument. */
  const checked = (value, place) => {
    if (value === undefined || value === null || ["string", "number", "boolean"].includes(typeof value))
      return value ?? null;
    if (Array.isArray(value)) return value.map((item, index) => checked(item, `${place}[${index}]`));
    const prototype = typeof value === "object" && Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
      throw new TypeError(`Failed due to illegal value in property: ${place}`);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, checked(item, `${place}.${key}`)]));
  };
  const form = (element) => Object.fromEntries(new FormData(element));

  const runner = (handlers) => {
    const self = {
      withSuccessHandler: (success) => runner({ ...handlers, success }),
      withFailureHandler: (failure) => runner({ ...handlers, failure }),
      withUserObject: (user) => runner({ ...handlers, user }),
    };
    for (const name of functions)
      self[name] = (...given) => {
        const args =
          given.length === 1 && given[0] instanceof HTMLFormElement
            ? [form(given[0])]
            : given.map((value, index) => checked(value, String(index)));
        last += 1;
        waiting.set(last, handlers);
        send({ run: name, id: last, args });
      };
    return Object.freeze(self);
  };

  addEventListener("message", ({ source, data }) => {
    const handlers = source === parent && waiting.get(data.googleScript?.id);
    if (!handlers) return;
    const { id, error, result } = data.googleScript;
    waiting.delete(id);
    if (error === undefined) handlers.success?.(result, handlers.user);
    else {
      const problem = Object.assign(new Error(error), { name: "ScriptError" });
      if (handlers.failure) handlers.failure(problem, handlers.user);
      else send({ fault: error });
    }
  });

  // Keys that mean something to the page around: they are told to it, unless this page used them itself.
  addEventListener("keydown", (event) => {
    const key = (event.shiftKey ? "Shift+" : "") + event.key;
    if (event.defaultPrevented || !["F6", "Shift+F6", "Escape"].includes(key)) return;
    event.preventDefault();
    send({ key });
  });

  window.google = {
    script: {
      run: runner({}),
      host: {
        close: () => send({ close: true }),
        setHeight: (height) => send({ height }),
        setWidth: (width) => send({ width }),
        editor: { focus: () => send({ focus: true }) },
      },
    },
  };
})();
