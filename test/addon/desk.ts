import { readFileSync } from "node:fs";
import type { IWorkbookData } from "@univerjs/core";
import type { SidebarCommand, SidebarState } from "../../addon/sidebar/state.ts";
import type { HttpReply, HttpRequest } from "../../playground/apps-script/host.ts";
import type { SavedState } from "../../playground/apps-script/index.ts";
import { addonBundle } from "../support/addon-bundle.ts";
import { sheet } from "../support/cells.ts";
import { type Playground, startPlayground } from "../support/headless.ts";

const MANIFEST = JSON.parse(readFileSync(new URL("../../appsscript.json", import.meta.url), "utf8")) as object;
const HEADER_ROW = 1;

/** Who answers the add-on's requests, and where. */
export interface Line {
  url: string;
  fetch(url: string, request: HttpRequest, timeoutMs: number): HttpReply;
  identityToken(): string;
}

/** A cell as a person would say it: the row by what stands in one of its cells, or by its number on the screen. */
export type Where = readonly [tab: string, header: string, row: string | number];

/** A workbook as it can be taken up again. */
export interface Kept {
  snapshot: IWorkbookData;
  state: SavedState;
}

/** A person at the sheet: types where they see a header and a name, and presses the sidebar's buttons. */
export interface Desk {
  playground: Playground;
  at(where: Where): Cell;
  type(where: Where, typed: string): Promise<Cell>;
  press(command: SidebarCommand): SidebarState;
  keep(): Kept;
}

type Cell = ReturnType<ReturnType<typeof sheet>["getRange"]>;

/** What a person sees in the check: what is wrong, and what to do. */
export const problemsOf = ({ check }: SidebarState): string[] =>
  (check?.problems ?? []).map(({ what, todo }) => `${what} ${todo}`);

export async function openDesk(line: Line, kept?: Kept): Promise<Desk> {
  const { code, files } = await addonBundle();
  const playground = await startPlayground({
    code,
    files,
    ...(kept ? structuredClone(kept) : {}),
    manifest: { ...MANIFEST, urlFetchWhitelist: [`${line.url}/`] },
    host: {
      properties: { script: new Map([["WORKER_URL", line.url]]), document: new Map(), user: new Map() },
      fetch: line.fetch,
      spreadsheetUrl: `${line.url}/`,
      identityToken: line.identityToken,
    },
  });
  const at = ([tab, header, row]: Where) => {
    const found = sheet(playground, tab);
    const grid = found.getRange(0, 0, found.getMaxRows(), found.getMaxColumns()).getValues();
    const column = (grid[HEADER_ROW] ?? []).indexOf(header);
    const place = typeof row === "number" ? row - 1 : grid.findIndex((cells) => cells.includes(row));
    if (column < 0 || place < 0) throw new Error(`No cell ${header} of ${row} in ${tab}`);
    return found.getRange(place, column);
  };
  return {
    playground,
    at,
    async type(where, typed) {
      const cell = at(where);
      await playground.type(where[0], cell.getA1Notation(), typed);
      return cell;
    },
    press: (command) => playground.script.runFromClient("sidebarRun", [command]) as SidebarState,
    keep: () => ({ snapshot: playground.workbook.save(), state: playground.script.save() }),
  };
}
