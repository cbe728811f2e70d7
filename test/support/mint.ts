import { createHmac, createPrivateKey, createPublicKey, type JsonWebKey, sign } from "node:crypto";
import type { MintOrder } from "./provided.d.ts";

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Tokens as nobody should make them: any header, any claims, any key. A claim of null is left out. */
export function mint(usual: Record<string, unknown>, own: JsonWebKey, stranger: JsonWebKey, order: MintOrder): string {
  const how = order.with ?? "issuer";
  const alg = { issuer: "RS256", stranger: "RS256", "public-key-as-secret": "HS256", nothing: "none" }[how];
  const claims = Object.entries({ ...usual, ...order.claims }).filter(([, value]) => value !== null);
  const body = `${part({ alg, kid: "local", typ: "JWT", ...order.header })}.${part(Object.fromEntries(claims))}`;
  const key = createPrivateKey({ key: how === "stranger" ? stranger : own, format: "jwk" });
  const signature = {
    issuer: () => sign("sha256", Buffer.from(body), key),
    stranger: () => sign("sha256", Buffer.from(body), key),
    "public-key-as-secret": () =>
      createHmac("sha256", createPublicKey(key).export({ type: "spki", format: "pem" }))
        .update(body)
        .digest(),
    nothing: () => Buffer.alloc(0),
  }[how]();
  return `${body}.${signature.toString("base64url")}`;
}
