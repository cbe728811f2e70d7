const WILDCARD = "*.";

/** Whether appsscript.json may name an address: https, a full host, perhaps with subdomains left open, and a path. */
export function isAllowlistPrefix(prefix: string): boolean {
  const bare = prefix.replace(`//${WILDCARD}`, "//");
  if (!URL.canParse(bare) || bare.includes("*")) return false;
  const { protocol, hostname } = new URL(bare);
  // The playground's own address is on this machine, where there are no certificates.
  const isLocal = hostname === "127.0.0.1" || hostname === "localhost";
  return (protocol === "https:" || (protocol === "http:" && isLocal)) && /^\w+:\/\/[^/]+\//.test(bare);
}

/**
 * Whether an address is one that a prefix allows: the same, or below it ("/foo" allows "/foo", "/foo/bar" and "/foo?a", and not
 * "/foobar"); the path's case matters. After developers.google.com/apps-script/manifest/allowlist-url.
 */
export function isAllowed(address: URL, prefix: string): boolean {
  const open = prefix.includes(`//${WILDCARD}`);
  const allowed = new URL(prefix.replace(`//${WILDCARD}`, "//"));
  if (address.protocol !== allowed.protocol || address.port !== allowed.port) return false;
  // A wildcard stands for at least one subdomain.
  if (open ? !address.hostname.endsWith(`.${allowed.hostname}`) : address.hostname !== allowed.hostname) return false;
  const path = address.pathname + address.search + address.hash;
  const start = allowed.pathname + allowed.search + allowed.hash;
  return path.startsWith(start) && (start.endsWith("/") || /^$|^[/?#]/.test(path.slice(start.length)));
}
