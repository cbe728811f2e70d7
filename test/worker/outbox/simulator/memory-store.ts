import { FAR_MS } from "../../../../worker/outbox/backoff.ts";
import type { MailState } from "../../../../worker/outbox/states.ts";
import type { Mail, OutboxStore } from "../../../../worker/outbox/store.ts";
import { copy, EMPTY, type Held } from "./held.ts";

export interface MemoryOptions {
  /** Called at each call of the store; throws where the storage is to fail. */
  touch?: () => void;
  /** When a call that takes time comes back. */
  later?: () => Promise<void>;
  onSave?: (before: Mail | undefined, after: Mail) => void;
}

/**
 * The store of an outbox in memory, with what the real one does to writes: those between two awaits are stored together or not at
 * all, in their order, at some time; what was written before a `sync` is safe once that returns.
 */
export function memoryStore({ touch = () => {}, later = async () => {}, onSave = () => {} }: MemoryOptions = {}) {
  let now = copy(EMPTY);
  let safe = copy(EMPTY);
  /** Stored after `safe`, if the storage got so far; oldest first. */
  let written: Held[] = [];
  let isDirty = false;
  const write = (change: (held: Held) => void) => {
    touch();
    isDirty = true;
    change(now);
  };
  const read = <T>(of: (held: Held) => T): T => {
    touch();
    return of(now);
  };
  const all = () => [...now.mails.values()];
  const isUnderWay = (state: MailState) => state === "pending" || state === "claimed" || state === "handover";
  const save = (mail: Mail) =>
    write(({ mails }) => {
      onSave(mails.get(mail.id), mail);
      mails.set(mail.id, { ...mail });
    });

  /** Everything written until now is a group of its own. */
  const endGroup = () => {
    if (isDirty) written.push(copy(now));
    isDirty = false;
  };
  const makeSafe = (held: Held) => {
    const index = written.indexOf(held);
    if (index < 0) return; // a later one is safe already, or the object died
    safe = held;
    written = written.slice(index + 1);
  };

  const store: OutboxStore = {
    find: (id) => read(({ mails }) => mails.get(id) ?? null),
    save,
    nextDue: (at, slow) =>
      read(() => {
        const recipients = (of: (mail: Mail) => boolean) =>
          new Set(
            all()
              .filter(of)
              .map(({ addressHash }) => addressHash),
          );
        const slowOnes = recipients(({ problem }) => problem === "timeout");
        const busyOnes = recipients(({ state }) => state === "claimed" || state === "handover");
        const [due] = all()
          .filter(
            ({ state, dueAt, addressHash }) =>
              state === "pending" &&
              (dueAt <= at || dueAt > at + FAR_MS) &&
              !busyOnes.has(addressHash) &&
              (slow || !slowOnes.has(addressHash)),
          )
          .sort((a, b) => Math.min(a.attempts, 1) - Math.min(b.attempts, 1) || a.dueAt - b.dueAt);
        return due ? { id: due.id, addressHash: due.addressHash, isSlow: slowOnes.has(due.addressHash) } : null;
      }),
    rest: () => read(({ rest }) => rest),
    setRest: (rest) => write((held) => Object.assign(held, { rest })),
    async sync() {
      touch();
      endGroup();
      const upTo = written.at(-1);
      await later();
      touch();
      if (upTo) makeSafe(upTo);
    },
    findByContent: (contentHash) => read(() => all().find((mail) => mail.contentHash === contentHash) ?? null),
    isSuppressed: (addressHash) => read(({ suppressed }) => suppressed.has(addressHash)),
    accepted: (day) => read(({ accepted }) => accepted.get(day) ?? 0),
    countAccepted: (day) => write(({ accepted }) => void accepted.set(day, (accepted.get(day) ?? 0) + 1)),
    openBatch: () => touch(),
    addToBatch: (batch, owner, mail) =>
      write(({ batchMails }) => {
        const key = `${batch} ${owner}`;
        batchMails.set(key, batchMails.get(key) ?? mail);
      }),
    findInBatch: (batch, owner) =>
      read((held) => held.mails.get(held.batchMails.get(`${batch} ${owner}`) ?? "") ?? null),
    saveInvitation: (invitation) => write(({ invitations }) => void invitations.set(invitation.person, invitation)),
    transaction(change) {
      touch();
      const before = copy(now);
      try {
        return change();
      } catch (error) {
        now = before;
        throw error;
      }
    },
    inState: (state, addressHash) =>
      read(() =>
        all().filter((mail) => mail.state === state && (addressHash ?? mail.addressHash) === mail.addressHash),
      ),
    forgetDue: (at) => {
      for (const mail of read(all)) {
        const isOver = mail.dueAt <= at && mail.address !== null;
        const forgotten = { ...mail, address: null, content: null };
        if (mail.state === "awaiting_confirmation" && mail.dueAt <= at)
          save({ ...forgotten, state: "failed", problem: "not_confirmed" });
        else if (isOver && (mail.state === "failed" || mail.state === "unclear")) save(forgotten);
      }
    },
    nextWake: (at) =>
      read(() => {
        const times = all().flatMap(({ state, dueAt, address }) => {
          if (isUnderWay(state)) return [dueAt > at + FAR_MS ? at : dueAt];
          if (state === "awaiting_confirmation") return [dueAt];
          return address !== null && (state === "failed" || state === "unclear") ? [dueAt] : [];
        });
        return times.length === 0 ? null : Math.min(...times);
      }),
    usedAt: () => read(({ usedAt }) => usedAt),
    async forgetAll() {
      write((held) => Object.assign(held, copy(EMPTY)));
      await later();
    },
    async alarm() {
      const { alarm } = read((held) => held);
      await later();
      return alarm;
    },
    async setAlarm(at) {
      write((held) => Object.assign(held, { alarm: at }));
      await later();
    },
  };
  return {
    ...store,
    use: (at: number) => write((held) => Object.assign(held, { usedAt: at })),
    suppress: (addressHash: string) => write(({ suppressed }) => void suppressed.add(addressHash)),
    endGroup,
    /** What an answer waits for before it leaves the object: everything written so far is stored. */
    flush() {
      endGroup();
      const last = written.at(-1);
      if (last) makeSafe(last);
    },
    /** The object is gone; of the groups that were not safe, the first are stored, up to this share. */
    crash(keep: number) {
      endGroup();
      const kept = [safe, ...written];
      safe = kept[Math.round(keep * (kept.length - 1))] ?? safe;
      now = copy(safe);
      written = [];
    },
    /** What a crash at this moment would leave in any case. */
    safely: () => safe,
    /** What is there now, without a call of the store. */
    held: () => now,
    /** The platform takes the alarm that it delivers, and gives one back that was not heard out. */
    takeAlarm: () => {
      isDirty = true;
      now.alarm = null;
    },
    giveBackAlarm: (at: number) => {
      for (const held of [now, safe, ...written]) held.alarm ??= at;
    },
  };
}
export type MemoryStore = ReturnType<typeof memoryStore>;
