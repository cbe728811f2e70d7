import { nameKey } from "../../table/cell.ts";
import type { TabContent } from "../../table/read.ts";
import type { Table } from "../../table/table.ts";
import type { Book } from "../../tabs/book.ts";
import { questionOf } from "../../tabs/guide-rows.ts";
import type { Resolved } from "../../tabs/resolve/resolved.ts";

/**
 * What can bear a person's name: a step of tab 3 that is to be taken, one that is done, a contact of theirs, a row of upkeep, and
 * the answer to whom to ask.
 */
export type HeldKind = "steps" | "done" | "contacts" | "upkeep" | "questions";

/** A cell that names a person. */
export interface Held {
  kind: HeldKind;
  tab: "reflection" | "upkeep" | "meeting";
  row: number;
  field: "owner" | "contactHolder" | "answer";
  /** As it stands there; of an address that is somebody's in Team, their name. */
  name: string;
}

/** The row in which a row's cell is written: of merged cells that is the first. */
function writtenRow(content: TabContent<Table> | null, row: number, field: string): number {
  const column = content?.location.columns[field] ?? -1;
  const area = content?.merged?.find(
    (each) =>
      row >= each.row && row < each.row + each.rows && column >= each.column && column < each.column + each.columns,
  );
  return area?.row ?? row;
}

/** Every cell that names somebody, once. A cell merged over steps of which one is still to be taken counts as such. */
export function heldIn(book: Book, { team }: Resolved): Held[] {
  const { reflection, upkeep, meeting } = book.tabs;
  const byAddress = new Map(team.filter(({ email }) => email !== "").map((each) => [nameKey(each.email), each.name]));
  const named: Held[] = [
    ...(reflection?.rows ?? []).flatMap(({ at, stage, owner, contactHolder }): Held[] => [
      { kind: stage === "done" ? "done" : "steps", tab: "reflection", row: at, field: "owner", name: owner },
      { kind: "contacts", tab: "reflection", row: at, field: "contactHolder", name: contactHolder },
    ]),
    ...(upkeep?.rows ?? []).map(
      ({ at, owner }): Held => ({ kind: "upkeep", tab: "upkeep", row: at, field: "owner", name: owner }),
    ),
    ...(meeting?.rows ?? [])
      .filter((row) => questionOf(row) === "contact")
      .map(({ at, answer }): Held => {
        const name = byAddress.get(nameKey(answer)) ?? (answer.includes("@") ? "" : answer);
        return { kind: "questions", tab: "meeting", row: at, field: "answer", name };
      }),
  ];
  const cells = new Map<string, Held>();
  for (const held of named) {
    if (held.name === "") continue;
    const row = writtenRow(book.tabs[held.tab] as TabContent<Table> | null, held.row, held.field);
    const key = `${held.tab} ${row} ${held.field}`;
    const present = cells.get(key);
    if (!present || present.kind === "done") cells.set(key, { ...held, row });
  }
  return [...cells.values()];
}
