import { requireAuthorization } from "./authorization/index.ts";
import type { Context } from "./context.ts";
import type { Meter } from "./meter.ts";
import { checkTime } from "./run.ts";

/** What every call of a Google service passes before it is made: throws where the run may not, or may no longer, make it. */
export interface Gate {
  /** `sheet`: the id of the sheet that is asked. */
  pass(owner: string, method: string, sheet?: string): void;
}

/** The gate before a sheet and its ranges: their calls count for that sheet. */
export const gateOfSheet = (gate: Gate, sheet: string): Gate => ({
  pass: (owner, method) => gate.pass(owner, method, sheet),
});

/** Lets through what time, mode and scopes allow; what passed is counted, and its name ("Class.method") added to `used`. */
export function createGate(
  context: Pick<Context, "run" | "mode" | "manifest" | "now" | "host">,
  meter: Pick<Meter, "count">,
  used: Set<string>,
): Gate {
  return {
    pass(owner, method, sheet) {
      checkTime(context.run, context.now());
      requireAuthorization(`${owner}.${method}`, context.mode, context.manifest.oauthScopes);
      context.host.meanwhile?.(owner, method, sheet);
      used.add(`${owner}.${method}`);
      meter.count(owner, method, sheet);
    },
  };
}
