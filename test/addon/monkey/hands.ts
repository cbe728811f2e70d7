/**
 * What people do by the menus of Google Sheets, said in Apps Script, so that it happens as Google documents it. Put behind the add-on's
 * own code: both then share what the stand-in knows beside the cells.
 */
export const HANDS = `
function handsSheet(name) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets().filter(function (sheet) { return sheet.getName() === name; })[0];
}
function handsFormat(name, a1, pattern) { handsSheet(name).getRange(a1).setNumberFormat(pattern); }
function handsClearFormat(name, a1) { handsSheet(name).getRange(a1).clearFormat(); }
function handsClearValidations(name, a1) { handsSheet(name).getRange(a1).clearDataValidations(); }
function handsMerge(name, a1) { handsSheet(name).getRange(a1).merge(); }
function handsUnmerge(name) {
  var sheet = handsSheet(name);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
}
function handsFilter(name, a1, column, hidden) {
  var sheet = handsSheet(name);
  if (sheet.getFilter()) sheet.getFilter().remove();
  var criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(hidden).build();
  sheet.getRange(a1).createFilter().setColumnFilterCriteria(column, criteria);
}
function handsUnfilter(name) {
  var filter = handsSheet(name).getFilter();
  if (filter) filter.remove();
}
function handsLocale(locale) { SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale(locale); }
function handsTimeZone(zone) { SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetTimeZone(zone); }
`;
