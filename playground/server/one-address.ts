import type { IncomingMessage, ServerResponse } from "node:http";

/** The browser keeps a workbook per origin: a page opened as `localhost` moves to the address that was printed. */
export function oneAddress(origin: string) {
  const { port } = new URL(origin);
  return ({ headers, url }: IncomingMessage, response: ServerResponse, next: () => void) => {
    const isPage = headers["sec-fetch-mode"] === "navigate" && url === "/";
    if (!isPage || headers.host !== `localhost:${port}`) return next();
    response.writeHead(307, { location: `${origin}/` }).end();
  };
}
