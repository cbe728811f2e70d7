import type { World } from "../ports.ts";
import { planRemoval } from "../sample/plan-removal.ts";
import { keepRecord, readRecord } from "../sample/record.ts";
import { readBook } from "../tabs/book.ts";
import { withEdits } from "../tabs/edits.ts";
import { texts } from "../text/index.ts";
import type { Outcome } from "./outcome.ts";
import { writeEdits } from "./write-edits.ts";

/** Takes out exactly what loading the sample put in, and what followed from it; what people changed stays. */
export function removeSample(world: World): Outcome {
  const { workbook, document } = world;
  const text = texts[world.language].sample;
  const book = readBook(workbook, world.language);
  const record = readRecord(document, book);
  if (record === null) return { message: { tone: "info", text: text.notThere } };
  const { edits, kept } = planRemoval(book, record, () => world.randomHex(4));
  writeEdits(workbook, edits);
  keepRecord(document, null);
  const assessed = (withEdits(book, edits).tabs.assessment?.rows.length ?? 0) > 0;
  const places = [...kept.values()].reduce((sum, count) => sum + count, 0);
  const stays =
    places > 0
      ? [
          text.kept(
            places,
            [...kept.keys()].map((tab) => book.names[tab]),
          ),
        ]
      : [];
  const sentences = [text.removed, ...stays, ...(assessed ? [text.assessmentStays] : [])];
  return { message: { tone: "done", text: sentences.join(" ") } };
}
