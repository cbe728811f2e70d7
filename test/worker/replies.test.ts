import { env } from "cloudflare:workers";
import { describe, expect, inject, it, vi } from "vitest";
import { app } from "../../worker/app.ts";
import { OPERATIONS } from "../../worker/routes/operations.ts";
import { call, mint, NOTHING, ORIGIN } from "./call.ts";
import { caseA } from "./scoring/case-a.ts";

const authorization = `Bearer ${inject("token")}`;

describe("every reply", () => {
  it.each([
    ["of health", "/healthz", undefined, 200],
    ["of a route that does not exist", "/nothing", undefined, 404],
    ["of the wrong method", "/v1/assessments", undefined, 404],
    ["of success", "/v1/assessments", NOTHING, 200],
    ["of refusal", "/v1/assessments", {}, 422],
  ])("%s is JSON that nobody stores, sniffs or shares across origins", async (_, path, body, status) => {
    const response = await call(path, body);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    await response.json();
  });
});

it("a refusal for want of a token says how to bring one", async () => {
  const response = await call("/v1/assessments", NOTHING, null);
  expect(response.status).toBe(401);
  expect(response.headers.get("www-authenticate")).toBe("Bearer");
  expect(response.headers.get("cache-control")).toBe("no-store");
});

it("health needs no token", async () => {
  const response = await call("/healthz", undefined, null);
  expect(await response.json()).toEqual({ ok: true });
});

it("sample A comes back scored, in the same bytes each time", async () => {
  const bodies = await Promise.all([1, 2].map(async () => (await call("/v1/assessments", caseA)).text()));
  expect(bodies[1]).toBe(bodies[0]);
  expect(JSON.parse(bodies[0] ?? "")).toMatchObject({ nextStep: { actor: "A1" }, incomplete: [] });
});

describe("the log", () => {
  it("has one line per request: method, route, status and duration", async () => {
    const log = vi.spyOn(console, "log").mockReturnValue();
    const headers = { authorization };
    await app.request("/v1/assessments?anna=muster", { method: "POST", body: JSON.stringify(caseA), headers }, env);
    await app.request("/anna/muster", {}, env);
    const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)));
    log.mockRestore();
    expect(lines).toEqual([
      { method: "POST", route: "/v1/assessments", status: 200, durationMs: expect.any(Number) },
      { method: "GET", route: "/*", status: 404, durationMs: expect.any(Number) },
    ]);
  });
  it("tells where a fault is, but not what it says", async () => {
    const logs = [vi.spyOn(console, "error").mockReturnValue(), vi.spyOn(console, "log").mockReturnValue()];
    const broken: RateLimit = { limit: () => Promise.reject(new TypeError("Anna\nMuster")) };
    const response = await app.request(
      "/v1/assessments",
      { headers: { authorization } },
      { ...env, RATE_LIMIT: broken },
    );
    const text = logs.flatMap((log) => log.mock.calls).join("\n");
    for (const log of logs) log.mockRestore();
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ error: { code: "internal" } });
    expect(text).toMatch(/^TypeError\n\s+at /);
    expect(text).not.toMatch(/Anna|Muster/);
  });
});

describe("a user", () => {
  it("may ask 300 times a minute", async () => {
    const log = vi.spyOn(console, "log").mockReturnValue();
    const token = await mint({ claims: { sub: "busy-user" } });
    const statuses: number[] = [];
    for (let round = 0; round < 6; round++) {
      const responses = await Promise.all(Array.from({ length: 50 }, () => call("/v1/assessments", NOTHING, token)));
      await Promise.all(responses.map((response) => response.arrayBuffer()));
      statuses.push(...responses.map(({ status }) => status));
    }
    log.mockRestore();
    expect(statuses).toEqual(Array(300).fill(200));
  });
  it("is held up in the end, and nobody else is", async () => {
    const headers = { authorization: `Bearer ${await mint({ claims: { sub: "endless-user" } })}` };
    let asked = 0;
    /** Uses up what Cloudflare's own limiter allows for the key, before it is asked as always. */
    const exhausted: RateLimit = {
      limit: async (options) => {
        while ((await env.RATE_LIMIT.limit(options)).success) asked++;
        return env.RATE_LIMIT.limit(options);
      },
    };
    const response = await app.request("/v1/nothing", { headers }, { ...env, RATE_LIMIT: exhausted });
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("60");
    expect(await response.json()).toMatchObject({ error: { code: "too_many_requests" } });
    expect(asked).toBeGreaterThanOrEqual(600);
    expect((await call("/v1/assessments", NOTHING)).status).toBe(200);
  });
  it("is known to the limiter by a hash alone, the same each time", async () => {
    const keys: string[] = [];
    const limiter: RateLimit = {
      limit: ({ key }) => {
        keys.push(key);
        return Promise.resolve({ success: true });
      },
    };
    for (const _ of [1, 2])
      await app.request("/v1/nothing", { headers: { authorization } }, { ...env, RATE_LIMIT: limiter });
    expect(keys[0]).toMatch(/^[\w-]{43}$/);
    expect(keys).toEqual([keys[0], keys[0]]);
  });
});

describe("the OpenAPI document", () => {
  it("can be had without a token and is made of JSON schemas", async () => {
    const response = await call("/v1/openapi.json", undefined, null);
    const document = (await response.json()) as { openapi: string; paths: Record<string, object> };
    expect(document.openapi).toBe("3.1.0");
    expect(document.paths).toMatchObject({
      "/v1/assessments": {
        post: {
          requestBody: { content: { "application/json": { schema: { required: ["goals", "actors", "today"] } } } },
          responses: { 200: {}, 400: {}, 401: {}, 413: {}, 422: {}, 429: {}, 500: {}, 503: {} },
        },
      },
    });
  });
  it("names every route there is, and no other", () => {
    const routes = app.routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    const operations = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect([...new Set(routes)].sort()).toEqual([...operations].sort());
  });
  it.each(OPERATIONS.map((operation) => [operation.method, operation.path, operation] as const))(
    "tells whether %s %s needs a token",
    async (method, path, { open = false }) => {
      const url = ORIGIN + path.replace(/[{}]/g, "");
      const response = await app.request(url, { method: method.toUpperCase() }, env);
      expect(response.status === 401).toBe(!open);
    },
  );
});
