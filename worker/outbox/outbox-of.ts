import type { Settings } from "../env.ts";
import { isLoopback } from "../loopback.ts";
import type { Outbox } from "./outbox.ts";

/**
 * The outbox with this name (`workbookName`), kept in the European Union. workerd alone knows no jurisdictions: where mail
 * goes to a server on loopback, which only a Worker on somebody's own machine can reach, the object is there too.
 */
export function outboxOf(namespace: DurableObjectNamespace<Outbox>, { mail }: Pick<Settings, "mail">, name: string) {
  const isLocal = mail.kind === "smtp" && isLoopback(new URL(mail.url).hostname);
  const place = isLocal ? namespace : namespace.jurisdiction("eu");
  return place.get(place.idFromName(name));
}
