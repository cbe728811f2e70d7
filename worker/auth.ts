import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyOptions, jwtVerify } from "jose";
import type { Settings } from "./env.ts";
import { ApiError } from "./errors.ts";

/** Who calls: `sub` is Google's unchanging number for the account. */
export interface User {
  sub: string;
  email: string | null;
}

/** Google writes its issuer with and without the scheme. */
const GOOGLE = "https://accounts.google.com";

const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();

/** One per address and isolate: jose keeps the keys for ten minutes and fetches anew when a token names one it lacks. */
function keysAt(url: string) {
  const keys = keySets.get(url) ?? createRemoteJWKSet(new URL(url));
  keySets.set(url, keys);
  return keys;
}

const unauthorized = (code: string, message: string) =>
  new ApiError(401, code, message, undefined, { "www-authenticate": "Bearer" });
const expired = () => unauthorized("token_expired", "Your sign-in has run out. Please try again.");
const invalid = () => unauthorized("token_invalid", "This sign-in is not valid here.");

const options = ({ oidcIssuer, audiences }: Settings): JWTVerifyOptions => ({
  algorithms: ["RS256"],
  issuer: oidcIssuer === GOOGLE ? [GOOGLE, GOOGLE.replace("https://", "")] : oidcIssuer,
  audience: audiences,
  requiredClaims: ["sub", "exp"],
  clockTolerance: 30,
  maxTokenAge: 3600,
});

/** Faults of the token are the caller's; whatever else goes wrong here is the key set that cannot be had. */
function refusal(error: unknown): ApiError {
  if (error instanceof errors.JWTExpired) return expired();
  if (
    error instanceof errors.JWTClaimValidationFailed ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys
  )
    return invalid();
  return new ApiError(503, "identity_unavailable", "The sign-in cannot be checked right now. Please try again later.");
}

/** Verifies the OIDC identity token in the `Authorization` header. */
export async function authenticate(settings: Settings, authorization: string | undefined): Promise<User> {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
  if (token === undefined)
    throw unauthorized("token_missing", "A sign-in is needed: Authorization: Bearer <identity token>.");
  let payload: JWTPayload;
  try {
    ({ payload } = await jwtVerify(token, keysAt(settings.oidcJwks), options(settings)));
  } catch (error) {
    throw refusal(error);
  }
  const { sub, email } = payload;
  if (typeof sub !== "string" || sub === "") throw invalid();
  return { sub, email: typeof email === "string" && payload.email_verified === true ? email : null };
}
