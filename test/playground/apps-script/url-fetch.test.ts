import { afterEach, describe, expect, it } from "vitest";
import type { HttpReply } from "../../../playground/apps-script/host.ts";
import { isAllowed, isAllowlistPrefix } from "../../../playground/apps-script/services/url-allowlist.ts";
import { type Playground, startPlayground } from "../../support/headless.ts";

let open: Playground[] = [];
afterEach(() => {
  for (const playground of open) playground.dispose();
  open = [];
});
const ADDRESS = "https://worker.example/v1";
const code = `
function ask(options) { UrlFetchApp.fetch("${ADDRESS}", options); }
function askAt(url) { UrlFetchApp.fetch(url); }
function read(expression) { var reply = UrlFetchApp.fetch("${ADDRESS}"); return new Function("reply", "return " + expression)(reply); }`;
async function start(reply: Partial<HttpReply> = {}): Promise<Playground> {
  const host = { fetch: () => ({ status: 200, headers: {}, body: "", ...reply }) };
  const playground = await startPlayground({ code, host });
  open.push(playground);
  return playground;
}

/** developers.google.com/apps-script/manifest/allowlist-url */
describe("the manifest's list of addresses", () => {
  it.each([
    ["https://example.com/foo", ["", "/", "/bar", "?bar", "#bar"].map((rest) => `https://example.com/foo${rest}`)],
    ["https://example.com/", ["https://example.com/", "https://example.com", "https://EXAMPLE.com/a"]],
    ["https://*.example.com/foo", ["https://a.example.com/foo", "https://a.b.example.com/foo/bar"]],
    ["https://example.com:8443/", ["https://example.com:8443/a"]],
  ])("allows what lies at or below %s", (prefix, addresses) => {
    expect(addresses.filter((address) => !isAllowed(new URL(address), prefix))).toEqual([]);
  });

  it.each([
    [
      "https://example.com/foo",
      [
        "https://example.com/foobar",
        "https://example.com/FOO",
        "https://example.com/",
        "http://example.com/foo",
        "https://www.example.com/foo",
        "https://example.com.evil.org/foo",
        "https://example.com:8443/foo",
        "https://example.com@evil.org/foo",
        "https://example.com/foo/../bar",
      ],
    ],
    [
      "https://*.example.com/foo",
      ["https://example.com/foo", "https://evilexample.com/foo", "https://a.example.com/bar"],
    ],
  ])("allows nothing else for %s", (prefix, addresses) => {
    expect(addresses.filter((address) => isAllowed(new URL(address), prefix))).toEqual([]);
  });

  it.each([
    ["https://example.com/", true],
    ["https://*.example.com/foo", true],
    ["http://127.0.0.1:8787/", true],
    ["https://example.com", false],
    ["http://example.com/", false],
    ["*", false],
    ["https://exa*mple.com/", false],
    ["example.com/", false],
  ])("may name %s: %s", (prefix, may) => {
    expect(isAllowlistPrefix(prefix)).toBe(may);
  });

  it("is read before anything runs: a manifest that Google would refuse is refused", async () => {
    const manifest = { timeZone: "Europe/Berlin", urlFetchWhitelist: ["https://worker.example"] };
    await expect(startPlayground({ code, manifest })).rejects.toThrow("urlFetchWhitelist");
  });
});

/** developers.google.com/apps-script/reference/url-fetch/url-fetch-app */
describe("a request", () => {
  const asked = async (options: object) => {
    const { script, shown } = await start();
    script.run("ask", options);
    return shown.requests[0];
  };

  it("is a GET without a body, where nothing else is said", async () => {
    expect(await asked({})).toEqual({ url: ADDRESS, method: "GET", headers: {}, body: null });
  });
  it("sends an object as the fields of a form", async () => {
    expect(await asked({ method: "post", payload: { a: "ä b", c: 1 } })).toMatchObject({
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "a=%C3%A4+b&c=1",
    });
  });
  it("sends a text as what it is said to be", async () => {
    const headers = { Authorization: "Bearer x" };
    expect(await asked({ method: "put", contentType: "application/json", payload: "{}", headers })).toMatchObject({
      headers: { "content-type": "application/json", authorization: "Bearer x" },
      body: "{}",
    });
  });
  it("follows where it is sent, unless it must not", async () => {
    expect([await asked({ followRedirects: true }), await asked({ followRedirects: false })]).toMatchObject([
      expect.not.objectContaining({ followRedirects: false }),
      { followRedirects: false },
    ]);
  });
  it.each([
    ["another method", { method: "head" }, "method head"],
    [
      "an option that it lacks",
      { validateHttpsCertificates: false },
      "validateHttpsCertificates is not in the stand-in",
    ],
    ["objects within a form", { payload: { a: { b: 1 } } }, "not in the stand-in"],
    [
      "101 headers",
      { headers: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`x-${at}`, "1"])) },
      "Headers",
    ],
    ["more than 50 MB", { method: "post", payload: "x".repeat(50 * 1024 * 1024 + 1) }, "POST size quota"],
  ])("is refused before it is made: %s", async (_what, options, message) => {
    const { script, shown } = await start();
    expect(() => script.run("ask", options)).toThrow(message);
    expect(shown.requests).toEqual([]);
  });
  it("has an address of at most 2 KB", async () => {
    const { script } = await start();
    expect(() => script.run("askAt", `${ADDRESS}?${"x".repeat(2048)}`)).toThrow("URLFetch URL Length");
  });
});

/** developers.google.com/apps-script/reference/url-fetch/http-response */
describe("an answer", () => {
  it.each<[string, unknown]>([
    ["reply.getResponseCode()", 200],
    ["reply.getContentText()", "ä"],
    ['reply.getContentText("UTF-8")', "ä"],
    ["reply.getContent()", [-61, -92]],
    ["reply.getBlob().getDataAsString()", "ä"],
    ["reply.getBlob().getContentType()", "text/plain"],
    ['reply.getHeaders()["content-type"]', "text/plain; charset=utf-8"],
    ['reply.getAllHeaders()["content-type"]', "text/plain; charset=utf-8"],
  ])("is read by %s", async (expression, value) => {
    const { script } = await start({ body: "ä", headers: { "content-type": "text/plain; charset=utf-8" } });
    expect(script.run("read", expression)).toEqual(value);
  });
  it.each([200, 204, 302, 399])("of %s is no failure", async (status) => {
    const { script } = await start({ status });
    expect(script.run("read", "reply.getResponseCode()")).toBe(status);
  });
  it.each([400, 500])("of %s is a failure, unless it is muted", async (status) => {
    const { script } = await start({ status });
    expect(() => script.run("ask", {})).toThrow(`returned code ${status}`);
    script.run("ask", { muteHttpExceptions: true });
  });
  it("is at most 50 MB", async () => {
    const { script } = await start({ body: "x".repeat(50 * 1024 * 1024 + 1) });
    expect(() => script.run("ask", {})).toThrow("response size quota");
  });
});
