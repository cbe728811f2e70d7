import type { Memory } from "../ports.ts";

type Properties = GoogleAppsScript.Properties.Properties;

/** A store of properties as memory. Outside a document there is no document store: then nothing is kept. */
export function memoryIn(store: () => Properties | null): Memory {
  return {
    get: (name) => store()?.getProperty(name) ?? null,
    set(name, value) {
      if (value === null) store()?.deleteProperty(name);
      else store()?.setProperty(name, value);
    },
  };
}

export const documentMemory = (): Memory => memoryIn(() => PropertiesService.getDocumentProperties());
export const userMemory = (): Memory => memoryIn(() => PropertiesService.getUserProperties());
