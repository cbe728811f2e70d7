import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** Where in the sending of a mail the end comes. "received": the server has the whole mail and has not yet answered. */
export const MOMENTS = ["connected", "sender", "recipient", "data", "some", "received", "answered"] as const;
export type Moment = (typeof MOMENTS)[number];

/** A real SMTP server that keeps a log of what it took, and says when a moment comes. */
export async function startRelay(onMoment: (moment: Moment) => void) {
  const taken: { recipient: string; id: string }[] = [];
  const begun = new Set<string>();
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100, // a connection whose client was killed would hold up the end for half a minute
    onConnect(_session, done) {
      onMoment("connected");
      done();
    },
    onMailFrom(_address, _session, done) {
      onMoment("sender");
      done();
    },
    onRcptTo(_address, _session, done) {
      onMoment("recipient");
      done();
    },
    onData(stream, { envelope }, done) {
      for (const { address } of envelope.rcptTo) begun.add(address);
      onMoment("data");
      let source = "";
      stream.on("data", (chunk: Buffer) => {
        source += chunk.toString("latin1");
        onMoment("some");
      });
      stream.on("end", () => {
        // from here on the mail is the server's
        for (const { address } of envelope.rcptTo)
          taken.push({ recipient: address, id: /^message-id: (.*)$/im.exec(source)?.[1]?.trim() ?? "" });
        onMoment("received");
        done();
        onMoment("answered");
      });
    },
  });
  server.on("error", () => {}); // clients that die are what this is about
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken,
    /** Whose message was begun: before that no handover can have been made. */
    begun,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
