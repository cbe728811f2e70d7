import { isAllowlistPrefix } from "./services/url-allowlist.ts";

/** What the stand-in reads of appsscript.json. */
export interface Manifest {
  timeZone: string;
  /** Left out, Google finds in the code what it needs. */
  oauthScopes?: string[];
  urlFetchWhitelist?: string[];
}

/** Checks what appsscript.json says. */
export function parseManifest(manifest: unknown): Manifest {
  if (typeof manifest !== "object" || manifest === null) throw new Error("appsscript.json is not an object");
  const timeZone = "timeZone" in manifest ? manifest.timeZone : undefined;
  if (typeof timeZone !== "string") throw new Error("appsscript.json names no timeZone");
  const oauthScopes = texts(
    "oauthScopes" in manifest ? manifest.oauthScopes : undefined,
    () => true,
    "each entry of oauthScopes is a scope",
  );
  const urlFetchWhitelist = texts(
    "urlFetchWhitelist" in manifest ? manifest.urlFetchWhitelist : undefined,
    isAllowlistPrefix,
    "each entry of urlFetchWhitelist is an https address with a path, be it /",
  );
  return { timeZone, ...(oauthScopes && { oauthScopes }), ...(urlFetchWhitelist && { urlFetchWhitelist }) };
}

function texts(list: unknown, isRight: (entry: string) => boolean, rule: string): string[] | undefined {
  if (list === undefined) return undefined;
  if (!Array.isArray(list) || !list.every((entry) => typeof entry === "string" && isRight(entry)))
    throw new Error(`appsscript.json: ${rule}`);
  return list;
}
