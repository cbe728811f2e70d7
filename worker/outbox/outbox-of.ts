import { objectOf, type Where } from "./objects.ts";
import type { Outbox } from "./outbox.ts";

/** The outbox of the workbook with this `workbookName`. */
export const outboxOf = (namespace: DurableObjectNamespace<Outbox>, where: Where, name: string) =>
  objectOf(namespace, where, name);
