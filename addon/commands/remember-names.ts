import type { Memory, World } from "../ports.ts";
import type { Edits } from "../tabs/edits.ts";
import { type KnownName, type KnownNames, NAMED_TABS, type NamedTab } from "../tabs/known-names.ts";
import { writeEdits } from "./write-edits.ts";

/** A property holds 9 KB; what goes beyond is forgotten, and its renaming then is named instead of followed. */
const MOST_BYTES = 8_500;

const memoryName = (tab: NamedTab) => `names.${tab}`;

function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

const isKnownName = (entry: unknown): entry is [string, string, string] =>
  Array.isArray(entry) && entry.length === 3 && entry.every((part) => typeof part === "string");

/** The names of rows by which other tabs refer to them, as they were after the last command. */
export function knownNames(memory: Memory): KnownNames {
  const read = (tab: NamedTab): KnownName[] => {
    const list: unknown = JSON.parse(memory.get(memoryName(tab)) ?? "[]");
    return (Array.isArray(list) ? list : []).filter(isKnownName).map(([id, name, mark]) => ({ id, name, mark }));
  };
  return { team: read("team"), goals: read("goals") };
}

/**
 * Writes what is to be written, and remembers the names as they are then; where something was left out, those of before: the next
 * command follows them. Gives how many edits were left out.
 */
export function writeAndRemember({ workbook, document }: World, edits: Edits, known: KnownNames): number {
  const leftOut = writeEdits(workbook, edits);
  if (leftOut === 0) rememberNames(document, known);
  return leftOut;
}

/** Kept with the workbook, the first ones first; written only where something is new. */
function rememberNames(memory: Memory, known: KnownNames): void {
  for (const tab of NAMED_TABS) {
    let bytes = 2;
    const kept = known[tab]
      .map(({ id, name, mark }) => [id, name, mark])
      .filter((entry) => {
        bytes += bytesOf(JSON.stringify(entry)) + 1;
        return bytes <= MOST_BYTES;
      });
    const json = JSON.stringify(kept);
    if ((memory.get(memoryName(tab)) ?? "[]") !== json) memory.set(memoryName(tab), json);
  }
}
