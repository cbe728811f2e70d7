import { createServer } from "vite";
import { startIssuer } from "./issuer.ts";
import { startMailbox } from "./mailbox.ts";
import { playgroundRoutes } from "./routes.ts";
import { openState } from "./state.ts";
import { playgroundConfig } from "./vite.ts";

/** Starts everything that the playground consists of, and stops it again. */
export async function openPlayground(port: number) {
  const origin = `http://127.0.0.1:${port}`;
  const state = openState(port);
  const [issuer, mailbox] = await Promise.all([
    startIssuer("playground", { keyFile: state.issuerKey, issuer: origin }),
    startMailbox({ folder: state.mailbox }),
  ]);
  const server = await createServer(
    playgroundConfig({
      origin,
      workerState: state.worker,
      middleware: playgroundRoutes({ issuer, mailbox }, origin),
      vars: {
        ...issuer.vars,
        RECIPIENT_DOMAINS: "example.org",
        MAIL_FROM: "netzwerk@example.org",
        SHEET_URLS: `${origin}/`,
        PUBLIC_URL: origin,
        MAIL_TRANSPORT: "smtp",
        SMTP_URL: mailbox.url,
        LINK_SECRET: state.linkSecret,
      },
    }),
  );
  await server.listen();
  return {
    origin,
    async close() {
      await server.close();
      await Promise.all([issuer.close(), mailbox.close()]);
    },
  };
}
