import { generateKeyPairSync, type JsonWebKey } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server as HttpServer, type IncomingMessage } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SMTPServerOptions } from "smtp-server";
import type { TestProject } from "vitest/node";
import { startIssuer } from "../../playground/server/issuer.ts";
import { startMailbox } from "../../playground/server/mailbox.ts";
import { certificates } from "./certificates.ts";
import { startFaultyLine } from "./faulty-line.ts";
import { mint } from "./mint.ts";
import type { MintOrder } from "./provided.d.ts";

const AUDIENCE = "test.apps.googleusercontent.com";

/** Starts what the Worker's tests need from outside workerd: an issuer of tokens, and real SMTP servers of every kind. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "issuer-"));
  const keyFile = join(folder, "key.json");
  const issuer = await startIssuer(AUDIENCE, { keyFile });
  const ownKey = JSON.parse(readFileSync(keyFile, "utf8")) as JsonWebKey;
  const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });

  const tls = certificates();
  const plain = await startMailbox({ smtp: { disabledCommands: ["AUTH", "STARTTLS"], onRcptTo: refuseByName() } });
  const starttls = await startMailbox({ smtp: { ...tls, disabledCommands: [], onAuth: login } });
  const implicit = await startMailbox({ smtp: { ...tls, secure: true, disabledCommands: ["AUTH"] } });
  // smtp-server's own certificate, which nobody trusts
  const untrusted = await startMailbox({ smtp: { secure: true, disabledCommands: ["AUTH"] } });
  const faulty = await startFaultyLine(plain.port);
  const silent = createTcpServer();
  const silentSockets = new Set<Socket>();
  silent.on("connection", (socket) => silentSockets.add(socket.on("error", () => socket.destroy())));
  const silentPort = await listen(silent);

  // Each answer ends its connection: workerd, when it is busy, would go on using one that Node has closed after five idle seconds.
  const control = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    response.setHeader("content-type", "application/json").setHeader("connection", "close");
    const answer = (body: unknown) => response.end(JSON.stringify(body));
    if (pathname === "/mint") {
      const now = Math.floor(Date.now() / 1000);
      const usual = { iss: issuer.vars.OIDC_ISSUER, aud: AUDIENCE, sub: "test-user", iat: now, exp: now + 600 };
      return answer(mint(usual, ownKey, stranger, (await readJson(request)) as MintOrder));
    }
    const received = (await Promise.all([plain, starttls, implicit].map((box) => box.messages()))).flat();
    const to = searchParams.get("to");
    return answer(received.filter(({ envelope }) => to === null || envelope.to.includes(to)));
  });
  const controlUrl = `http://127.0.0.1:${await listen(control)}`;

  project.provide("bindings", {
    ...issuer.vars,
    RECIPIENT_DOMAINS: "example.org",
    MAIL_FROM: "netzwerk@example.org",
    SHEET_URLS: "https://docs.google.com/spreadsheets/",
    PUBLIC_URL: "https://netz.example.org",
    MAIL_TRANSPORT: "smtp",
    SMTP_URL: `${faulty.url}?timeoutMs=1500`,
    LINK_SECRET: "5ec2e7".padEnd(64, "0"),
  });
  project.provide("token", await issuer.token());
  project.provide("mint", `${controlUrl}/mint`);
  project.provide("mailbox", `${controlUrl}/messages`);
  project.provide("smtp", {
    plain: plain.url,
    faulty: faulty.url,
    starttls: starttls.url.replace("//", "//user:p%40ss@"),
    wrongPassword: starttls.url.replace("//", "//user:wrong@"),
    implicit: implicit.url,
    untrusted: untrusted.url,
    silent: `smtp://127.0.0.1:${silentPort}`,
    down: `smtp://127.0.0.1:${await freePort()}`,
  });
  return async () => {
    rmSync(folder, { recursive: true });
    for (const socket of silentSockets) socket.destroy();
    silent.close();
    control.close();
    control.closeAllConnections();
    await Promise.all([issuer, faulty, plain, starttls, implicit, untrusted].map((server) => server.close()));
  };
}

/** "refused-550.x@…" is answered with that code at every attempt, "once-refused-451.x@…" only at the first. */
function refuseByName(): NonNullable<SMTPServerOptions["onRcptTo"]> {
  const seen = new Set<string>();
  return ({ address }, _session, done) => {
    const [, once, code] = /^(once-)?refused-(\d{3})\./.exec(address) ?? [];
    const again = seen.has(address);
    seen.add(address);
    if (code === undefined || (once && again)) return done();
    done(Object.assign(new Error("no such luck, secret-words-of-the-server"), { responseCode: Number(code) }));
  };
}

const login: NonNullable<SMTPServerOptions["onAuth"]> = ({ username, password }, _session, done) =>
  username === "user" && password === "p@ss" ? done(null, { user: username }) : done(new Error("Invalid login"));

async function listen(server: Server | HttpServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createTcpServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}
