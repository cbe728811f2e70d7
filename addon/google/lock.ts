const LOCK_WAIT_MS = 5_000;

/** Runs the work while no other run of the add-on works on the document; false if another one holds it for longer than that. */
export function alone(work: () => void): boolean {
  const lock = LockService.getDocumentLock();
  // Null outside a document: then nobody else can run here either.
  if (lock === null) {
    work();
    return true;
  }
  if (!lock.tryLock(LOCK_WAIT_MS)) return false;
  try {
    work();
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
  return true;
}
