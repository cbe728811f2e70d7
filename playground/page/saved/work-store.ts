import { isSavedWork, newer, type SavedWork } from "./saved-work.ts";

const STORE = "work";
const CURRENT = "current";
const URGENT = "netzwerkstrategie.unsaved";

/**
 * The work lies in IndexedDB, which takes any size but answers only later. A page that is being closed gets no later: what is not
 * yet saved then goes to localStorage, which is written at once, and the next load takes the newer of the two.
 */
export async function openWorkStore() {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("netzwerkstrategie", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const done = <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  const put = (key: string, value: unknown) => done("readwrite", (store) => store.put(value, key));
  const get = (key: string): Promise<unknown> => done("readonly", (store) => store.get(key));
  const clear = async () => {
    localStorage.removeItem(URGENT);
    await done("readwrite", (store) => store.delete(CURRENT));
  };
  const urgent = (): unknown => {
    const text = localStorage.getItem(URGENT);
    return text === null ? undefined : JSON.parse(text);
  };
  return {
    async load(): Promise<unknown> {
      return newer(await get(CURRENT), urgent());
    },
    async save(work: SavedWork) {
      await put(CURRENT, work);
      localStorage.removeItem(URGENT);
    },
    /** Written when the call returns, if it fits; IndexedDB mostly still gets it when it does not. */
    saveAtOnce(work: SavedWork) {
      try {
        localStorage.setItem(URGENT, JSON.stringify(work));
      } catch {
        void put(CURRENT, work);
      }
    },
    /** Moves what could not be opened out of the way and says under which key; nothing is deleted. */
    async setAside(work: unknown): Promise<string> {
      const key = `aside-${new Date().toISOString()}`;
      await put(key, work);
      if (isSavedWork(work)) await clear();
      else {
        // Only what cannot be read leaves its place: readable work beside it stays.
        if (!isSavedWork(urgent())) localStorage.removeItem(URGENT);
        if (!isSavedWork(await get(CURRENT))) await done("readwrite", (store) => store.delete(CURRENT));
      }
      return key;
    },
    get,
    clear,
  };
}

export type WorkStore = Awaited<ReturnType<typeof openWorkStore>>;
