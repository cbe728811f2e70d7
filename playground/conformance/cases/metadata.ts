import type { Case, Given } from "../case.ts";

const FINDER = "spreadsheet/developer-metadata-finder#";
const KEY = "fall_key";

/** Metadata of the same key at a tab, a row and a column. */
function everywhere({ sheet }: Given): void {
  sheet.addDeveloperMetadata(KEY, "tab");
  sheet.getRange("2:2").addDeveloperMetadata(KEY, "row");
  sheet.getRange("C:C").addDeveloperMetadata(KEY, "column");
}

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
const finds = (
  says: string,
  page: string,
  narrow: (finder: Finder, given: Given) => Finder,
  gives: string[],
): Case => ({
  says,
  page: FINDER + page,
  does: (given) => {
    everywhere(given);
    const found = narrow(given.sheet.createDeveloperMetadataFinder(), given).find();
    return found.map((each) => String(each.getValue())).sort();
  },
  gives,
});

export const metadataCases: Case[] = [
  finds("metadata is found by its key", "withKey(String)", (finder) => finder.withKey(KEY), ["column", "row", "tab"]),
  finds("metadata is found by its value", "withValue(String)", (finder) => finder.withKey(KEY).withValue("row"), [
    "row",
  ]),
  finds("metadata of another key is not found", "withKey(String)", (finder) => finder.withKey("fall_anders"), []),
  finds(
    "metadata is found by the kind of its place",
    "withLocationType(DeveloperMetadataLocationType)",
    (finder, { SpreadsheetApp }) =>
      finder.withKey(KEY).withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN),
    ["column"],
  ),
  finds(
    "metadata is for the whole document unless it is told otherwise",
    "withVisibility(DeveloperMetadataVisibility)",
    (finder, { SpreadsheetApp }) =>
      finder.withKey(KEY).withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT),
    [],
  ),
  {
    says: "metadata is found by its number",
    page: `${FINDER}withId(Integer)`,
    does: (given) => {
      everywhere(given);
      const [row] = given.sheet.getRange("2:2").getDeveloperMetadata();
      const found = given.spreadsheet.createDeveloperMetadataFinder().withId(row?.getId() ?? -1);
      return found.find().map((each) => each.getValue());
    },
    gives: ["row"],
  },
  {
    says: "each place lists its own metadata alone",
    page: "spreadsheet/sheet#getDeveloperMetadata()",
    does: (given) => {
      everywhere(given);
      const { sheet } = given;
      return [sheet.getDeveloperMetadata(), sheet.getRange("C:C").getDeveloperMetadata()].map((list) =>
        list.map((each) => each.getValue()),
      );
    },
    gives: [["tab"], ["column"]],
  },
  {
    says: "metadata knows its place",
    page: "spreadsheet/developer-metadata#getLocation()",
    does: (given) => {
      everywhere(given);
      const [row] = given.sheet.getRange("2:2").getDeveloperMetadata();
      const location = row?.getLocation();
      return [String(location?.getLocationType()), location?.getRow()?.getA1Notation(), location?.getColumn()];
    },
    gives: ["ROW", "A2:Z2", null],
  },
  {
    says: "metadata without a value has none",
    page: "spreadsheet/developer-metadata#getValue()",
    does: ({ sheet }) => {
      const [only] = sheet.addDeveloperMetadata(KEY).getDeveloperMetadata();
      return [only?.getKey(), only?.getValue()];
    },
    gives: [KEY, null],
  },
  {
    says: "key and value of metadata can be changed",
    page: "spreadsheet/developer-metadata#setKey(String)",
    does: ({ sheet }) => {
      sheet.addDeveloperMetadata(KEY, "alt");
      sheet.getDeveloperMetadata()[0]?.setKey("fall_neu").setValue("neu");
      return sheet.getDeveloperMetadata().map((each) => [each.getKey(), each.getValue()]);
    },
    gives: [["fall_neu", "neu"]],
  },
  {
    says: "one key may be used more than once",
    page: "spreadsheet/sheet#addDeveloperMetadata(String,String)",
    does: ({ sheet }) =>
      sheet.addDeveloperMetadata(KEY, "a").addDeveloperMetadata(KEY, "b").getDeveloperMetadata().length,
    gives: 2,
  },
  {
    says: "a row's metadata follows when rows are inserted and goes when it is deleted",
    page: "spreadsheet/range#addDeveloperMetadata(String,String)",
    does: (given) => {
      const { sheet } = given;
      const rows = () =>
        sheet
          .createDeveloperMetadataFinder()
          .withKey(KEY)
          .find()
          .map((each) => each.getLocation().getRow()?.getRow());
      sheet.getRange("2:2").addDeveloperMetadata(KEY, "row");
      sheet.insertRowsBefore(1, 3);
      const moved = rows();
      sheet.deleteRow(5);
      return [moved, rows()];
    },
    gives: [[5], []],
  },
  {
    says: "the spreadsheet keeps metadata of its own",
    page: "spreadsheet/spreadsheet#addDeveloperMetadata(String,String)",
    does: ({ spreadsheet }) => {
      spreadsheet.addDeveloperMetadata("Fall_mappe", "x");
      const own = spreadsheet.getDeveloperMetadata().filter((each) => each.getKey() === "Fall_mappe");
      return own.map((each) => [each.getValue(), String(each.getLocation().getLocationType())]);
    },
    gives: [["x", "SPREADSHEET"]],
  },
];
