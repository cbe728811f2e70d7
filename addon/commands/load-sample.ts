import type { World } from "../ports.ts";
import { planLoad } from "../sample/plan-load.ts";
import { planRemoval } from "../sample/plan-removal.ts";
import { goalNames, keepRecord, readRecord, sampleLoaded } from "../sample/record.ts";
import { readBook } from "../tabs/book.ts";
import { withEdits } from "../tabs/edits.ts";
import { texts } from "../text/index.ts";
import type { Outcome } from "./outcome.ts";
import { planTabs } from "./prepare.ts";
import { writeEdits } from "./write-edits.ts";

/** Fills in the sample case beside whatever stands there; tabs that are missing are made first. */
export function loadSample(world: World): Outcome {
  const { workbook, document, today } = world;
  const text = texts[world.language].sample;
  let book = readBook(workbook, world.language);
  if (book.unreadable.length > 0)
    return { message: { tone: "problem", text: text.notReadable(book.unreadable.map((tab) => book.names[tab])) } };
  if (sampleLoaded(book)) return { message: { tone: "info", text: text.alreadyThere } };
  if (book.missing.length > 0) {
    workbook.apply(planTabs(book, book.language ?? world.language));
    book = readBook(workbook, world.language);
  }
  // People deleted the rows of an earlier loading themselves: what it left in other cells goes first.
  const earlier = readRecord(document, book);
  if (earlier) {
    const { edits } = planRemoval(book, earlier, () => world.randomHex(4));
    writeEdits(workbook, edits);
    book = withEdits(book, edits);
  }
  const language = book.language ?? world.language;
  const { edits, record, taken } = planLoad(book, { language, day: today, goals: goalNames(book, language) });
  writeEdits(workbook, edits);
  keepRecord(document, record);
  const sentences = [text.loaded, ...(taken > 0 ? [text.besides(taken)] : [])];
  return { message: { tone: "done", text: sentences.join(" ") } };
}
