import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { proxyFetch } from "./fetch-proxy.ts";
import type { startIssuer } from "./issuer.ts";
import type { startMailbox } from "./mailbox.ts";

interface Services {
  issuer: Awaited<ReturnType<typeof startIssuer>>;
  mailbox: Awaited<ReturnType<typeof startMailbox>>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Answers `/playground/*` as connect middleware; everything else is passed on. */
export function playgroundRoutes({ issuer, mailbox }: Services, origin: string) {
  const routes: Record<string, Handler> = {
    async "GET /playground/identity-token"(_request, response) {
      response.setHeader("content-type", "text/plain; charset=utf-8").end(await issuer.token());
    },
    async "GET /playground/mailbox"(request, response) {
      const version = mailbox.version(); // read first: a message that comes meanwhile must not hide behind it
      response.setHeader("etag", version).setHeader("cache-control", "no-cache").setHeader("x-smtp-url", mailbox.url);
      if (request.headers["if-none-match"] === version) response.writeHead(304).end();
      else json(response, await mailbox.messages());
    },
    "DELETE /playground/mailbox"(_request, response) {
      mailbox.clear();
      response.writeHead(204).end();
    },
    async "POST /playground/fetch"(request, response) {
      json(response, await proxyFetch(JSON.parse(await text(request)), origin));
    },
  };
  return async (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
    const { pathname } = new URL(request.url ?? "/", origin);
    if (!pathname.startsWith("/playground/")) return next();
    if (!isOwn(request, origin)) return refuse(response, 403, "Only the page on this machine may ask here.");
    const method = request.method === "HEAD" ? "GET" : request.method;
    const handler = routes[`${method} ${pathname}`];
    if (!handler) return refuse(response, 404, "There is nothing here.");
    try {
      await handler(request, response);
    } catch (error) {
      next(error);
    }
  };
}

/** A foreign Host is another site's name that leads to this machine (DNS rebinding), a foreign Origin another site's script. */
function isOwn({ headers }: IncomingMessage, origin: string): boolean {
  const { host, port } = new URL(origin);
  const hosts = [host, `localhost:${port}`];
  return (
    hosts.includes(headers.host ?? "") &&
    (headers.origin === undefined || hosts.some((own) => headers.origin === `http://${own}`))
  );
}

const json = (response: ServerResponse, value: unknown) =>
  response.setHeader("content-type", "application/json; charset=utf-8").end(JSON.stringify(value));

const refuse = (response: ServerResponse, status: number, message: string) =>
  void response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${message}\n`);
