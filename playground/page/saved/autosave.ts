import type { SavedWork } from "./saved-work.ts";
import type { WorkStore } from "./work-store.ts";

const DELAY_MS = 250;

/** Saves a moment after the last change, and at once when the page goes away. */
export function startAutosave(store: WorkStore, snapshot: () => SavedWork, say: (state: string) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changes = 0;
  let saved = 0;
  let stopped = false;

  const save = async () => {
    const upTo = changes;
    try {
      await store.save(snapshot());
      saved = upTo;
      if (changes === upTo) say("Gespeichert");
    } catch (error) {
      say(`Nicht gespeichert: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const flush = () => {
    if (stopped || changes === saved) return;
    clearTimeout(timer);
    store.saveAtOnce(snapshot());
  };
  window.addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") flush();
  });
  return {
    changed() {
      if (stopped) return;
      changes++;
      say("Wird gespeichert …");
      clearTimeout(timer);
      timer = setTimeout(save, DELAY_MS);
    },
    /** For "Neu anfangen": what is open must not be saved again. */
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
