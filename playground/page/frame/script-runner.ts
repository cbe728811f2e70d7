import { byId } from "../element.ts";
import { showCost } from "./cost.ts";

interface Script {
  /** When formulas and edits under way have come to rest. */
  settle(): Promise<void>;
  /** Service calls of the last run. */
  readonly meter: { readonly reads: number; readonly writes: number };
}

/** Two frames, since a script blocks the page: by then what was said before it is on the screen. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * Runs the add-on's functions one after the other, says that one is running, and what it cost. `around` is called before each
 * run, and what it returns after it.
 */
export function createScriptRunner(script: Script, around: () => () => void) {
  const running = byId("running");
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  async function next(name: string, call: () => unknown) {
    running.textContent = "Skript wird ausgeführt …";
    running.hidden = false;
    await painted();
    await script.settle();
    const after = around();
    const started = performance.now();
    try {
      return call();
    } finally {
      showCost(name, script.meter, performance.now() - started);
      waiting--;
      running.hidden = waiting === 0;
      after();
    }
  }
  return (name: string, call: () => unknown): Promise<unknown> => {
    waiting++;
    const result = queue.then(() => next(name, call));
    queue = result.catch(() => {}); // the next one must run all the same
    return result.then((value) => value); // a promise of its own: if whoever asked does not look, the page still hears of it
  };
}
