import { BorderStyleTypes, type IBorderData } from "@univerjs/core";
import { parseColor } from "../color.ts";
import type { Context, Place } from "../context.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Nullable<T> = { [Key in keyof T]?: T[Key] | null };

const STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/** `setBorder`: true draws, false takes away, null leaves; vertical and horizontal are the lines between the cells. */
export function rangeBorders(context: Context, place: Place, self: () => Range): Pick<Range, "setBorder"> {
  return {
    setBorder(
      top: boolean | null,
      left: boolean | null,
      bottom: boolean | null,
      right: boolean | null,
      vertical: boolean | null,
      horizontal: boolean | null,
      color: string | null = null,
      style: unknown = null,
    ) {
      const kind = style === null ? BorderStyleTypes.THIN : STYLES[String(style)];
      if (kind === undefined) throw new Error(`Invalid argument: ${String(style)}`);
      const line = { s: kind, cl: { rgb: parseColor(color ?? "black") } };
      const edge = (on: boolean | null) => (on ? { ...line } : null);
      context.engine.writeCells(place, (row, column) => {
        const edges: Nullable<IBorderData> = {};
        const put = (side: "t" | "l" | "b" | "r", on: boolean | null) => {
          if (on !== null) edges[side] = edge(on);
        };
        put("t", row === 0 ? top : horizontal);
        put("b", row === place.rows - 1 ? bottom : horizontal);
        put("l", column === 0 ? left : vertical);
        put("r", column === place.columns - 1 ? right : vertical);
        return { s: { bd: edges as IBorderData } };
      });
      return self();
    },
  };
}
