// The exports of this file are exactly the functions that Google may call: menu items, triggers, and the sidebar's calls.

export function onOpen(): void {
  SpreadsheetApp.getUi().createMenu("Netzwerkstrategie").addItem("Arbeitsblätter anlegen", "prepare").addToUi();
}

export function prepare(): void {
  SpreadsheetApp.getActiveSpreadsheet().toast("…", "Netzwerkstrategie", 3);
}
