import type { Context } from "../context.ts";
import { names, standIn } from "../stand-in.ts";

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;
type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;

export const AUTH_MODES = names("NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL");
const AUTHORIZATION = names("REQUIRED", "NOT_REQUIRED");

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
    context.meter,
  );
}

/** The person of the playground has granted everything that the manifest asks for. */
export function createScriptApp(context: Context): ScriptApp {
  return standIn<ScriptApp>(
    "ScriptApp",
    {
      AuthMode: AUTH_MODES as unknown as ScriptApp["AuthMode"],
      AuthorizationStatus: AUTHORIZATION as unknown as ScriptApp["AuthorizationStatus"],
      getIdentityToken() {
        return context.host.identityToken();
      },
      getAuthorizationInfo: () =>
        standIn<AuthorizationInfo>("AuthorizationInfo", {
          getAuthorizationStatus: () =>
            AUTHORIZATION.NOT_REQUIRED as unknown as GoogleAppsScript.Script.AuthorizationStatus,
          getAuthorizationUrl: () => "",
        }),
      requireScopes: () => {},
      requireAllScopes: () => {},
    },
    context.meter,
  );
}
