const domainOf = (address: string) => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

/** True if mail to the address needs nobody's consent but the association's own. A subdomain is another domain. */
export const isInAllowedDomain = (domains: readonly string[], address: string): boolean =>
  domains.includes(domainOf(address));
