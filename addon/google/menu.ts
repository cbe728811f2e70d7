import type { Language } from "../../model/language.ts";
import { MENU } from "../menu.ts";
import { texts } from "../text/index.ts";

/** Shows the menu; one of the same name is replaced. */
export function showMenu(language: Language): void {
  const menu = SpreadsheetApp.getUi().createMenu("Netzwerkstrategie");
  for (const line of MENU) {
    if (line === null) menu.addSeparator();
    else menu.addItem(texts[language].menu[line], line);
  }
  menu.addToUi();
}
