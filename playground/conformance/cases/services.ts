import type { Case } from "../case.ts";

/** An address that no manifest of ours names. */
const FOREIGN = "https://elsewhere.example/";

export const serviceCases: Case[] = [
  {
    says: "several properties are set at once, and others stay",
    page: "properties/properties#setProperties(Object)",
    needs: ["PropertiesService"],
    does: ({ PropertiesService }) => {
      const store = PropertiesService.getDocumentProperties().setProperty("a", "1");
      return store.setProperties({ b: "2", c: "3" }).getProperties();
    },
    gives: { a: "1", b: "2", c: "3" },
  },
  {
    says: "several properties may take the place of all others",
    page: "properties/properties#setProperties(Object,Boolean)",
    needs: ["PropertiesService"],
    does: ({ PropertiesService }) => {
      const store = PropertiesService.getDocumentProperties().setProperty("a", "1");
      return store.setProperties({ b: "2" }, true).getProperties();
    },
    gives: { b: "2" },
  },
  {
    says: "properties that are too large together leave the store as it was",
    page: "properties/properties#setProperties(Object,Boolean)",
    needs: ["PropertiesService"],
    unsure: true,
    does: ({ PropertiesService }) => {
      const store = PropertiesService.getDocumentProperties().setProperty("a", "1");
      try {
        store.setProperties({ b: "2", c: "x".repeat(9 * 1024 + 1) }, true);
      } catch {
        return store.getProperties();
      }
      return "written";
    },
    gives: { a: "1" },
  },
  {
    says: "all properties can be deleted",
    page: "properties/properties#deleteAllProperties()",
    needs: ["PropertiesService"],
    does: ({ PropertiesService }) =>
      PropertiesService.getDocumentProperties().setProperty("a", "1").deleteAllProperties().getKeys(),
    gives: [],
  },
  {
    says: "a property needs a name",
    page: "properties/properties#setProperty(String,String)",
    needs: ["PropertiesService"],
    unsure: true,
    does: ({ PropertiesService }) => PropertiesService.getDocumentProperties().setProperty("", "1"),
    throws: /key/,
  },
  {
    says: "a person's properties are not the document's",
    page: "properties/properties-service#getUserProperties()",
    needs: ["PropertiesService"],
    does: ({ PropertiesService }) => {
      PropertiesService.getUserProperties().setProperty("nur hier", "1");
      return PropertiesService.getDocumentProperties().getProperty("nur hier");
    },
    gives: null,
  },
  {
    says: "a lock that nobody holds is given, and held until it is released",
    page: "lock/lock#tryLock(Integer)",
    needs: ["LockService"],
    does: ({ LockService }) => {
      const lock = LockService.getDocumentLock();
      const seen = [lock.hasLock(), lock.tryLock(10), lock.hasLock()];
      lock.releaseLock();
      return [...seen, lock.hasLock()];
    },
    gives: [false, true, true, false],
  },
  {
    says: "the script's time zone is the manifest's, and so is that of its dates",
    page: "base/session#getScriptTimeZone()",
    needs: ["Session", "Utilities"],
    does: ({ Session, Utilities }) => {
      const zone = Session.getScriptTimeZone();
      // A new Date of the script itself: a day in local time.
      const day = Utilities.parseDate("2026-02-14 15", zone, "yyyy-MM-dd HH");
      return [day.getFullYear(), day.getMonth(), day.getDate(), day.getHours()];
    },
    gives: [2026, 1, 14, 15],
  },
  {
    says: "the spreadsheet's days, too, are dates in the script's time zone",
    page: "base/session#getScriptTimeZone()",
    needs: ["Session"],
    does: ({ sheet, spreadsheet, Session }) => {
      spreadsheet.setSpreadsheetTimeZone(Session.getScriptTimeZone());
      const day = sheet.getRange("A1").setValue("14.02.2026").getValue() as GoogleAppsScript.Base.Date;
      return [day.getDate(), day.getHours()];
    },
    gives: [14, 0],
  },
  {
    says: "a locale and an address are texts",
    page: "base/session#getActiveUserLocale()",
    needs: ["Session"],
    does: ({ Session }) => [typeof Session.getActiveUserLocale(), typeof Session.getActiveUser().getEmail()],
    gives: ["string", "string"],
  },
  {
    says: "a scope that the manifest does not name cannot be required",
    page: "script/script-app#requireScopes(AuthMode,String)",
    needs: ["ScriptApp"],
    unsure: true,
    does: ({ ScriptApp }) =>
      ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["https://www.googleapis.com/auth/drive"]),
    throws: /./,
  },
  {
    says: "what is no address cannot be fetched",
    page: "url-fetch/url-fetch-app#fetch(String)",
    needs: ["UrlFetchApp"],
    does: ({ UrlFetchApp }) => UrlFetchApp.fetch("nichts"),
    throws: /nichts/,
  },
  {
    says: "an address that the manifest does not name cannot be fetched",
    page: "url-fetch/url-fetch-app#fetch(String)",
    needs: ["UrlFetchApp"],
    does: ({ UrlFetchApp }) => UrlFetchApp.fetch(FOREIGN),
    throws: /not allowed/,
  },
  {
    says: "an address is at most 2 KB long",
    page: "url-fetch/url-fetch-app#fetch(String)",
    needs: ["UrlFetchApp"],
    does: ({ UrlFetchApp }) => UrlFetchApp.fetch(FOREIGN + "x".repeat(2048)),
    throws: /URL Length/,
  },
];
