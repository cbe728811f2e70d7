import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { startApp } from "./app.ts";

/**
 * One playground for all files that talk to a real Worker. It takes seconds to start, and most files need none: the first that asks
 * for its address starts it. Files share nothing but the mailbox.
 */
export default async function setup({ provide }: TestProject) {
  let app: ReturnType<typeof startApp> | undefined;
  const reception = createServer((_request, response) => {
    app ??= startApp();
    app.then(
      ({ url }) => response.end(url),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((listening) => reception.listen(0, "127.0.0.1", listening));
  provide("sharedPlayground", `http://127.0.0.1:${(reception.address() as AddressInfo).port}/`);
  return async () => {
    reception.close();
    reception.closeAllConnections();
    await (await app)?.stop();
  };
}
