import type { Moment } from "./moves.ts";

/**
 * Gives others their turn while a command runs: between its readings, and after them before it writes. What it reads once more it is about
 * to write; from there on it cannot be disturbed, for nothing would help it.
 */
export interface Turns {
  wait(at: Moment, act: () => void): void;
  /** The command is over: `act` happens now, if it has not yet. */
  end(): void;
  /** To be told of each call of a service. */
  meanwhile(owner: string, method: string, sheet: string | undefined): void;
}

const WRITING = /^set(Values|Value|RichTextValues|RichTextValue)$/;

export function createTurns(): Turns {
  let waiting: { before: Moment["before"]; left: number; act: () => void } | null = null;
  const read = new Set<string>();
  const readAgain = new Set<string>();
  let last: string | null = null;
  const comes = (before: Moment["before"]) => {
    if (waiting?.before === before && waiting.left-- === 0) take();
  };
  const take = () => {
    const now = waiting;
    waiting = null;
    now?.act();
  };
  return {
    wait(at, act) {
      waiting = { before: at.before, left: at.time, act };
      read.clear();
      readAgain.clear();
      last = null;
    },
    end: take,
    meanwhile(_owner, method, sheet) {
      if (waiting === null) return;
      if (method === "getSheets") {
        last = null;
        if (read.size > 0) comes("writing");
      } else if (sheet !== undefined && method === "getValues") {
        if (read.size > 0 && !read.has(sheet)) comes("reading");
        if (read.has(sheet) && last !== sheet) readAgain.add(sheet);
        read.add(sheet);
        last = sheet;
      } else if (sheet !== undefined && WRITING.test(method)) {
        // Written without another look: then others may have come in between.
        if (read.has(sheet) && !readAgain.has(sheet)) take();
      }
    },
  };
}
