import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { text } from "node:stream/consumers";
import { decodeJwt } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp } from "../support/app.ts";

/** A start that must fail: what it said and how it ended. */
async function failedStart(PORT: string) {
  const child = spawn(process.execPath, ["--import", "tsx", "playground/server/start.ts"], {
    env: { ...process.env, PORT },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  return { said, code };
}

describe("a port that will not do", () => {
  it("is named when it is taken, with the way out", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { said, code } = await failedStart(String(port));
    other.close();
    expect(code).toBe(1);
    expect(said).toContain(`Anschluss ${port} ist schon belegt`);
    expect(said).toContain("npm start");
    expect(said).toContain("$env:PORT=");
    expect(said).not.toContain("    at ");
  });

  it.each(["acht", "-1", "1.5", "65536", "8787x"])("is named when it is %s", async (port) => {
    const { said, code } = await failedStart(port);
    expect(code).toBe(1);
    expect(said).toContain(`PORT=${port} ist kein Anschluss`);
  });
});

// One of its own: what it prints from the start, and how it ends.
describe("a running playground", () => {
  let app: Awaited<ReturnType<typeof startApp>>;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  /** `fetch` does not let a caller choose Host and Origin. */
  const status = (path: string, headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = request(`${app.url}${path}`, { headers }, (reply) => {
        reply.resume();
        resolve(reply.statusCode);
      });
      asked.on("error", reject).end();
    });

  it("prints one address and how to stop, nothing else", () => {
    expect(app.output()).toMatch(
      /^Netzwerkstrategie ist bereit \(ready\): http:\/\/127\.0\.0\.1:\d+\/\nBeenden [^\n]+\n$/,
    );
  });

  it("gives a token that the Worker takes, for ten minutes", async () => {
    const reply = await fetch(`${app.url}/playground/identity-token`);
    const token = await reply.text();
    const { iat = 0, exp = 0 } = decodeJwt(token);
    expect(reply.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(exp - iat).toBe(600);
    const assess = (authorization: string) =>
      fetch(`${app.url}/v1/assessments`, {
        method: "POST",
        headers: { authorization, "content-type": "application/json" },
        body: JSON.stringify({ goals: [], actors: [], today: "2026-11-22" }),
      });
    expect((await assess(`Bearer ${token}`)).status).toBe(200);
    expect((await assess(`Bearer ${token.slice(0, -8)}AAAAAAAA`)).status).toBe(401);
  });

  it.each(["/playground/identity-token", "/playground/mailbox", "/"])("refuses a foreign Host at %s", async (path) => {
    const { host } = new URL(app.url);
    expect(await status(path, { host })).toBe(200);
    expect(await status(path, { host: "evil.example.org" })).toBe(403);
    expect(await status(path, { host: `evil.example.org:${new URL(app.url).port}` })).toBe(403);
  });

  it("refuses another site's script", async () => {
    expect(await status("/playground/identity-token", { origin: "https://evil.example.org" })).toBe(403);
    expect(await status("/playground/identity-token", { origin: "null" })).toBe(403);
    expect(await status("/playground/identity-token", { origin: app.url })).toBe(200);
  });

  it("fetches for the page from its own origin alone, and not for ever", async () => {
    const ask = async (url: string, timeoutMs = 10_000) =>
      (
        await fetch(`${app.url}/playground/fetch`, {
          method: "POST",
          body: JSON.stringify({ url, method: "GET", headers: {}, body: null, timeoutMs }),
        })
      ).json();
    expect(await ask(`${app.url}/healthz`)).toMatchObject({ status: 200 });
    expect(await ask("https://example.org/")).toEqual({ failure: "outside" });
    expect(await ask(`${app.url}/healthz`, 1)).toEqual({ failure: "timeout" });
  });

  it("keeps the state files of the playground from the browser", async () => {
    expect((await fetch(`${app.url}/@fs${process.cwd()}/package.json`)).status).toBe(403);
  });

  it("ends cleanly with Ctrl+C", async () => {
    expect(await app.stop("SIGINT")).toBe(0);
  });
});
