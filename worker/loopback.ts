/** True for this machine (127.0.0.0/8, ::1, localhost), as `URL.hostname` writes it: nothing else may be reached unencrypted. */
export const isLoopback = (hostname: string): boolean =>
  /^(127(\.\d{1,3}){3}|\[::1\]|localhost)$/.test(hostname.toLowerCase());
