import type { World } from "../../ports.ts";

const BYTES = 16;

/** By what the Worker knows this workbook, and the secret that opens it there; made once and kept with the workbook. */
export function workbookKey({ document, randomHex }: Pick<World, "document" | "randomHex">): {
  workbook: string;
  key: string;
} {
  const kept = (name: string) => {
    const present = document.get(name);
    if (present !== null) return present;
    const fresh = randomHex(BYTES);
    document.set(name, fresh);
    return fresh;
  };
  return { workbook: kept("workbook"), key: kept("workbookKey") };
}

const LAST_BATCH = "lastBatch";

/** The batch that was sent last, so that the sidebar can ask for its state later. */
export const lastBatch = ({ document }: Pick<World, "document">): string | null => document.get(LAST_BATCH);
export const rememberBatch = ({ document }: Pick<World, "document">, batch: string): void =>
  document.set(LAST_BATCH, batch);
