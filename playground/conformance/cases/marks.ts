import type { Case, Given } from "../case.ts";

const found = ({ spreadsheet }: Given, key: string) =>
  spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .map((each) => [
      each.getValue(),
      each.getLocation().getSheet()?.getName() ?? each.getLocation().getColumn()?.getA1Notation(),
    ]);

export const markCases: Case[] = [
  {
    says: "a tab's metadata stays with it when it is renamed and moved",
    page: "spreadsheet/sheet#addDeveloperMetadata(String,String)",
    does: (given) => {
      given.sheet.addDeveloperMetadata("fall_tab", "ziele");
      given.sheet.setName("Fall umbenannt").activate();
      given.spreadsheet.moveActiveSheet(1);
      return found(given, "fall_tab");
    },
    gives: [["ziele", "Fall umbenannt"]],
  },
  {
    says: "a column's metadata follows when columns are inserted, moved and deleted",
    page: "spreadsheet/range#addDeveloperMetadata(String,String)",
    does: (given) => {
      const { sheet } = given;
      sheet.getRange("C:C").addDeveloperMetadata("fall_column", "wofuer");
      sheet.insertColumnBefore(1);
      const inserted = found(given, "fall_column");
      sheet.moveColumns(sheet.getRange("D:D"), 2);
      const moved = found(given, "fall_column");
      sheet.deleteColumn(2);
      return [inserted, moved, found(given, "fall_column")];
    },
    gives: [[["wofuer", "D1:D1000"]], [["wofuer", "B1:B1000"]], []],
  },
  {
    says: "a column's metadata stays where it is when rows are sorted",
    page: "spreadsheet/range#addDeveloperMetadata(String,String)",
    does: (given) => {
      given.sheet.getRange("A:A").addDeveloperMetadata("fall_sorted", "id");
      given.sheet.getRange("A1:A2").setValues([["b"], ["a"]]);
      given.sheet.sort(1);
      return [found(given, "fall_sorted"), given.sheet.getRange("A1").getValue()];
    },
    gives: [[["id", "A1:A1000"]], "a"],
  },
  {
    says: "metadata goes with its tab, and can be changed and removed",
    page: "spreadsheet/developer-metadata#remove()",
    does: (given) => {
      const { sheet, spreadsheet } = given;
      sheet.addDeveloperMetadata("fall_key", "eins");
      spreadsheet.insertSheet("Fall weg").addDeveloperMetadata("fall_key", "zwei");
      const weg = spreadsheet.getSheetByName("Fall weg");
      if (weg) spreadsheet.deleteSheet(weg);
      const [metadata] = sheet.getDeveloperMetadata();
      metadata?.setValue("drei");
      const changed = found(given, "fall_key").map(([value]) => value);
      metadata?.remove();
      return [changed, found(given, "fall_key")];
    },
    gives: [["drei"], []],
  },
  {
    says: "metadata belongs on whole single rows and columns only",
    page: "spreadsheet/range#addDeveloperMetadata(String)",
    does: ({ sheet }) => sheet.getRange("A1:B2").addDeveloperMetadata("fall_key"),
    throws: /arbitrary ranges/,
  },
  {
    says: "a collapsed column group hides its columns, and expanding shows them",
    page: "spreadsheet/group#collapse()",
    does: ({ sheet }) => {
      sheet.getRange("C:D").shiftColumnGroupDepth(1);
      const group = sheet.getColumnGroup(3, 1);
      group?.collapse();
      const collapsed = [sheet.getColumnGroupDepth(4), sheet.isColumnHiddenByUser(3), sheet.isColumnHiddenByUser(5)];
      group?.expand();
      return [...collapsed, sheet.isColumnHiddenByUser(3), sheet.getColumnGroup(5, 1)];
    },
    gives: [1, true, false, false, null],
  },
  {
    says: "a group follows inserted columns, and removing it shows them",
    page: "spreadsheet/group#remove()",
    does: ({ sheet }) => {
      sheet.getRange("C:D").shiftColumnGroupDepth(1);
      sheet.collapseAllColumnGroups();
      sheet.insertColumnBefore(1);
      const group = sheet.getColumnGroup(4, 1);
      const at = group?.getRange().getA1Notation();
      group?.remove();
      return [at, sheet.getColumnGroupDepth(4), sheet.isColumnHiddenByUser(4)];
    },
    gives: ["D1:E1000", 0, false],
  },
  {
    says: "protections are listed by type, keep what was said of them, and do not stop the script",
    page: "spreadsheet/sheet#getProtections(ProtectionType)",
    does: ({ sheet, SpreadsheetApp }) => {
      sheet.protect().setDescription("Auswertung").setWarningOnly(true);
      sheet.getRange("A1:A2").protect().setDescription("Kopf");
      sheet.insertRowBefore(1);
      const list = (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
        sheet
          .getProtections(type)
          .map((each) => [each.getDescription(), each.isWarningOnly(), each.getRange().getA1Notation()]);
      const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
      return [list(SHEET), list(RANGE), sheet.getRange("A2").setValue("geht").getValue()];
    },
    gives: [[["Auswertung", true, "A1:Z1001"]], [["Kopf", false, "A2:A3"]], "geht"],
  },
  {
    says: "a protection keeps who may edit it beside the owner, who cannot be taken off",
    page: "spreadsheet/protection#addEditor(String)",
    localOnly: "needs Google accounts of other people",
    does: ({ sheet }) => {
      const protection = sheet.protect();
      const emails = () => protection.getEditors().map((each) => each.getEmail());
      const [owner = ""] = emails();
      const fresh = emails().length;
      protection.addEditor("a@example.org").addEditors(["b@example.org", "a@example.org", owner]);
      const added = emails().slice(1);
      protection.removeEditor("a@example.org");
      const removed = emails().slice(1);
      const [again] = sheet.getProtections(protection.getProtectionType());
      again?.removeEditors(again.getEditors().map((each) => each.getEmail()));
      return [fresh, added, removed, emails().length, emails()[0] === owner, protection.canEdit()];
    },
    gives: [1, ["a@example.org", "b@example.org"], ["b@example.org"], 1, true, true],
  },
  {
    says: "a person can be taken off as a person, too",
    page: "spreadsheet/protection#removeEditor(User)",
    localOnly: "needs Google accounts of other people",
    does: ({ sheet }) => {
      const protection = sheet.getRange("A1:B2").protect().addEditor("a@example.org");
      const [, added] = protection.getEditors();
      if (added) protection.removeEditor(added);
      return protection.getEditors().length;
    },
    gives: 1,
  },
  {
    says: "an editor needs an address",
    page: "spreadsheet/protection#addEditor(String)",
    does: ({ sheet }) => sheet.protect().addEditor("niemand"),
    throws: /Invalid email/,
  },
  {
    says: "whether the owner's domain may edit is kept",
    page: "spreadsheet/protection#setDomainEdit(Boolean)",
    localOnly: "needs an owner with a Workspace domain",
    does: ({ sheet, SpreadsheetApp }) => {
      const protection = sheet.getRange("A1").protect();
      const first = protection.canDomainEdit();
      protection.setDomainEdit(true);
      const [again] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return [first, again?.canDomainEdit(), again?.setDomainEdit(false).canDomainEdit()];
    },
    gives: [false, true, false],
  },
  {
    says: "a second protection of one range is another one, and each can be removed",
    page: "spreadsheet/range#protect()",
    does: ({ sheet, SpreadsheetApp }) => {
      const { RANGE } = SpreadsheetApp.ProtectionType;
      sheet.getRange("A1").protect();
      sheet.getRange("A1").protect();
      const both = sheet.getProtections(RANGE);
      both[0]?.remove();
      return [both.length, sheet.getProtections(RANGE).length];
    },
    gives: [2, 1],
  },
];
