import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from "jose";

const KEY = { alg: "RS256", kid: "local", use: "sig" };

interface IssuerOptions {
  /** Where the private key is kept; without it each start makes a new one. */
  keyFile?: string;
  /** The `iss` of its tokens; its own address if not given. */
  issuer?: string;
}

/** Stands in for accounts.google.com on 127.0.0.1: publishes a key set and signs identity tokens of the local user. */
export async function startIssuer(audience: string, { keyFile, issuer }: IssuerOptions = {}) {
  const jwk = await privateKey(keyFile);
  const key = await importJWK(jwk, KEY.alg);
  const keys = JSON.stringify({ keys: [{ kty: jwk.kty, n: jwk.n, e: jwk.e, ...KEY }] });
  // It is asked rarely: a connection kept open would only be one that has ended when the Worker uses it again.
  const headers = { "content-type": "application/json", connection: "close" };
  const server = createServer((_request, response) => response.writeHead(200, headers).end(keys));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const iss = issuer ?? url;
  return {
    url,
    /** A token that is good for ten minutes. `claims` win over the usual ones. */
    token: (claims: Record<string, unknown> = {}): Promise<string> => {
      const now = Math.floor(Date.now() / 1000);
      const usual = {
        iss,
        aud: audience,
        sub: "local-user",
        email: "lokal@example.org",
        email_verified: true,
        iat: now,
        exp: now + 600,
      };
      return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: KEY.alg, kid: KEY.kid }).sign(key);
    },
    /** The Worker's settings under which these tokens are accepted. */
    vars: { OIDC_ISSUER: iss, OIDC_JWKS: `${url}/jwks.json`, OIDC_AUDIENCES: audience },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function privateKey(file: string | undefined): Promise<JWK> {
  if (file !== undefined && existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as JWK;
  const jwk = await exportJWK((await generateKeyPair(KEY.alg, { extractable: true })).privateKey);
  if (file !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 });
  }
  return jwk;
}
