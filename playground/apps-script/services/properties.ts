import type { Context } from "../context.ts";
import { standIn } from "../stand-in.ts";

type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

export function createPropertiesService(context: Context): PropertiesService {
  const store = (name: "script" | "document" | "user") => () => createStore(context, context.host.properties[name]);
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

function createStore({ gate }: Context, values: Map<string, string>): Properties {
  const put = (changes: Record<string, unknown>, kept: ReadonlyMap<string, string>) => {
    const next = new Map(kept);
    for (const [key, value] of Object.entries(changes)) {
      const text = String(value);
      if (bytes(text) > MAX_VALUE_BYTES) throw new Error("Argument too large: value");
      next.set(key, text);
    }
    if ([...next].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0) > MAX_STORE_BYTES)
      throw new Error("You have exceeded the property storage quota. Please remove some properties and try again.");
    for (const key of [...values.keys()]) if (!next.has(key)) values.delete(key);
    for (const [key, value] of next) if (values.get(key) !== value) values.set(key, value);
    return properties;
  };
  const properties: Properties = standIn<Properties>(
    "Properties",
    {
      getProperty: (key: string) => values.get(named(key)) ?? null,
      getProperties: () => Object.fromEntries(values),
      getKeys: () => [...values.keys()],
      setProperty: (key: string, value: string) => put({ [named(key)]: value }, values),
      setProperties(all: Record<string, string>, deleteOthers: boolean = false) {
        if (typeof all !== "object" || all === null)
          throw new Error("The parameters don't match the method signature for Properties.setProperties.");
        return put(all, deleteOthers ? new Map() : values);
      },
      deleteProperty(key: string) {
        values.delete(named(key));
        return properties;
      },
      deleteAllProperties() {
        values.clear();
        return properties;
      },
    },
    gate,
  );
  return properties;
}

/** A property's name is a text. */
function named(key: unknown): string {
  if (key === null || key === undefined || key === "") throw new Error(`Invalid argument: key ${key}`);
  return String(key);
}

const encoder = new TextEncoder();
const bytes = (text: string) => encoder.encode(text).length;
