import type { Context } from "../context.ts";
import { standIn } from "../stand-in.ts";

type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

export function createPropertiesService(context: Context): PropertiesService {
  const store = (name: "script" | "document" | "user") => () => createStore(context.host.properties[name]);
  return standIn<PropertiesService>(
    "PropertiesService",
    {
      getScriptProperties: store("script"),
      // Google's is null outside a document; its types do not say so.
      getDocumentProperties: () =>
        context.host.outsideDocument ? (null as unknown as Properties) : store("document")(),
      getUserProperties: store("user"),
    },
    context.gate,
  );
}

function createStore(values: Map<string, string>): Properties {
  const set = (key: string, value: unknown) => {
    const text = String(value);
    if (bytes(text) > MAX_VALUE_BYTES) throw new Error("Argument too large: value");
    const others = [...values].filter(([each]) => each !== key).reduce((sum, [k, v]) => sum + bytes(k) + bytes(v), 0);
    if (others + bytes(key) + bytes(text) > MAX_STORE_BYTES)
      throw new Error("You have exceeded the property storage quota. Please remove some properties and try again.");
    values.set(key, text);
  };
  const properties: Properties = standIn<Properties>("Properties", {
    getProperty: (key: string) => values.get(key) ?? null,
    getProperties: () => Object.fromEntries(values),
    getKeys: () => [...values.keys()],
    setProperty(key: string, value: string) {
      set(key, value);
      return properties;
    },
    setProperties(all: Record<string, string>, deleteOthers: boolean = false) {
      if (deleteOthers) values.clear();
      for (const [key, value] of Object.entries(all)) set(key, value);
      return properties;
    },
    deleteProperty(key: string) {
      values.delete(key);
      return properties;
    },
    deleteAllProperties() {
      values.clear();
      return properties;
    },
  });
  return properties;
}

const encoder = new TextEncoder();
const bytes = (text: string) => encoder.encode(text).length;
