import { env } from "cloudflare:workers";
import { describe, expect, inject, it } from "vitest";
import { app } from "../../worker/app.ts";
import type { MintOrder } from "../support/provided.d.ts";
import { call, mint, NOTHING } from "./call.ts";

const now = Math.floor(Date.now() / 1000);
const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { error?: { code: string } }).error?.code,
];
const assess = (token: string | null) => call("/v1/assessments", NOTHING, token);

describe("a token is taken", () => {
  it.each<[string, MintOrder]>([
    ["as the issuer makes it", {}],
    ["whose audience is one of several", { claims: { aud: ["other", "test.apps.googleusercontent.com"] } }],
    ["that ran out within the tolerance of 30 s", { claims: { exp: now - 10 } }],
    ["of a clock that is 20 s ahead", { claims: { iat: now + 20 } }],
    ["without an e-mail address", { claims: { email: null } }],
  ])("%s", async (_, order) => {
    expect((await assess(await mint(order))).status).toBe(200);
  });
  it("of any spelling of Bearer", async () => {
    const response = await app.request(
      "/v1/assessments",
      { method: "POST", body: JSON.stringify(NOTHING), headers: { authorization: `bearer  ${inject("token")}` } },
      env,
    );
    expect(response.status).toBe(200);
  });
});

describe("a token is refused", () => {
  it.each<[string, MintOrder, string]>([
    ["that ran out", { claims: { exp: now - 60 } }, "token_expired"],
    [
      "that is older than an hour, however long it says it is good",
      { claims: { iat: now - 3700, exp: now + 3600 } },
      "token_expired",
    ],
    ["of another audience", { claims: { aud: "other.apps.googleusercontent.com" } }, "token_invalid"],
    ["of no audience", { claims: { aud: null } }, "token_invalid"],
    ["of another issuer", { claims: { iss: "https://evil.example" } }, "token_invalid"],
    ["of no issuer", { claims: { iss: null } }, "token_invalid"],
    ["of the future", { claims: { iat: now + 300, exp: now + 900 } }, "token_invalid"],
    ["not good yet", { claims: { nbf: now + 300 } }, "token_invalid"],
    ["that never ends", { claims: { exp: null } }, "token_invalid"],
    ["that does not say when it was made", { claims: { iat: null } }, "token_invalid"],
    ["of nobody", { claims: { sub: null } }, "token_invalid"],
    ["of somebody without a name", { claims: { sub: "" } }, "token_invalid"],
    ["of somebody who is a number", { claims: { sub: 7 } }, "token_invalid"],
    ["with alg none", { with: "nothing" }, "token_invalid"],
    ["with alg NONE", { with: "nothing", header: { alg: "NONE" } }, "token_invalid"],
    ["with RS256 and no signature", { with: "nothing", header: { alg: "RS256" } }, "token_invalid"],
    ["with HS256 and the public key as secret", { with: "public-key-as-secret" }, "token_invalid"],
    ["with HS256 that says RS256", { with: "public-key-as-secret", header: { alg: "RS256" } }, "token_invalid"],
    ["with RS512", { header: { alg: "RS512" } }, "token_invalid"],
    ["signed by a stranger", { with: "stranger" }, "token_invalid"],
    ["signed by a key that the issuer does not have", { header: { kid: "other" } }, "token_invalid"],
    [
      "that brings its own key",
      { with: "stranger", header: { jku: "https://evil.example/jwks", kid: null } },
      "token_invalid",
    ],
    ["with a critical header nobody knows", { header: { crit: ["x"], x: 1 } }, "token_invalid"],
  ])("%s", async (_, order, code) => {
    expect(await codeOf(await assess(await mint(order)))).toEqual([401, code]);
  });

  it.each([
    ["nothing at all", null, "token_missing"],
    ["an empty one", "", "token_missing"],
    ["two words", "a b", "token_missing"],
    ["something else", "abc", "token_invalid"],
    ["three dots", "...", "token_invalid"],
    ["no JSON inside", "YQ.YQ.YQ", "token_invalid"],
    ["a hundred thousand letters", `${"a".repeat(100_000)}.b.c`, "token_invalid"],
  ])("%s", async (_, token, code) => {
    expect(await codeOf(await assess(token))).toEqual([401, code]);
  });

  it("whose claims were changed", async () => {
    const [header, claims = "", signature] = inject("token").split(".");
    const changed = JSON.stringify({ ...JSON.parse(atob(claims)), sub: "somebody-else" });
    expect(await codeOf(await assess([header, btoa(changed).replace(/=+$/, ""), signature].join(".")))).toEqual([
      401,
      "token_invalid",
    ]);
  });
  it("in another scheme than Bearer", async () => {
    const response = await app.request(
      "/v1/assessments",
      { headers: { authorization: `Basic ${inject("token")}` } },
      env,
    );
    expect(await codeOf(response)).toEqual([401, "token_missing"]);
  });
});

it("Google's issuer is known with and without https", async () => {
  const google = { ...env, OIDC_ISSUER: "https://accounts.google.com" };
  const statuses = await Promise.all(
    ["https://accounts.google.com", "accounts.google.com", "http://accounts.google.com"].map(async (iss) => {
      const headers = { authorization: `Bearer ${await mint({ claims: { iss } })}` };
      const response = await app.request(
        "/v1/assessments",
        { method: "POST", body: JSON.stringify(NOTHING), headers },
        google,
      );
      return response.status;
    }),
  );
  expect(statuses).toEqual([200, 200, 401]);
});

it("where the keys cannot be had, that is said, and no one is let in", async () => {
  const down = { ...env, OIDC_JWKS: inject("smtp").down.replace("smtp:", "http:") };
  const noKeys = { ...env, OIDC_JWKS: inject("mailbox") };
  for (const bindings of [down, noKeys]) {
    const response = await app.request(
      "/v1/assessments",
      { headers: { authorization: `Bearer ${inject("token")}` } },
      bindings,
    );
    expect(await codeOf(response)).toEqual([503, "identity_unavailable"]);
  }
});

it("everything under /v1 needs a token, even what does not exist", async () => {
  expect(await codeOf(await call("/v1/nothing", undefined, null))).toEqual([401, "token_missing"]);
  expect(await codeOf(await call("/v1/nothing"))).toEqual([404, "not_found"]);
});
