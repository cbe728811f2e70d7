import { readFileSync } from "node:fs";
import { beforeEach } from "vitest";
import { AssessmentRequest } from "../../../model/contract/assessments.ts";
import { SummariesRequest } from "../../../model/contract/summaries.ts";
import type { HttpReply } from "../../../playground/apps-script/host.ts";
import { assess } from "../../support/assess.ts";
import { allCells, sheet } from "../../support/cells.ts";
import { type Playground, startPlayground } from "../../support/headless.ts";
import { createTurns } from "../monkey/turns.ts";

const WORKER = "https://worker.example";
const manifest = {
  ...JSON.parse(readFileSync(new URL("../../../appsscript.json", import.meta.url), "utf8")),
  urlFetchWhitelist: [`${WORKER}/`],
};
export const TAB_3 = "3 IST-Reflexion";
export const TAB_2 = "2 Akteure";
export const HEADER_ROW = 1;

const reply = (body: object): HttpReply => ({ status: 200, headers: {}, body: JSON.stringify(body) });

function answer(path: string, body: string | null, sent: SummariesRequest[]): HttpReply {
  if (path.endsWith("/assessments")) return reply(assess(AssessmentRequest.parse(JSON.parse(body ?? ""))));
  if (path.endsWith("/preview")) return reply({ mails: [], refused: [] });
  if (path.includes("/workbooks/")) return reply({ batch: "b1", mails: [] });
  const request = SummariesRequest.parse(JSON.parse(body ?? ""));
  sent.push(request);
  return reply({ batch: "b1", accepted: request.owners.length, duplicate: 0, awaitingConfirmation: 0, refused: [] });
}

/** A sheet with the sample case and one actor more, before each test anew; a person acts while the Worker has its turn, or before it. */
export function sharedSheet() {
  let playground: Playground;
  let next: ((path: string) => void) | null;
  let sent: SummariesRequest[];
  const turns = createTurns();

  const tab = (name: string) => sheet(playground, name);
  const columnOf = (name: string, header: string) => (allCells(playground)[name]?.[HEADER_ROW] ?? []).indexOf(header);
  /** Below the headers, one record per row that has something under `main`. */
  function records(name: string, main: string): Record<string, unknown>[] {
    const [headers = [], ...rows] = (allCells(playground)[name] ?? []).slice(HEADER_ROW);
    const all = rows.map((cells) => Object.fromEntries(headers.map((header, at) => [String(header), cells[at] ?? ""])));
    return all.filter((row) => row[main] !== "");
  }
  const byActor = () => new Map(records(TAB_3, "Akteur").map((row) => [row.Akteur, row]));
  const placesByActor = () => new Map([...byActor()].map(([actor, { Platz }]) => [actor, Platz]));
  const rowOf = (name: string, text: string) =>
    (allCells(playground)[name] ?? []).findIndex((row) => row.includes(text));
  const put = (name: string, row: number, header: string, value: string) =>
    void tab(name).getRange(row, columnOf(name, header)).setValue(value);
  const run = (command: string) => {
    playground.shown.alerts.length = 0;
    return playground.script.runFromClient("sidebarRun", [command]) as { message: { text: string; tone: string } };
  };

  beforeEach(async () => {
    next = null;
    sent = [];
    playground = await startPlayground({
      manifest,
      host: {
        properties: { script: new Map([["WORKER_URL", WORKER]]), document: new Map(), user: new Map() },
        fetch(url, { body }) {
          const act = next;
          next = null;
          act?.(url);
          return answer(url, body, sent);
        },
        meanwhile: turns.meanwhile,
      },
    });
    run("loadSample");
    const below = rowOf(TAB_2, "Weitere bestehende Kontakte");
    put(TAB_2, below, "Akteur", "Jugendzentrum");
  });

  return {
    playground: () => playground,
    /** The summaries that were handed in. */
    sent: () => sent,
    /** What a person does at the next request, once. */
    meanwhile(act: (path: string) => void) {
      next = act;
    },
    /** What a person does at that moment of the next command. */
    atMoment: turns.wait,
    ...{ tab, columnOf, records, byActor, placesByActor, rowOf, put, run },
  };
}
