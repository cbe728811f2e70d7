import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { proxyFetch } from "../../../playground/server/fetch-proxy.ts";

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/away") response.writeHead(302, { location: "/there" }).end("gone");
    else response.end("there");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const ask = (more: object = {}) =>
  proxyFetch({ url: `${origin}/away`, method: "GET", headers: {}, body: null, timeoutMs: 5_000, ...more }, origin);

it("follows where an answer points, unless it must not", async () => {
  expect([await ask(), await ask({ followRedirects: false })]).toMatchObject([
    { status: 200, body: "there" },
    { status: 302, body: "gone", headers: { location: "/there" } },
  ]);
});

it("refuses a request that it does not understand", async () => {
  await expect(ask({ followRedirects: "perhaps" })).rejects.toThrow();
});
