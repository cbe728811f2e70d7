import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));
const folder = `${cache}certificates/`;

/** The throw-away authority that the test servers' certificate comes from: for NODE_EXTRA_CA_CERTS. */
export const caFile = `${folder}ca.pem`;

/** Key and certificate for localhost, made once; no openssl program needed. */
export function certificates(): { key: Buffer; cert: Buffer } {
  if (!existsSync(`${folder}server.pem`)) make();
  return { key: readFileSync(`${folder}server.key`), cert: readFileSync(`${folder}server.pem`) };
}

function make(): void {
  const authority = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const server = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ca = certificate("Test-CA", "Test-CA", authority.publicKey, authority.privateKey, [
    extension("551d13", sequence(der(0x01, Buffer.from([0xff])))), // basicConstraints: an authority
  ]);
  const cert = certificate("localhost", "Test-CA", server.publicKey, authority.privateKey, [
    extension("551d11", sequence(der(0x82, Buffer.from("localhost")), der(0x87, Buffer.from([127, 0, 0, 1])))), // names
  ]);
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(`${cache}certificates-`); // moved into place whole: two runs may start at once
  writeFileSync(`${fresh}/ca.pem`, ca);
  writeFileSync(`${fresh}/server.pem`, cert);
  writeFileSync(`${fresh}/server.key`, server.privateKey.export({ type: "pkcs8", format: "pem" }));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true });
    if (!existsSync(`${folder}server.pem`)) throw error;
  }
}

// X.509 by hand (RFC 5280, DER of X.690): a certificate is a dozen nested type-length-value triples.
function der(tag: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
const sequence = (...content: Buffer[]) => der(0x30, ...content);
const oid = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const bits = (content: Buffer) => der(0x03, Buffer.from([0]), content);
const extension = (id: string, value: Buffer) => sequence(oid(id), der(0x04, value));
const name = (text: string) => sequence(der(0x31, sequence(oid("550403"), der(0x0c, Buffer.from(text)))));
const time = (at: Date) => der(0x17, Buffer.from(`${at.toISOString().replace(/[-:T]/g, "").slice(2, 14)}Z`));

function certificate(subject: string, issuer: string, key: KeyObject, signer: KeyObject, extensions: Buffer[]): string {
  const ecdsaWithSha256 = sequence(oid("2a8648ce3d040302"));
  const from = new Date(Date.now() - 86_400_000);
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1]), randomBytes(15)),
    ecdsaWithSha256,
    name(issuer),
    sequence(time(from), time(new Date(from.getTime() + 3650 * 86_400_000))),
    name(subject),
    key.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(...extensions)),
  );
  const base64 = sequence(body, ecdsaWithSha256, bits(sign("sha256", body, signer))).toString("base64");
  return `-----BEGIN CERTIFICATE-----\n${base64.replace(/(.{64})(?=.)/g, "$1\n")}\n-----END CERTIFICATE-----\n`;
}
