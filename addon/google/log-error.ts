/** Leaves an unexpected error in the script's own log, with where it happened. */
export function logError(error: unknown): void {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
