import type { Context } from "../context.ts";
import { standIn } from "../stand-in.ts";

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

export function createSession(context: Context): Session {
  const user = (email: string) => standIn<User>("User", { getEmail: () => email });
  return standIn<Session>(
    "Session",
    {
      /** Blank where the person has authorized nothing, as in simple triggers. */
      getActiveUser: () => user(context.mode === "FULL" ? context.host.user.email : ""),
      getEffectiveUser: () => user(context.host.user.email),
      getActiveUserLocale: () => context.host.user.locale,
      getScriptTimeZone: () => context.manifest.timeZone,
    },
    context.gate,
  );
}
