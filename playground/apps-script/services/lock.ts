import type { Context } from "../context.ts";
import { standIn } from "../stand-in.ts";

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/** Locks of the document, the script and the person; what a run still holds at its end is released then. */
export function createLockService(context: Context): LockService {
  const { host, workbook } = context;
  const lock = (name: string) => createLock(context, name);
  return standIn<LockService>(
    "LockService",
    {
      // Google's is null outside a document; its types do not say so.
      getDocumentLock: () => (host.outsideDocument ? (null as unknown as Lock) : lock(`document ${workbook.getId()}`)),
      getScriptLock: () => lock("script"),
      getUserLock: () => lock(`user ${host.user.email}`),
    },
    context.gate,
  );
}

function createLock({ host: { locks }, run, gate }: Context, name: string): Lock {
  const take = (waitMs: number) => {
    if (typeof waitMs !== "number" || !(waitMs >= 0))
      throw new Error(`The parameters (${typeof waitMs}) don't match the method signature for Lock: milliseconds.`);
    return locks.take(name, run, waitMs);
  };
  return standIn<Lock>(
    "Lock",
    {
      tryLock: take,
      waitLock(waitMs: number) {
        if (!take(waitMs)) throw new Error("Lock timeout: another process was holding the lock for too long.");
      },
      hasLock: () => locks.isHeld(name, run),
      releaseLock: () => locks.release(name, run),
    },
    gate,
  );
}
