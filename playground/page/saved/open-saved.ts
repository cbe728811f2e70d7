import { isSavedWork, type SavedWork } from "./saved-work.ts";
import type { WorkStore } from "./work-store.ts";

const NOTICE = "netzwerkstrategie.set-aside";

type Fault = (message: string, remedy?: { label: string; act(): void }) => void;

/** Opens the saved work. What cannot be opened is set aside and said, with a way to get at it; the page starts afresh. */
export async function openSaved<T>(
  store: WorkStore,
  fault: Fault,
  open: (saved?: SavedWork) => Promise<T>,
): Promise<T> {
  const key = sessionStorage.getItem(NOTICE);
  if (key !== null) {
    sessionStorage.removeItem(NOTICE);
    fault(
      "Die gespeicherte Tabelle ließ sich nicht öffnen: Sie stammt aus einer anderen Version. Sie wurde beiseitegelegt und kann als Datei gesichert werden.",
      { label: "Als Datei sichern", act: async () => download(await store.get(key)) },
    );
  }
  const saved = await store.load();
  if (saved === undefined) return open();
  try {
    if (!isSavedWork(saved)) throw new Error("not the format of this version");
    return await open(saved);
  } catch (error) {
    console.warn("The saved work could not be opened", error);
    sessionStorage.setItem(NOTICE, await store.setAside(saved));
    location.reload(); // half an engine stands in this page
    return new Promise(() => {});
  }
}

function download(work: unknown) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(work)], { type: "application/json" }));
  link.download = "netzwerkstrategie-gesichert.json";
  link.click();
}
