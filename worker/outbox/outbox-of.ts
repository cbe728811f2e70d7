import type { Outbox } from "./outbox.ts";

/** The outbox with this name (`workbookName`), kept in the European Union. */
export const outboxOf = (namespace: DurableObjectNamespace<Outbox>, name: string) => {
  const european = namespace.jurisdiction("eu");
  return european.get(european.idFromName(name));
};
