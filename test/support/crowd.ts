import { readFileSync } from "node:fs";
import { de } from "../../addon/text/de/index.ts";
import { sheet } from "./cells.ts";
import { type Playground, startPlayground } from "./headless.ts";
import { openOffice } from "./office.ts";

const WORKER = "https://worker.example";
const manifest = {
  ...JSON.parse(readFileSync(new URL("../../appsscript.json", import.meta.url), "utf8")),
  urlFetchWhitelist: [`${WORKER}/`],
};

/** An empty workbook, and a Worker that answers at once. */
export function newWorkbook(): Promise<Playground> {
  const office = openOffice();
  return startPlayground({
    manifest,
    host: {
      properties: { script: new Map([["WORKER_URL", WORKER]]), document: new Map(), user: new Map() },
      fetch: (url, request) => office.fetch(url, request),
    },
  });
}

/** The tabs that have a row for each actor. */
const ROW_PER_ACTOR = ["2 Akteure", "3 IST-Reflexion", "4 Netzwerkpflege", "Auswertung"];

/** Gives the tabs that have a row for each actor so many rows. */
export function lengthen(playground: Playground, rows: number): void {
  for (const name of ROW_PER_ACTOR) {
    const tab = sheet(playground, name);
    tab.insertRowsAfter(tab.getMaxRows() - 1, rows - tab.getMaxRows());
  }
}

/** Cuts the tabs that get a row for each actor down to a few rows, so that they have to grow. */
export function shorten(playground: Playground): void {
  for (const name of ROW_PER_ACTOR.slice(1)) {
    const tab = sheet(playground, name);
    tab.deleteRows(4, tab.getMaxRows() - 4);
  }
}

/** For each goal of the guide some, and some for none: so that no tab lacks a prepared row, however many actors there are. */
const GOALS = [...Object.values(de.goals), de.furtherContacts];
const actorRow = (index: number) => [
  GOALS[index % GOALS.length] ?? "",
  `Verein ${index + 1}`,
  "Räume",
  index % 3 === 0 ? 1 : 0,
];

/** Two goals are ranked, a team, and so many actors, every third of them a key one; no row is left that was made ready for others. */
export function fill(playground: Playground, actors: number): void {
  sheet(playground, "1 Ziele")
    .getRange("A3:A4")
    .setValues([[1], [2]]);
  const team = [
    ["Vorsitz", "vorsitz@example.org", 1],
    ["Kasse", "kasse@example.org", 1],
  ];
  sheet(playground, "Team").getRange("A3:C4").setValues(team);
  sheet(playground, "Treffen")
    .getRange("B3:B3")
    .setValues([["Stimmen der Vielfalt"]]);
  sheet(playground, "Treffen")
    .getRange("B5:B5")
    .setValues([["Vorsitz"]]);
  const tab = sheet(playground, "2 Akteure");
  if (tab.getMaxRows() < actors + 2) tab.insertRowsAfter(tab.getMaxRows() - 1, actors + 2 - tab.getMaxRows());
  tab.getRange(2, 0, tab.getMaxRows() - 2, 1).clearContent();
  tab.getRange(2, 0, actors, 4).setValues(Array.from({ length: actors }, (_, index) => actorRow(index)));
}

/** Three more actors, at the end. */
export function addThree(playground: Playground, actors: number): void {
  sheet(playground, "2 Akteure")
    .getRange(2 + actors, 0, 3, 4)
    .setValues([0, 1, 2].map((index) => actorRow(actors + index)));
}

/** IST and SOLL of all, and for the first two who does it, and that it is done now. */
export function reflect(playground: Playground, actors: number): void {
  const tab = sheet(playground, "3 IST-Reflexion");
  const levels = Array.from({ length: actors }, (_, index) => [String(index % 3), String(3 + (index % 3))]);
  const headers = tab.getRange(1, 0, 1, tab.getMaxColumns()).getValues()[0] ?? [];
  const put = (header: string, values: string[][]) =>
    tab.getRange(2, headers.indexOf(header), values.length, values[0]?.length ?? 1).setValues(values);
  put("IST", levels);
  put("Stand", [["jetzt"], ["läuft"]]);
  put("Zuständig", [["Vorsitz"], ["Kasse"]]);
}

/** Every second actor has the one responsible, the others the other: rows that are scattered all over the tab. */
export function scatterOwners(playground: Playground, actors: number): void {
  const tab = sheet(playground, "3 IST-Reflexion");
  const headers = tab.getRange(1, 0, 1, tab.getMaxColumns()).getValues()[0] ?? [];
  const owners = Array.from({ length: actors }, (_, index) => [index % 2 === 0 ? "Vorsitz" : "Kasse"]);
  tab.getRange(2, headers.indexOf("Zuständig"), actors, 1).setValues(owners);
}
