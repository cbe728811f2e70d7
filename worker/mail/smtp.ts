import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { composeMessage } from "./compose.ts";
import { smtpTarget } from "./smtp-options.ts";
import { outcomeOf, type Phase } from "./smtp-outcome.ts";
import type { Outcome, Transport } from "./transport.ts";

/** Sends over SMTP, one connection per mail; `smtpUrl` as `smtpTarget` reads it. */
export const smtpTransport =
  (smtpUrl: string): Transport =>
  async (mail, handover) => {
    const { connection: options, credentials, deadlineMs } = smtpTarget(smtpUrl);
    const message = await composeMessage(mail);
    const connection = new SMTPConnection(options);
    let phase: Phase = "connect";
    let over = false; // a time-out may end the attempt while the handover still waits: then it must not be made
    // nodemailer reads the stream only after the server's 354; its end makes nodemailer write the final dot.
    const source = Readable.from(
      (async function* () {
        yield message;
        if (over) throw new Error("The attempt is over");
        await handover();
      })(),
      { objectMode: false },
    );
    let deadline: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<Outcome>((resolve) => {
        const fail = (error: Error) => resolve(outcomeOf(error, phase));
        const timeOut = () => fail(Object.assign(new Error("Deadline"), { code: "ETIMEDOUT" }));
        deadline = setTimeout(timeOut, deadlineMs);
        source.on("error", fail);
        connection.on("error", fail);
        connection.on("end", () => fail(Object.assign(new Error("Closed"), { code: "ECONNECTION" })));
        const send = () => {
          phase = "envelope";
          connection.send({ from: mail.from, to: [mail.to], size: message.length }, source, (error) =>
            error ? fail(error) : resolve({ kind: "accepted" }),
          );
        };
        connection.connect((error) => {
          if (error) return fail(error);
          if (credentials === null) return send();
          phase = "login";
          connection.login({ credentials }, (loginError) => (loginError ? fail(loginError) : send()));
        });
      });
    } finally {
      over = true;
      clearTimeout(deadline);
      connection.close();
      source.destroy();
    }
  };
