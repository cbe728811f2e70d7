import type { Case } from "../case.ts";

export const propertyCases: Case[] = [
  {
    says: "a property is text, and null where there is none",
    page: "properties/properties#getProperty(String)",
    needs: ["PropertiesService"],
    does: ({ PropertiesService }) => {
      const store = PropertiesService.getDocumentProperties().setProperty("zahl", 5 as unknown as string);
      return [store.getProperty("zahl"), store.getProperty("fehlt"), store.deleteProperty("zahl").getKeys()];
    },
    gives: ["5", null, []],
  },
  {
    says: "a value holds 9 KB, counted in bytes",
    page: "properties/properties#setProperty(String,String)",
    needs: ["PropertiesService"],
    does: ({ PropertiesService }) => {
      const store = PropertiesService.getDocumentProperties().setProperty("a", "x".repeat(9 * 1024));
      store.setProperty("b", "ä".repeat(5 * 1024));
    },
    throws: /too large/,
  },
  {
    says: "a store holds 500 KB",
    page: "properties/properties#setProperty(String,String)",
    needs: ["PropertiesService"],
    does: ({ PropertiesService }) => {
      const store = PropertiesService.getUserProperties();
      for (let index = 0; index < 60; index++) store.setProperty(`key ${index}`, "x".repeat(9 * 1024));
    },
    throws: /quota/,
  },
];
