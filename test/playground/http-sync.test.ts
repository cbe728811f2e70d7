import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { createHttpSync } from "../support/http-sync.ts";

const SERVER = `
const { parentPort } = require("node:worker_threads");
const server = require("node:http").createServer((request, response) => {
  if (request.url === "/silent") return;
  if (request.url === "/away") return void response.writeHead(302, { location: "/" }).end();
  let body = "";
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => response.writeHead(422, { "x-method": request.method }).end(body));
});
server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`;

it("waits for the answer, whatever its status, follows it unless it must not, and throws where none comes", async () => {
  const server = new Worker(SERVER, { eval: true });
  const [port] = await once(server, "message");
  const http = createHttpSync();
  const request = { method: "POST", headers: {}, body: "grün" };
  const reply = http.fetch(`http://127.0.0.1:${port}/`, request, 5_000);
  expect([reply.status, reply.body, reply.headers["x-method"]]).toEqual([422, "grün", "POST"]);
  expect(() => http.fetch(`http://127.0.0.1:${port}/silent`, request, 200)).toThrow(/timeout/i);
  expect(http.fetch(`http://127.0.0.1:${port}/`, request, 5_000).body).toBe("grün");
  const away = (more: { followRedirects?: false }) =>
    http.fetch(`http://127.0.0.1:${port}/away`, { method: "GET", headers: {}, body: null, ...more }, 5_000).status;
  expect([away({}), away({ followRedirects: false })]).toEqual([422, 302]);
  await Promise.all([http.close(), server.terminate()]);
});
