import type { Context } from "../context.ts";
import { names, standIn } from "../stand-in.ts";
import type { Location, Metadata } from "../state.ts";

type Spreadsheet = typeof GoogleAppsScript.Spreadsheet;
type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type MetadataLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

export const VISIBILITIES = names("DOCUMENT", "PROJECT") as unknown as Spreadsheet["DeveloperMetadataVisibility"];
export const LOCATION_TYPES = names(
  "SPREADSHEET",
  "SHEET",
  "ROW",
  "COLUMN",
) as unknown as Spreadsheet["DeveloperMetadataLocationType"];

/** `addDeveloperMetadata` of whatever has that location. */
export function metadataAdder<Owner>(context: Context, location: Location, self: () => Owner) {
  return (key: string, ...rest: (string | Visibility)[]): Owner => {
    const isVisibility = (each: unknown) => each === VISIBILITIES.DOCUMENT || each === VISIBILITIES.PROJECT;
    const visibility = rest.find(isVisibility) === VISIBILITIES.PROJECT ? "PROJECT" : "DOCUMENT";
    const value = rest.find((each) => !isVisibility(each));
    const { state } = context;
    state.metadata.push({
      id: state.nextId++,
      key,
      value: value === undefined ? null : String(value),
      visibility,
      location,
    });
    return self();
  };
}

/** The metadata kept just there, not further inside. */
export function metadataAt(context: Context, location: Location): DeveloperMetadata[] {
  const wanted = JSON.stringify(location);
  return context.state.metadata
    .filter((each) => JSON.stringify(each.location) === wanted)
    .map((each) => createMetadata(context, each));
}

/** Searches the whole workbook, or one sheet with its rows and columns. */
export function createMetadataFinder(context: Context, sheet?: string): Finder {
  const wanted: Partial<Record<"id" | "key" | "value" | "visibility" | "kind", unknown>> = {};
  const narrow = (key: keyof typeof wanted) => (value: unknown) => {
    wanted[key] = value;
    return finder;
  };
  const finder: Finder = standIn<Finder>(
    "DeveloperMetadataFinder",
    {
      withId: narrow("id"),
      withKey: narrow("key"),
      withValue: narrow("value"),
      withVisibility: narrow("visibility"),
      withLocationType: narrow("kind"),
      find: () =>
        context.state.metadata
          .filter((each) => sheet === undefined || ("sheet" in each.location && each.location.sheet === sheet))
          .filter((each) =>
            Object.entries(wanted).every(
              ([key, value]) =>
                String(value) === String({ ...each, kind: each.location.kind }[key as keyof typeof wanted]),
            ),
          )
          .map((each) => createMetadata(context, each)),
    },
    context.gate,
  );
  return finder;
}

function createMetadata(context: Context, metadata: Metadata): DeveloperMetadata {
  const self = (): DeveloperMetadata => made;
  const made: DeveloperMetadata = standIn<DeveloperMetadata>(
    "DeveloperMetadata",
    {
      getId: () => metadata.id,
      getKey: () => metadata.key,
      getValue: () => metadata.value,
      getVisibility: () => VISIBILITIES[metadata.visibility],
      getLocation: () => createLocation(context, metadata.location),
      setKey(key: string) {
        metadata.key = key;
        return self();
      },
      setValue(value: string) {
        metadata.value = value;
        return self();
      },
      remove() {
        context.state.metadata = context.state.metadata.filter((each) => each !== metadata);
      },
    },
    context.gate,
  );
  return made;
}

function createLocation(context: Context, location: Location): MetadataLocation {
  const worksheet = () => {
    const found = "sheet" in location ? context.workbook.getSheetBySheetId(location.sheet) : null;
    if (!found) throw new Error("The metadata's sheet is gone.");
    return found;
  };
  const span = (kind: "ROW" | "COLUMN") => {
    if (location.kind !== kind) return null;
    const sheet = worksheet();
    const { start, count } = location;
    return context.range(
      kind === "ROW"
        ? { sheet, row: start, rows: count, column: 0, columns: sheet.getMaxColumns() }
        : { sheet, row: 0, rows: sheet.getMaxRows(), column: start, columns: count },
    );
  };
  return standIn<MetadataLocation>("DeveloperMetadataLocation", {
    getLocationType: () => LOCATION_TYPES[location.kind],
    getSpreadsheet: () => (location.kind === "SPREADSHEET" ? context.spreadsheet() : null),
    getSheet: () => (location.kind === "SHEET" ? context.sheet(worksheet()) : null),
    getRow: () => span("ROW"),
    getColumn: () => span("COLUMN"),
  });
}
