import type { Context } from "../context.ts";
import { names, standIn } from "../stand-in.ts";
import { EVENT_TYPES, TRIGGER_SOURCES, triggerMethods } from "./triggers.ts";

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type AuthMode = GoogleAppsScript.Script.AuthMode;
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;

/** Google's enum, whose members are the modes of a run. */
export const AUTH_MODES = names("NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL");
const AUTHORIZATION = names("REQUIRED", "NOT_REQUIRED");

/** The person of the playground has granted everything that the manifest asks for, so no consent is ever missing. */
export function createScriptApp(context: Context): ScriptApp {
  return standIn<ScriptApp>(
    "ScriptApp",
    {
      AuthMode: AUTH_MODES as unknown as ScriptApp["AuthMode"],
      AuthorizationStatus: AUTHORIZATION as unknown as ScriptApp["AuthorizationStatus"],
      EventType: EVENT_TYPES as unknown as ScriptApp["EventType"],
      TriggerSource: TRIGGER_SOURCES as unknown as ScriptApp["TriggerSource"],
      ...triggerMethods(context),
      getIdentityToken: () => context.host.identityToken(),
      getAuthorizationInfo(mode: AuthMode, scopes?: string[]) {
        checkMode(mode);
        requireKnown(context, scopes);
        return standIn<AuthorizationInfo>("AuthorizationInfo", {
          getAuthorizationStatus: () =>
            AUTHORIZATION.NOT_REQUIRED as unknown as GoogleAppsScript.Script.AuthorizationStatus,
          getAuthorizationUrl: () => "",
        });
      },
      requireScopes(mode: AuthMode, scopes: string[]) {
        checkMode(mode);
        requireKnown(context, scopes);
      },
      requireAllScopes: (mode: AuthMode) => checkMode(mode),
    },
    context.gate,
  );
}

function checkMode(mode: AuthMode): void {
  if (String(mode) !== AUTH_MODES.FULL)
    throw new Error("The parameters don't match the method signature: ScriptApp.AuthMode.FULL was expected.");
}

/** A scope that the manifest lacks is an error on Google too, and not merely one that the person has not granted. */
function requireKnown({ manifest: { oauthScopes } }: Context, scopes: string[] = []): void {
  if (!oauthScopes) throw new Error("Scopes without oauthScopes in appsscript.json are not in the stand-in");
  const foreign = scopes.find((scope) => !oauthScopes.includes(scope));
  if (foreign !== undefined) throw new Error(`The scope ${foreign} is invalid or not required by this script.`);
}
