/** What the stand-in reads of appsscript.json. */
export interface Manifest {
  timeZone: string;
  urlFetchWhitelist?: string[];
}

/** Checks what appsscript.json says. */
export function parseManifest(manifest: unknown): Manifest {
  if (typeof manifest !== "object" || manifest === null) throw new Error("appsscript.json is not an object");
  const timeZone = "timeZone" in manifest ? manifest.timeZone : undefined;
  if (typeof timeZone !== "string") throw new Error("appsscript.json names no timeZone");
  const list = "urlFetchWhitelist" in manifest ? manifest.urlFetchWhitelist : undefined;
  if (list === undefined) return { timeZone };
  if (!Array.isArray(list) || !list.every((entry) => typeof entry === "string" && entry.endsWith("/")))
    throw new Error('appsscript.json: each entry of urlFetchWhitelist is an address that ends with "/"');
  return { timeZone, urlFetchWhitelist: list };
}
