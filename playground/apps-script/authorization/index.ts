import { type AuthMode, isInReach } from "./modes.ts";
import { type Scope, scopesOf } from "./scopes.ts";

/**
 * Throws where a run may not call a method ("Class.method"), in Google's words. `granted` are the manifest's scopes; where it names
 * none, Google finds in the code what the script needs.
 */
export function requireAuthorization(method: string, mode: AuthMode, granted: readonly Scope[] | undefined): void {
  const needed = scopesOf(method);
  const required = needed.map((group) => (group.length === 1 ? group.join() : `(${group.join(" || ")})`)).join(" && ");
  const permissions = required && ` Required permissions: ${required}`;
  if (!isInReach(mode, method)) throw new Error(`You do not have permission to call ${method}.${permissions}`);
  if (granted && !needed.every((group) => group.some((scope) => granted.includes(scope))))
    throw new Error(`Specified permissions are not sufficient to call ${method}.${permissions}`);
}
