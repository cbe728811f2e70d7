import { CellValueType, type IDocumentData } from "@univerjs/core";
import type { Context, Place } from "../context.ts";
import type { CellWrite } from "../engine.ts";
import { richTextOf } from "../services/rich-text.ts";
import { checkSize } from "./places.ts";
import { writeContent } from "./write-content.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Value = GoogleAppsScript.Spreadsheet.RichTextValue;

/** A cell with that text; one without any text is blank. */
function richCell(value: Value): CellWrite {
  const { text, runs } = richTextOf(value);
  if (text === "") return { v: null, f: null, si: null, p: null, t: null };
  const line = text.replaceAll("\n", "\r");
  const paragraphs = [...line.matchAll(/\r|$/g)].map(({ index }) => ({ startIndex: index }));
  const document: IDocumentData = {
    id: "rich-text",
    body: { dataStream: `${line}\r\n`, textRuns: runs, paragraphs, sectionBreaks: [{ startIndex: line.length + 1 }] },
    documentStyle: {},
  };
  return { v: null, f: null, si: null, p: document, t: CellValueType.STRING };
}

/** Text whose parts look differently. */
export function rangeRichText(
  context: Context,
  place: Place,
  self: () => Range,
): Pick<Range, "setRichTextValue" | "setRichTextValues"> {
  return {
    setRichTextValue(value: Value) {
      const cell = richCell(value);
      writeContent(context, place, () => cell);
      return self();
    },
    setRichTextValues(values: Value[][]) {
      checkSize(place, values);
      const cells = values.map((line) => line.map(richCell));
      writeContent(context, place, (row, column) => cells[row]?.[column]);
      return self();
    },
  };
}
