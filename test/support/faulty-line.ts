import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

const FAULTS = [
  "hangs-at-rcpt",
  "dies-at-rcpt",
  "dies-before-dot",
  "dies-after-dot",
  "hangs-after-dot",
  "rejects",
] as const;
type Fault = (typeof FAULTS)[number];

/**
 * The line to a real SMTP server, which fails as the recipient's name says: "dies-after-dot.x@…" every time,
 * "once-dies-after-dot.x@…" only at the first attempt. "rejects" answers the finished message with 554.
 */
export async function startFaultyLine(port: number) {
  const seen = new Set<string>();
  const sockets = new Set<Socket>();
  const faultOf = (command: string): Fault | undefined => {
    const [, once, recipient = ""] = /RCPT TO:<(once-)?([^>]+)>/i.exec(command) ?? [];
    const again = seen.has(recipient);
    seen.add(recipient);
    return once && again ? undefined : FAULTS.find((fault) => recipient.startsWith(`${fault}.`));
  };
  const server = createServer((client) => {
    const upstream = connect(port, "127.0.0.1");
    let fault: Fault | undefined;
    let inMessage = false;
    let dot = false;
    let tail = "";
    const die = () => {
      client.destroy();
      upstream.destroy();
    };
    client.on("data", (chunk) => {
      const text = chunk.toString("latin1");
      if (!inMessage) fault ??= faultOf(text);
      if (fault === "dies-at-rcpt" || (fault === "dies-before-dot" && inMessage)) return die();
      if (fault === "hangs-at-rcpt") return;
      if (inMessage) {
        tail = (tail + text).slice(-5);
        dot = tail === "\r\n.\r\n";
      }
      upstream.write(chunk);
    });
    upstream.on("data", (chunk) => {
      if (dot && fault === "dies-after-dot") return die();
      if (dot && fault === "hangs-after-dot") return;
      if (dot && fault === "rejects") {
        dot = false;
        return client.write("554 5.7.1 no such luck, secret-words-of-the-server\r\n");
      }
      if (/^354 /m.test(chunk.toString("latin1"))) inMessage = true;
      client.write(chunk);
    });
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on("error", die);
      socket.on("end", () => other.end());
      socket.on("close", () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
