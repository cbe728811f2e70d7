type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a spreadsheet has beside the content of its tabs. */
interface Belongings {
  tabs: readonly number[];
  names: readonly string[];
  metadata: readonly number[];
}

/** What a case may make is called so: whatever else is new may be a person's, and stays. */
const OWN_TAB = /^Fall( |$)/;
const OWN_NAME = /^Fall_/;

export const recordOf = (spreadsheet: Spreadsheet): Belongings => ({
  tabs: spreadsheet.getSheets().map((sheet) => sheet.getSheetId()),
  names: spreadsheet.getNamedRanges().map((range) => range.getName()),
  metadata: spreadsheet.getDeveloperMetadata().map((metadata) => metadata.getId()),
});

/** Takes away what a case made, with its own sheet whatever that is called now. Throws where something else is new or gone. */
export function tidyUp(spreadsheet: Spreadsheet, before: Belongings, ownSheet: number): void {
  for (const range of spreadsheet.getNamedRanges())
    if (OWN_NAME.test(range.getName()) && !before.names.includes(range.getName())) range.remove();
  for (const metadata of spreadsheet.getDeveloperMetadata())
    if (OWN_NAME.test(metadata.getKey()) && !before.metadata.includes(metadata.getId())) metadata.remove();
  for (const tab of spreadsheet.getSheets()) {
    const isNew = !before.tabs.includes(tab.getSheetId());
    if (isNew && (tab.getSheetId() === ownSheet || OWN_TAB.test(tab.getName()))) spreadsheet.deleteSheet(tab);
  }
  const after = recordOf(spreadsheet);
  const changed = [
    ...differing(before.tabs, after.tabs, "tab"),
    ...differing(before.names, after.names, "named range"),
    ...differing(before.metadata, after.metadata, "metadata"),
  ];
  if (changed.length > 0)
    throw new Error(`Not a case's own, that is not called "Fall …" or "Fall_…": ${changed.join(", ")}`);
}

const differing = <T>(before: readonly T[], after: readonly T[], what: string) => [
  ...after.filter((each) => !before.includes(each)).map((each) => `new ${what} ${each}`),
  ...before.filter((each) => !after.includes(each)).map((each) => `lost ${what} ${each}`),
];
