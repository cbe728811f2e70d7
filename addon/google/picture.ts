import { networkMap } from "../commands/network-map.ts";
import type { World } from "../ports.ts";
import { texts } from "../text/index.ts";
import { alertPerson, showLargePage } from "./dialogs.ts";
import { logError } from "./log-error.ts";

/** Opens the network map over the sheet. Gives why it cannot; null where it has. */
export function showPicture(world: World): string | null {
  const parts = networkMap(world);
  if ("refusal" in parts) return parts.refusal;
  const page = HtmlService.createHtmlOutputFromFile("picture").getContent();
  const places = { title: parts.title, body: parts.body };
  const html = page
    .replace('lang="de"', `lang="${parts.language}"`)
    .replace(/\{\{(title|body)\}\}/g, (_, place: keyof typeof places) => places[place]);
  showLargePage(parts.title, html);
  return null;
}

/** The same for the menu: a problem stays until it is read. */
export function pictureFromMenu(world: World): void {
  let refusal: string | null;
  try {
    refusal = showPicture(world);
  } catch (error) {
    logError(error);
    refusal = texts[world.language].menu.unexpected(error instanceof Error ? error.message : String(error));
  }
  if (refusal !== null) alertPerson(refusal);
}
