import { type DialogParts, pictureDialog } from "../picture/dialog.ts";
import { pictureOf } from "../picture/picture-of.ts";
import type { World } from "../ports.ts";
import { readBook } from "../tabs/book.ts";
import { resolve } from "../tabs/resolve.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { blocked, type NeededFields } from "./blockers.ts";

const NEEDED: readonly TabId[] = ["goals", "actors", "reflection"];
const FIELDS: NeededFields = { goals: ["pursued"], actors: ["goal"], reflection: ["current", "target"] };

/** "Netzwerkkarte zeigen": the dialog, from the sheet as it is, or why there is none. Nothing is written and nobody is asked. */
export function networkMap(world: World): DialogParts | { refusal: string } {
  const book = readBook(world.workbook, world.language);
  const refusal = blocked(world, book, NEEDED, FIELDS);
  if (refusal) return { refusal: refusal.message.text };
  return pictureDialog(pictureOf(book, resolve(book)), world.language, world.today);
}
