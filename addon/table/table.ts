import type { TabId } from "../tabs/tab-id.ts";
import type { Column } from "./column.ts";

// biome-ignore lint/suspicious/noExplicitAny: a table's columns differ in their types; RowOf gives each its own back.
export type TableColumns = Readonly<Record<string, Column<any>>>;

/** The definition of a tab: everything else about it follows from here. */
export interface Table<C extends TableColumns = TableColumns> {
  readonly id: TabId;
  /** In the order in which they stand when the tab is made. Every table has the hidden column `id`. */
  readonly columns: C;
  /** A row in which this column is empty is ignored. */
  readonly main: string;
  /** `input`: people write; `report`: the add-on writes, people are asked before they change it. */
  readonly use: "input" | "report";
  /** The add-on writes it anew in whole each time: its rows have no identity. */
  readonly rewritten?: true;
  /** How many rows are ready for entries when the tab is made. */
  readonly preparedRows: number;
}

/** One parsed row; `at` is its index in the grid, from 0. */
export type RowOf<T extends Table> = { at: number } & {
  [K in keyof T["columns"]]: T["columns"][K] extends Column<infer V> ? V : never;
};

export type FieldOf<T extends Table> = keyof T["columns"] & string;

/** Keeps the exact type of the columns, so that rows are inferred from them. */
export const defineTable = <const C extends TableColumns>(table: Table<C> & { main: keyof C }): Table<C> => table;
