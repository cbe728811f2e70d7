// `google.script` inside a sidebar or a dialog, which live in a frame of their own: calls go to the page as messages.
// The page puts the names of the add-on's functions in the place of the one name in capitals.
(() => {
  /** @type {Map<number, { success?: Function, failure?: Function, user?: unknown }>} */
  const waiting = new Map();
  const functions = FUNCTIONS;
  /** So many calls run at a time; what comes then waits for one to end. */
  const CONCURRENT = 10;
  /** @type {object[]} */
  const queue = [];
  let running = 0;
  let last = 0;
  // While the page's head begins, before a base element can change it.
  const { origin } = new URL(document.baseURI);
  const send = (message) => parent.postMessage({ googleScript: message }, "*");

  /** Google refuses everything but plain values, what leads back to itself, and all forms but one as the only argument. */
  const checked = (value, place, around = []) => {
    if (value === undefined || value === null || ["string", "number", "boolean"].includes(typeof value))
      return value ?? null;
    const prototype = typeof value === "object" && Object.getPrototypeOf(value);
    const isPlain = Array.isArray(value) || prototype === Object.prototype || prototype === null;
    if (!isPlain || around.includes(value)) throw new TypeError(`Failed due to illegal value in property: ${place}`);
    const within = [...around, value];
    if (Array.isArray(value)) return Array.from(value, (item, index) => checked(item, `${place}[${index}]`, within));
    const given = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(given.map(([key, item]) => [key, checked(item, `${place}.${key}`, within)]));
  };
  const form = (element) => {
    const fields = [...new FormData(element)];
    if (fields.some(([, value]) => typeof value !== "string"))
      throw new TypeError("A form with files is not in the stand-in");
    return Object.fromEntries(fields);
  };
  const start = () => {
    for (; running < CONCURRENT && queue.length > 0; running++) send(queue.shift());
  };

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
        queue.push({ run: name, id: last, args });
        start();
      };
    return Object.freeze(self);
  };

  addEventListener("message", ({ source, data }) => {
    const handlers = source === parent && waiting.get(data.googleScript?.id);
    if (!handlers) return;
    const { id, error, result } = data.googleScript;
    waiting.delete(id);
    running--;
    start();
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
        origin,
        close: () => send({ close: true }),
        setHeight: (height) => send({ height }),
        setWidth: (width) => send({ width }),
        editor: { focus: () => send({ focus: true }) },
      },
    },
  };
})();
