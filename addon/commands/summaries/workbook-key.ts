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

/** The same where it was made before; null where the Worker has never heard of this workbook. */
export function knownWorkbook({ document }: Pick<World, "document">): { workbook: string; key: string } | null {
  const [workbook, key] = [document.get("workbook"), document.get("workbookKey")];
  return workbook === null || key === null ? null : { workbook, key };
}

const LAST_BATCH = "lastBatch";

/** From now on the workbook is a new one to the Worker. */
export function forgetWorkbook({ document }: Pick<World, "document">): void {
  for (const name of ["workbook", "workbookKey", LAST_BATCH]) document.set(name, null);
}

/** The batch that was sent last, so that the sidebar can ask for its state later. */
export const lastBatch = ({ document }: Pick<World, "document">): string | null => document.get(LAST_BATCH);
export const rememberBatch = ({ document }: Pick<World, "document">, batch: string): void =>
  document.set(LAST_BATCH, batch);
