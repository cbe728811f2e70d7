import type { Worksheet } from "../../univer/workbook.ts";
import { parseColor } from "../color.ts";
import type { Context, Place } from "../context.ts";
import { placeOf } from "../range/places.ts";
import { standIn } from "../stand-in.ts";
import type { Area, Banded } from "../state.ts";
import { BANDING_THEMES, type BandingThemeName } from "./banding-themes.ts";

type Banding = GoogleAppsScript.Spreadsheet.Banding;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Part = "header" | "first" | "second" | "footer";

/** Alternating colours for a place; by default in light grey, with a header and without a footer. Kept, but not drawn. */
export function addBanding(context: Context, place: Place, kind: Banded["kind"], look: readonly unknown[]): Banding {
  const [theme = "LIGHT_GREY", showHeader = true, showFooter = false] = look;
  const name = (Object.keys(BANDING_THEMES) as BandingThemeName[]).find((each) => each === String(theme));
  if (!name) throw new Error(`Invalid argument: ${String(theme)}`);
  const { header, first, second, footer } = BANDING_THEMES[name];
  return put(context, place, {
    kind,
    header: showHeader ? header : null,
    first,
    second,
    footer: showFooter ? footer : null,
  });
}

/** The bandings of a sheet, or those that a place of it touches. */
export function bandingsIn(context: Context, worksheet: Worksheet, place?: Place): Banding[] {
  return context.state.bandings
    .filter((each) => each.sheet === worksheet.getSheetId() && (!place || touches(each.area, place)))
    .map((each) => createBanding(context, worksheet, each));
}

function put(context: Context, place: Place, look: Omit<Banded, "id" | "sheet" | "area">): Banding {
  const sheet = place.sheet.getSheetId();
  refuseOverlap(context, sheet, place);
  const banded: Banded = { ...look, id: context.state.nextId++, sheet, area: areaOf(place) };
  context.state.bandings.push(banded);
  return createBanding(context, place.sheet, banded);
}

function refuseOverlap({ state }: Context, sheet: string, place: Area, but?: Banded): void {
  if (state.bandings.some((each) => each !== but && each.sheet === sheet && touches(each.area, place)))
    throw new Error("You can't add alternating colors to a range that already has alternating colors.");
}

function createBanding(context: Context, worksheet: Worksheet, banded: Banded): Banding {
  const get = (kind: Banded["kind"], part: Part) => () => (banded.kind === kind ? banded[part] : null);
  const set = (kind: Banded["kind"], part: Part) => (color: string | null) => {
    if (banded.kind !== kind) throw new Error("Row colors belong to row bandings, column colors to column bandings.");
    banded[part] = parseColor(color);
    return banding;
  };
  const banding: Banding = standIn<Banding>(
    "Banding",
    {
      getRange: () => context.range({ sheet: worksheet, ...banded.area }),
      setRange(range: Range) {
        const place = placeOf(range);
        if (place.sheet.getSheetId() !== banded.sheet) throw new Error("The range is not in the banding's sheet.");
        refuseOverlap(context, banded.sheet, place, banded);
        banded.area = areaOf(place);
        return banding;
      },
      copyTo(range: Range) {
        const { kind, header, first, second, footer } = banded;
        return put(context, placeOf(range), { kind, header, first, second, footer });
      },
      remove() {
        context.state.bandings = context.state.bandings.filter((each) => each !== banded);
      },
      getHeaderRowColor: get("ROW", "header"),
      getFirstRowColor: get("ROW", "first"),
      getSecondRowColor: get("ROW", "second"),
      getFooterRowColor: get("ROW", "footer"),
      getHeaderColumnColor: get("COLUMN", "header"),
      getFirstColumnColor: get("COLUMN", "first"),
      getSecondColumnColor: get("COLUMN", "second"),
      getFooterColumnColor: get("COLUMN", "footer"),
      setHeaderRowColor: set("ROW", "header"),
      setFirstRowColor: set("ROW", "first"),
      setSecondRowColor: set("ROW", "second"),
      setFooterRowColor: set("ROW", "footer"),
      setHeaderColumnColor: set("COLUMN", "header"),
      setFirstColumnColor: set("COLUMN", "first"),
      setSecondColumnColor: set("COLUMN", "second"),
      setFooterColumnColor: set("COLUMN", "footer"),
    },
    context.gate,
  );
  return banding;
}

const areaOf = ({ row, column, rows, columns }: Area): Area => ({ row, column, rows, columns });

const touches = (one: Area, other: Area) =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
