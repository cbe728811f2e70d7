// npm start: the page, the Worker, a mailbox and an issuer of identity tokens, in one process and on one origin.
import "./quiet.ts";
import { openPlayground } from "./playground.ts";
import { claimPort, PortError, parsePort } from "./port.ts";

try {
  const playground = await openPlayground(await claimPort(parsePort(process.env.PORT)));
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
