import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { afterAll, expect, it } from "vitest";
import { startIssuer } from "../../../playground/server/issuer.ts";

const folder = mkdtempSync(join(tmpdir(), "issuer-"));
afterAll(() => rmSync(folder, { recursive: true }));

const verify = (token: string, { OIDC_ISSUER, OIDC_JWKS, OIDC_AUDIENCES }: Record<string, string>) =>
  jwtVerify(token, createRemoteJWKSet(new URL(OIDC_JWKS ?? "")), {
    issuer: OIDC_ISSUER ?? "",
    audience: OIDC_AUDIENCES ?? "",
    algorithms: ["RS256"],
  });

it("signs tokens that its own key set verifies, good for ten minutes", async () => {
  const issuer = await startIssuer("test");
  const { payload } = await verify(await issuer.token(), issuer.vars);
  expect(payload).toMatchObject({ sub: "local-user", email_verified: true });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
  await expect(verify(await issuer.token({ exp: 1 }), issuer.vars)).rejects.toThrow(/exp/);
  await issuer.close();
});

it("keeps its key over a restart", async () => {
  const options = { keyFile: join(folder, "key.json"), issuer: "http://127.0.0.1:8787" };
  const before = await startIssuer("test", options);
  const token = await before.token();
  await before.close();
  const after = await startIssuer("test", options);
  expect((await verify(token, after.vars)).payload.iss).toBe(options.issuer);
  await after.close();
});
