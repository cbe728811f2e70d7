import type { Mail, OutboxStore } from "../../../worker/outbox/store.ts";

export const NOW = Date.UTC(2026, 2, 13);

export const mailOf = (id: string, fields: Partial<Mail> = {}): Mail => ({
  id,
  contentHash: `content-${id}`,
  addressHash: `address-${id}`,
  state: "pending",
  attempts: 0,
  problem: null,
  createdAt: NOW,
  dueAt: NOW,
  address: `${id}@example.org`,
  content: "{}",
  ...fields,
});

/** A store under test: what accepting needs besides, and a crash after which it is opened again. */
export interface StoreUnderTest extends OutboxStore {
  use(now: number): void;
  suppress(addressHash: string): void;
}
export interface StoreHarness {
  /** Runs in the same store each time within one test; it is empty the first time. */
  run<T>(body: (store: StoreUnderTest) => T | Promise<T>): Promise<T>;
  crash(): Promise<void>;
}
