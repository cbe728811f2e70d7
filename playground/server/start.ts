// npm start: the page, the Worker, a mailbox and an issuer of identity tokens, in one process and on one origin.
import { claimPort, PortError, parsePort } from "./port.ts";

process.env.CLOUDFLARE_CF_FETCH_ENABLED ??= "false"; // else miniflare asks the internet for a sample `request.cf`
process.env.WRANGLER_SEND_METRICS ??= "false";
process.env.WRANGLER_LOG ??= "warn";

try {
  const port = await claimPort(parsePort(process.env.PORT));
  const { openPlayground } = await import("./playground.ts"); // takes seconds to load: a wrong port is said before
  const playground = await openPlayground(port);
  console.log(`Netzwerkstrategie ist bereit (ready): ${playground.origin}/\nBeenden mit Strg+C (stop with Ctrl+C).`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, async () => {
      await playground.close();
      process.exit(0);
    });
} catch (error) {
  if (!(error instanceof PortError)) throw error;
  console.error(error.message);
  process.exit(1);
}
