import { type Fault, inFile } from "./fault.ts";

/** Of the add-on: what keeps entries from being lost, overwritten, or given to another row. */
export const ADDON_FAULTS: readonly Fault[] = [
  ...inFile("addon/table/rebase.ts", {
    "what was typed while a command ran is overwritten": [
      "if (isGuarded(table, field) && !asRead) leftOut++;",
      "if (false) leftOut++;",
    ],
    "rows are written where they stood when they were read": [
      "isNew ? now.nextRow + edit.row - before.nextRow : rows.get(edit.row)",
      "edit.row",
    ],
    "new rows go where they were to go, whoever began one there": [
      "isNew ? now.nextRow + edit.row - before.nextRow",
      "isNew ? edit.row",
    ],
    "columns are written where they stood when they were read": [
      "const column = now.columns[field];\n    const isNew",
      "const column = edit.column as number | undefined;\n    const isNew",
    ],
  }),
  ...inFile("addon/table/rebase-layout.ts", {
    "preparing writes where others have typed since": ["&& sameRow(before.grid[row], now.grid[row])", ""],
    "preparing writes though others have moved columns": [
      "if (layout.insertBand || !samePlaces(before, now)) return nothing;",
      "",
    ],
  }),
  ...inFile("addon/table/rebase-layout.ts", {
    "a question of the guide is written over what somebody wrote there": [
      "const band = hasBandRow ? layout.band : [];",
      "const { band } = layout;",
    ],
  }),
  ...inFile("addon/table/match-rows.ts", {
    "rows are known by their place": [
      "return matched;",
      "return new Map([...matched.keys()].map((row) => [row, row]));",
    ],
  }),
  ...inFile("addon/table/locate.ts", {
    "columns are found by their place": ["columns[field] ??= index;", "columns[field] ??= fields.indexOf(field);"],
  }),
  ...inFile("addon/google/workbook.ts", {
    "a tab is not read again before it is written": [
      "const fresh = readNow(id, sheet);",
      "const fresh = before as ReturnType<typeof readNow>;",
    ],
  }),
  ...inFile("addon/google/apply-layouts.ts", {
    "preparing writes a tab without another look": [
      "isThere(place.sheet) ? latest(wanted, true) : null",
      "isThere(place.sheet) ? wanted : null",
    ],
  }),
  ...inFile("addon/google/lock.ts", {
    "two commands run at once": ["if (!lock.tryLock(LOCK_WAIT_MS)) return false;", "lock.tryLock(LOCK_WAIT_MS);"],
  }),
  ...inFile("addon/commands/give-ids.ts", {
    "ids are written to all rows": [
      "if (ID.test(id) && keeps.get(id) === at) continue;",
      "if (guide !== null) continue;",
    ],
  }),
  ...inFile("addon/commands/originals.ts", {
    "of two rows with one id the lower one keeps it": [
      "(original ?? claimants[0])?.at",
      "(original ?? claimants.at(-1))?.at",
    ],
  }),
  ...inFile("addon/commands/plan-take-over.ts", {
    "taking over writes over an aim": [
      "change(row.at, { sources, sourceName: name });",
      "change(row.at, { sources, sourceName: name, target: suggestedTarget(group.key) });",
    ],
    "taking over writes over a name that people changed": [
      '} else if (by === "source" && !isAsTakenOver(row)) {',
      "} else if (false) {",
    ],
  }),
  ...inFile("addon/commands/follow-renames.ts", {
    "a renaming is followed in the row below": [
      'rowEdits(book, "reflection", at, { [field]: to }, language)',
      'rowEdits(book, "reflection", at + 1, { [field]: to }, language)',
    ],
    "a renaming is followed though it may be another person": ["if (!isSure(before, row)) {", "if (false) {"],
  }),
  ...inFile("addon/commands/hand-over/hand-over.ts", {
    "of neighbouring rows only the first is handed over": [
      ".reduce(joinEdits, {});",
      ".reduce<Edits>((all, each) => ({ ...each, ...all }), {});",
    ],
  }),
  ...inFile("addon/commands/what-if/place-trials.ts", {
    "a trial is applied though its cell was changed": ["else if (cell.value !== from) leave", "else if (false) leave"],
  }),
  ...inFile("addon/commands/settle-goals.ts", {
    "a rank that cannot be read is replaced": [
      '(choice === "aside" ? !cell.problem : cell.blank)',
      "cell !== undefined",
    ],
  }),
  ...inFile("addon/sample/plan-load.ts", {
    "the sample is written over what stands there": [
      "if (!isFree(present) || isUnticked(row.tab, field, present)) {",
      "if (false) {",
    ],
    "the sample takes rows that have begun": [
      '["name", "purpose", "key", "id"].every((field) => isFree(cellAt(content, row, field)))',
      "true",
    ],
    "the sample ticks what somebody unticked": ["|| isUnticked(row.tab, field, present)", ""],
  }),
  ...inFile("addon/sample/plan-removal.ts", {
    "the sample takes rows along that people changed": ["if (!isChanged(found)) {", "if (found) {"],
    "the sample takes answers along that people changed": [
      'if (meansSame(present, row.cells[field] ?? "")) edits.push',
      "if (column !== undefined) edits.push",
    ],
  }),
  ...inFile("addon/sample/plan-leftovers.ts", {
    "the sample takes along what was entered for its actors": [
      'onlyHas(filled("reflection", content, at), ["name", "target"])',
      "content !== null",
    ],
    "the sample takes upkeep along that people wrote": ["proposals.get(id) === nameKey(actor) &&", ""],
  }),
];
