import { CellValueType, type IDocumentData } from "@univerjs/core";
import type { Context, Place } from "../context.ts";
import { richTextOf } from "../services/rich-text.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Value = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Text whose parts look differently. */
export function rangeRichText(context: Context, place: Place, self: () => Range): Pick<Range, "setRichTextValue"> {
  return {
    setRichTextValue(value: Value) {
      const { text, runs } = richTextOf(value);
      const line = text.replaceAll("\n", "\r");
      const paragraphs = [...line.matchAll(/\r|$/g)].map(({ index }) => ({ startIndex: index }));
      const document: IDocumentData = {
        id: "rich-text",
        body: {
          dataStream: `${line}\r\n`,
          textRuns: runs,
          paragraphs,
          sectionBreaks: [{ startIndex: line.length + 1 }],
        },
        documentStyle: {},
      };
      context.engine.writeCells(place, () => ({ v: null, f: null, si: null, p: document, t: CellValueType.STRING }));
      return self();
    },
  };
}
