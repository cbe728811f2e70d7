import type { ITextRun } from "@univerjs/core";
import { parseColor } from "../color.ts";
import { standIn } from "../stand-in.ts";

type Style = GoogleAppsScript.Spreadsheet.TextStyle;
type StyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type Value = GoogleAppsScript.Spreadsheet.RichTextValue;
type ValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type RunStyle = NonNullable<ITextRun["ts"]>;

interface RichText {
  text: string;
  runs: ITextRun[];
}

const styles = new WeakMap<object, RunStyle>();
const values = new WeakMap<object, RichText>();

/** The text that a script hands in, with the looks of its parts. */
export function richTextOf(value: Value): RichText {
  const known = values.get(value);
  if (!known) throw new Error("The parameters don't match the method signature: a RichTextValue was expected.");
  return known;
}

export function createTextStyleBuilder(): StyleBuilder {
  const style: RunStyle = {};
  const set = (change: RunStyle): StyleBuilder => {
    Object.assign(style, change);
    return builder;
  };
  const builder: StyleBuilder = standIn<StyleBuilder>("TextStyleBuilder", {
    setBold: (bold: boolean) => set({ bl: bold ? 1 : 0 }),
    setItalic: (italic: boolean) => set({ it: italic ? 1 : 0 }),
    setFontSize: (points: number) => set({ fs: points }),
    setFontFamily: (family: string) => set({ ff: family }),
    setForegroundColor: (color: string) => set({ cl: { rgb: parseColor(color) } }),
    build() {
      const built = standIn<Style>("TextStyle", {});
      styles.set(built, { ...style });
      return built;
    },
  });
  return builder;
}

export function createRichTextBuilder(): ValueBuilder {
  let rich: RichText = { text: "", runs: [] };
  const builder: ValueBuilder = standIn<ValueBuilder>("RichTextValueBuilder", {
    setText(text: string) {
      rich = { text, runs: [] };
      return builder;
    },
    setTextStyle(start: number | Style | null, end?: number, style?: Style | null) {
      const ts = style && styles.get(style);
      if (!ts || typeof start !== "number" || end === undefined)
        throw new Error("setTextStyle without offsets or style is not in the stand-in");
      if (start < 0 || end > rich.text.length || start >= end)
        throw new Error("Illegal argument: offsets out of bounds.");
      rich.runs.push({ st: start, ed: end, ts });
      return builder;
    },
    build() {
      const { text } = rich;
      const built = standIn<Value>("RichTextValue", { getText: () => text });
      values.set(built, { text, runs: [...rich.runs] });
      return built;
    },
  });
  return builder;
}
