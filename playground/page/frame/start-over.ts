import type { Host } from "../../apps-script/host.ts";
import { clearMailbox } from "../mailbox/mail-client.ts";
import { knownWorkbooks } from "../saved/known-workbooks.ts";
import type { WorkStore } from "../saved/work-store.ts";

/** "Neu anfangen": the workbook with its properties, the mailbox, and what the Worker keeps of this workbook. */
export async function startOver(store: WorkStore, host: Host, stopSaving: () => void) {
  const question =
    "Neu anfangen?\n\nTabelle und E-Mails dieser Spielwiese werden gelöscht. Das lässt sich nicht rückgängig machen.";
  if (!window.confirm(question)) return;
  knownWorkbooks.forget(host);
  await clearMailbox(); // where the server is away these two throw, and the work goes on
  stopSaving();
  await store.clear();
  location.reload();
}
