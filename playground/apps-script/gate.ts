import { requireAuthorization } from "./authorization/index.ts";
import type { Context } from "./context.ts";
import type { Meter } from "./meter.ts";
import { checkTime } from "./run.ts";

/** What every call of a Google service passes before it is made: throws where the run may not, or may no longer, make it. */
export interface Gate {
  pass(owner: string, method: string): void;
}

/** Lets through what time, mode and scopes allow; what passed is counted, and its name ("Class.method") added to `used`. */
export function createGate(
  context: Pick<Context, "run" | "mode" | "manifest" | "now">,
  meter: Pick<Meter, "count">,
  used: Set<string>,
): Gate {
  return {
    pass(owner, method) {
      checkTime(context.run, context.now());
      requireAuthorization(`${owner}.${method}`, context.mode, context.manifest.oauthScopes);
      used.add(`${owner}.${method}`);
      meter.count(owner, method);
    },
  };
}
