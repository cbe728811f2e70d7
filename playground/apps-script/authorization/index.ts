import { type AuthMode, isInReach } from "./modes.ts";
import { scopesOf } from "./scopes.ts";

/** Throws where a run may not call a method ("Class.method"), in Google's words. */
export function requireAuthorization(method: string, mode: AuthMode): void {
  const needed = scopesOf(method);
  const required = needed.map((group) => (group.length === 1 ? group.join() : `(${group.join(" || ")})`)).join(" && ");
  const permissions = required && ` Required permissions: ${required}`;
  if (!isInReach(mode, method)) throw new Error(`You do not have permission to call ${method}.${permissions}`);
}
