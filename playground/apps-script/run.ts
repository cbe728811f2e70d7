/** How long Google lets a function run: one that a simple trigger calls, one that the clock calls, and any other. */
const LIMIT_MS = { trigger: 30_000, timed: 360_000, other: 360_000 };

/** One call of one of the bundle's functions. Locks know it by its object. */
export interface Run {
  readonly kind: keyof typeof LIMIT_MS;
  readonly startedMs: number;
  /** How much longer it took than the clock says: `sleep` passes at once. Less, while a dialog waited for the person. */
  addedMs: number;
  /** Evaluates an expression among the bundle's own functions and variables. */
  evaluate(expression: string): unknown;
}

/** Before the bundle is evaluated there is nothing that it could know. */
export function createRun(kind: Run["kind"], startedMs: number): Run {
  return {
    kind,
    startedMs,
    addedMs: 0,
    evaluate() {
      throw new Error("The bundle is not evaluated yet");
    },
  };
}

/**
 * Throws where a run is over its time: at each call of a service, and when it ends. A script that catches it gets no further, since
 * every later call throws it again.
 */
export function checkTime({ kind, startedMs, addedMs }: Run, nowMs: number): void {
  if (nowMs - startedMs + addedMs > LIMIT_MS[kind]) throw new Error("Exceeded maximum execution time");
}
