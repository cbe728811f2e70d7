import type { Settings } from "../env.ts";
import { isLoopback } from "../loopback.ts";
import { DEPLOYMENT, type Deployment } from "./deployment.ts";
import type { Recipient } from "./recipient.ts";

export type Where = Pick<Settings, "mail">;

/**
 * The object with this name, kept in the European Union. workerd alone knows no jurisdictions: where mail goes to a server on
 * loopback, which only a Worker on somebody's own machine can reach, the object is there too.
 */
export function objectOf<T extends Rpc.DurableObjectBranded>(
  namespace: DurableObjectNamespace<T>,
  { mail }: Where,
  name: string,
): DurableObjectStub<T> {
  const isLocal = mail.kind === "smtp" && isLoopback(new URL(mail.url).hostname);
  const inEurope = isLocal ? namespace : namespace.jurisdiction("eu");
  return inEurope.get(inEurope.idFromName(name));
}

/** What is known of the address with this `recipientName`. */
export const recipientOf = (namespace: DurableObjectNamespace<Recipient>, where: Where, recipient: string) =>
  objectOf(namespace, where, recipient);

/** What is counted for all workbooks together. */
export const deploymentOf = (namespace: DurableObjectNamespace<Deployment>, where: Where) =>
  objectOf(namespace, where, DEPLOYMENT);
