import type { World } from "../../ports.ts";
import type { HandOverRequest } from "../../sidebar/state.ts";
import { nameKey } from "../../table/cell.ts";
import { type Book, readBook } from "../../tabs/book.ts";
import { type Edits, joinEdits, rowEdits } from "../../tabs/edits.ts";
import type { Resolved } from "../../tabs/resolve/resolved.ts";
import { resolve } from "../../tabs/resolve.ts";
import type { TabId } from "../../tabs/tab-id.ts";
import { texts } from "../../text/index.ts";
import { blocked, type NeededFields } from "../blockers.ts";
import type { Command } from "../execute.ts";
import type { Outcome } from "../outcome.ts";
import { type Held, heldIn } from "./held.ts";
import { handOverView } from "./view.ts";

const NEEDED: readonly TabId[] = ["team", "reflection", "upkeep"];
const FIELDS: NeededFields = { team: ["name"], reflection: ["owner", "stage"], upkeep: ["owner"] };
const TABS = ["reflection", "upkeep", "meeting"] as const;

/** Opens the screen on which people choose. */
export const openHandOver: Command = (world) => {
  const book = readBook(world.workbook, world.language);
  const refusal = blocked(world, book, NEEDED, FIELDS);
  if (refusal) return refusal;
  const handOver = handOverView(book, world.language);
  const { nothing, choose } = texts[world.language].handOver;
  return { message: { tone: "info", text: handOver.from.length === 0 ? nothing : choose }, handOver };
};

/** Why nothing can be handed over as asked; null where it can. */
function refusalOf({ from, to }: HandOverRequest, { team, ambiguous }: Resolved, world: World): string | null {
  const words = texts[world.language].handOver;
  const named = (list: readonly { name: string }[], name: string) =>
    list.some((each) => nameKey(each.name) === nameKey(name));
  const twice = [from, to].find((name) => named(ambiguous, name));
  if (twice !== undefined) return `${words.ambiguous(twice).what} ${words.ambiguous(twice).todo}`;
  if (nameKey(from) === nameKey(to)) return words.samePerson;
  return named(team, to) ? null : words.unknownTaker(to);
}

function editsFor(book: Book, held: readonly Held[], to: string): Edits {
  const language = book.language ?? "de"; // names are the same in all languages
  return held
    .map(({ tab, row, field }): Edits => {
      if (tab === "meeting") return { meeting: rowEdits(book, tab, row, { answer: to }, language) };
      if (tab === "upkeep") return { upkeep: rowEdits(book, tab, row, { owner: to }, language) };
      return { reflection: rowEdits(book, tab, row, { [field]: to }, language) };
    })
    .reduce(joinEdits, {});
}

/**
 * "Zuständigkeit übergeben": all that one person is responsible for goes to another. What is done stays; contacts and the answer to whom
 * to ask go only where that was asked for. Only these cells are written, each where its row stands now.
 */
export const handOver =
  (request: HandOverRequest): Command =>
  (world): Outcome => {
    const words = texts[world.language].handOver;
    const book = readBook(world.workbook, world.language);
    const refusal = blocked(world, book, NEEDED, FIELDS);
    if (refusal) return refusal;
    const resolved = resolve(book);
    const said = (tone: Outcome["message"]["tone"], text: string): Outcome => ({
      message: { tone, text },
      handOver: handOverView(readBook(world.workbook, world.language), world.language),
    });
    const problem = refusalOf(request, resolved, world);
    if (problem !== null) return said("problem", problem);
    const own = heldIn(book, resolved).filter(({ name }) => nameKey(name) === nameKey(request.from));
    const asked = own.filter(
      ({ kind }) =>
        kind === "steps" ||
        kind === "upkeep" ||
        (kind === "contacts" && request.contacts) ||
        (kind === "questions" && request.questions),
    );
    if (asked.length === 0) return said("info", words.nothingOf(request.from));
    const to = resolved.team.find(({ name }) => nameKey(name) === nameKey(request.to))?.name ?? request.to;
    const edits = editsFor(book, asked, to);
    const written = TABS.map((tab) => {
      const planned = edits[tab] ?? [];
      const left = planned.length > 0 ? world.workbook.write(tab, planned) : 0;
      return { tab, count: planned.length - left, left };
    });
    const done = own.filter(({ kind }) => kind === "done").length;
    const left = written.reduce((sum, each) => sum + each.left, 0);
    const places = written.flatMap(({ tab, count }) => (count > 0 ? [words.entriesIn(count, book.names[tab])] : []));
    return said(
      "done",
      [
        ...(places.length > 0 ? [words.handedOver(request.from, to, places)] : []),
        ...(done > 0 ? [words.doneStays(done, request.from)] : []),
        ...(left > 0 ? [words.left(left)] : [words.undo]),
      ].join(" "),
    );
  };
