/** Keeps apart the runs that share a workbook, a script or a person. A run is known by its own object. */
export interface LockHost {
  /** False where another run still holds the lock after `waitMs`. */
  take(lock: string, run: object, waitMs: number): boolean;
  isHeld(lock: string, run: object): boolean;
  /** Changes nothing where the run does not hold it. */
  release(lock: string, run: object): void;
  /** Releases all that the run holds. */
  end(run: object): void;
}

/**
 * Locks of the runs in one thread. There a second run can only begin inside the first, so waiting for it would never end: the
 * answer comes at once.
 */
export function memoryLocks(): LockHost {
  const holders = new Map<string, object>();
  const release = (lock: string, run: object) => {
    if (holders.get(lock) === run) holders.delete(lock);
  };
  return {
    take(lock, run) {
      const holder = holders.get(lock) ?? run;
      holders.set(lock, holder);
      return holder === run;
    },
    isHeld: (lock, run) => holders.get(lock) === run,
    release,
    end(run) {
      for (const lock of [...holders.keys()]) release(lock, run);
    },
  };
}
