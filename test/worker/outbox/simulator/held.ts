import type { Invited, Mail, Rest } from "../../../../worker/outbox/store.ts";

/** All that the storage of one object holds. */
export interface Held {
  mails: Map<string, Mail>;
  batchMails: Map<string, string>;
  suppressed: Set<string>;
  accepted: Map<string, number>;
  invitations: Map<string, Invited>;
  usedAt: number | null;
  rest: Rest | null;
  alarm: number | null;
}
export const EMPTY: Held = {
  mails: new Map(),
  batchMails: new Map(),
  suppressed: new Set(),
  accepted: new Map(),
  invitations: new Map(),
  usedAt: null,
  rest: null,
  alarm: null,
};
export const copy = (held: Held): Held => ({
  ...held,
  mails: new Map(held.mails),
  batchMails: new Map(held.batchMails),
  suppressed: new Set(held.suppressed),
  accepted: new Map(held.accepted),
  invitations: new Map(held.invitations),
});
