import type { Context } from "../context.ts";
import { standIn } from "../stand-in.ts";

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/**
 * The playground has one person and one run at a time, so a lock is always free at its start and given back at its end. It still
 * must be taken before it counts as held.
 */
export function createLockService(context: Context): LockService {
  let held = false;
  const take = () => {
    held = true;
    return true;
  };
  const lock = standIn<Lock>("Lock", {
    tryLock: take,
    waitLock: () => void take(),
    hasLock: () => held,
    releaseLock() {
      held = false;
    },
  });
  return standIn<LockService>(
    "LockService",
    {
      getDocumentLock: () => lock,
      getScriptLock: () => lock,
      getUserLock: () => lock,
    },
    context.meter,
  );
}
