import type { Case, Given } from "../case.ts";

const rows = [
  ["Name", "Zahl"],
  ["a", 1],
  ["b", 2],
  ["c", 3],
  ["", ""],
];

function filtered({ sheet }: Given) {
  const range = sheet.getRange("A1:B5").setValues(rows);
  return { sheet, filter: range.createFilter() };
}

const hidden = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
  [1, 2, 3, 4, 5, 6].filter((row) => sheet.isRowHiddenByFilter(row));

type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

const hides = (says: string, column: number, when: (criteria: Criteria) => Criteria, gives: number[]): Case => ({
  says: `a filter ${says}`,
  page: "spreadsheet/filter#setColumnFilterCriteria(Integer,FilterCriteria)",
  does: (given) => {
    const { sheet, filter } = filtered(given);
    filter.setColumnFilterCriteria(column, when(given.SpreadsheetApp.newFilterCriteria()).build());
    return hidden(sheet);
  },
  gives,
});

export const filterCases: Case[] = [
  hides("hides the rows of hidden values, and never its header", 1, (each) => each.setHiddenValues(["b", "Name"]), [3]),
  hides("hides blank cells, where asked for", 1, (each) => each.whenCellNotEmpty(), [5]),
  hides("shows what is greater than a number, so no blank cell", 2, (each) => each.whenNumberGreaterThan(1), [2, 5]),
  hides("shows what contains a text", 1, (each) => each.whenTextContains("C"), [2, 3, 5]),
  {
    says: "a sheet has one filter at most",
    page: "spreadsheet/range#createFilter()",
    does: (given) => {
      filtered(given);
      given.sheet.getRange("D1:E3").createFilter();
    },
    throws: /already has a filter/,
  },
  {
    says: "a filter is found from its sheet and from any range of it, with its range",
    page: "spreadsheet/sheet#getFilter()",
    does: (given) => {
      const before = given.sheet.getFilter();
      const { sheet } = filtered(given);
      const found = [sheet.getFilter(), sheet.getRange("H9").getFilter()];
      return [before, found.map((each) => each?.getRange().getA1Notation())];
    },
    gives: [null, ["A1:B5", "A1:B5"]],
  },
  {
    says: "criteria come back as they were set, and null where there are none",
    page: "spreadsheet/filter#getColumnFilterCriteria(Integer)",
    does: (given) => {
      const { filter } = filtered(given);
      const criteria = () => given.SpreadsheetApp.newFilterCriteria();
      filter.setColumnFilterCriteria(1, criteria().setHiddenValues(["b"]).build());
      filter.setColumnFilterCriteria(2, criteria().whenNumberBetween(1, 2).build());
      const [one, two] = [filter.getColumnFilterCriteria(1), filter.getColumnFilterCriteria(2)];
      filter.removeColumnFilterCriteria(1);
      return [
        one?.getHiddenValues(),
        String(two?.getCriteriaType()),
        two?.getCriteriaValues(),
        filter.getColumnFilterCriteria(1),
        hidden(given.sheet),
      ];
    },
    gives: [["b"], "NUMBER_BETWEEN", [1, 2], null, [4, 5]],
  },
  {
    says: "removing a filter shows its rows",
    page: "spreadsheet/filter#remove()",
    does: (given) => {
      const { sheet, filter } = filtered(given);
      filter.setColumnFilterCriteria(1, given.SpreadsheetApp.newFilterCriteria().setHiddenValues(["a", "b"]).build());
      const before = hidden(sheet);
      filter.remove();
      return [before, hidden(sheet), sheet.getFilter()];
    },
    gives: [[2, 3], [], null],
  },
  {
    says: "scripts read and write rows that a filter hides like all others",
    page: "spreadsheet/range#setValues(Object)",
    does: (given) => {
      const { sheet, filter } = filtered(given);
      filter.setColumnFilterCriteria(1, given.SpreadsheetApp.newFilterCriteria().setHiddenValues(["b"]).build());
      sheet.getRange("B2:B4").setValues([[10], [20], [30]]);
      return [sheet.getRange("B2:B4").getValues().flat(), sheet.getLastRow(), sheet.isRowHiddenByUser(3)];
    },
    gives: [[10, 20, 30], 4, false],
  },
  {
    says: "a filter sorts its rows below the header",
    page: "spreadsheet/filter#sort(Integer,Boolean)",
    does: (given) => {
      const { sheet, filter } = filtered(given);
      filter.sort(1, false);
      return sheet.getRange("A1:B5").getValues();
    },
    gives: [
      ["Name", "Zahl"],
      ["c", 3],
      ["b", 2],
      ["a", 1],
      ["", ""],
    ],
  },
  {
    says: "a filter follows inserted rows and columns with its criteria and hidden rows",
    page: "spreadsheet/sheet#insertRowsBefore(Integer,Integer)",
    does: (given) => {
      const { sheet, filter } = filtered(given);
      filter.setColumnFilterCriteria(1, given.SpreadsheetApp.newFilterCriteria().setHiddenValues(["b"]).build());
      sheet.insertRowBefore(1).insertColumnBefore(1);
      const now = sheet.getFilter();
      return [now?.getRange().getA1Notation(), now?.getColumnFilterCriteria(2)?.getHiddenValues(), hidden(sheet)];
    },
    gives: ["B2:C6", ["b"], [4]],
  },
  {
    says: "a column outside the filter is refused",
    page: "spreadsheet/filter#getColumnFilterCriteria(Integer)",
    does: (given) => filtered(given).filter.getColumnFilterCriteria(5),
    throws: /outside the filter/,
    unsure: true,
  },
  {
    says: "row banding has a header and no footer, is found from its range and can be removed",
    page: "spreadsheet/range#applyRowBanding()",
    does: ({ sheet }) => {
      const banding = sheet.getRange("A1:C6").applyRowBanding();
      const look = [banding.getHeaderRowColor() !== null, banding.getFooterRowColor(), banding.getFirstColumnColor()];
      const found = [sheet.getBandings(), sheet.getRange("B2").getBandings(), sheet.getRange("H9").getBandings()];
      const counts = found.map((each) => each.length);
      banding.remove();
      return [look, counts, sheet.getBandings().length];
    },
    gives: [[true, null, null], [1, 1, 0], 0],
  },
  {
    says: "a banding takes colours and another range, and follows inserted rows",
    page: "spreadsheet/banding#setRange(Range)",
    does: ({ sheet, SpreadsheetApp }) => {
      const { BLUE } = SpreadsheetApp.BandingTheme;
      const banding = sheet.getRange("A1:C6").applyColumnBanding(BLUE, false, true);
      banding.setFirstColumnColor("#112233").setRange(sheet.getRange("A3:B4"));
      sheet.insertRowBefore(1);
      const [now] = sheet.getBandings();
      const colors = [now?.getFirstColumnColor(), now?.getHeaderColumnColor(), now?.getFooterColumnColor() !== null];
      return [now?.getRange().getA1Notation(), colors];
    },
    gives: ["A4:B5", ["#112233", null, true]],
  },
  {
    says: "a second banding of the same cells is refused",
    page: "spreadsheet/range#applyRowBanding()",
    does: ({ sheet }) => {
      sheet.getRange("A1:C6").applyRowBanding();
      sheet.getRange("C6:D9").applyRowBanding();
    },
    throws: /already has alternating colors/,
    unsure: true,
  },
];
