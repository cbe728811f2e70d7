import { createServer } from "node:net";

/** What is wrong with the port, in words for the person who started it. */
export class PortError extends Error {
  override readonly name = "PortError";
}

/** The value of the environment's PORT as a number, or 8787. */
export function parsePort(text: string | undefined): number {
  if (text === undefined || text === "") return 8787;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new PortError(`PORT=${text} ist kein Anschluss: Bitte eine ganze Zahl von 1 bis 65535 angeben.`);
}

/** Makes sure that nobody else listens on 127.0.0.1 at this port; 0 picks a free one. */
export const claimPort = (port: number) =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => reject(explain(port, error.code)));
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });

function explain(port: number, code: string | undefined): PortError {
  const other = port === 65_535 ? port - 1 : port + 1;
  const reason =
    code === "EACCES"
      ? `Anschluss ${port} darf nur der Administrator benutzen (port ${port} needs privileges).`
      : `Anschluss ${port} ist schon belegt – läuft die Spielwiese in einem anderen Fenster? (port ${port} is in use)`;
  return new PortError(
    [
      reason,
      "Mit einem anderen Anschluss starten:",
      `  macOS, Linux:        PORT=${code === "EACCES" ? 8787 : other} npm start`,
      `  Windows PowerShell:  $env:PORT=${code === "EACCES" ? 8787 : other}; npm start`,
    ].join("\n"),
  );
}
