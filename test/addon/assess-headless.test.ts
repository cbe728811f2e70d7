import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import type { SidebarState } from "../../addon/sidebar/state.ts";
import type { WhatIfView } from "../../addon/sidebar/what-if.ts";
import { AssessmentRequest } from "../../model/contract/assessments.ts";
import type { HttpReply } from "../../playground/apps-script/host.ts";
import { assess } from "../support/assess.ts";
import { allCells, lastMessage, sheet } from "../support/cells.ts";
import { type Playground, startPlayground } from "../support/headless.ts";
import { sortRows } from "../support/sort-rows.ts";

const WORKER = "https://worker.example";
const manifest = {
  ...JSON.parse(readFileSync(new URL("../../appsscript.json", import.meta.url), "utf8")),
  urlFetchWhitelist: [`${WORKER}/`],
};

const reply = (status: number, body: object): HttpReply => ({ status, headers: {}, body: JSON.stringify(body) });
const refusal = (status: number, code: string) => reply(status, { error: { code, message: "…" } });

/** The Worker's scoring, without its network. */
const scoring = (body: string | null) => reply(200, assess(AssessmentRequest.parse(JSON.parse(body ?? ""))));

let playground: Playground;
let answer: (body: string | null) => HttpReply;

const write = (name: string, a1: string, values: (string | number)[][]) =>
  sheet(playground, name).getRange(a1).setValues(values);
/** Below its header, the first `count` cells of a column. */
function column(name: string, header: string, count: number) {
  const tab = sheet(playground, name);
  const headers = tab.getRange(1, 0, 1, tab.getMaxColumns()).getValues().flat();
  return tab.getRange(2, headers.indexOf(header), count, 1).getValues().flat();
}

beforeEach(async () => {
  answer = scoring;
  playground = await startPlayground({
    manifest,
    host: {
      properties: { script: new Map([["WORKER_URL", WORKER]]), document: new Map(), user: new Map() },
      fetch: (_url, { body }) => answer(body),
    },
  });
  playground.script.run("prepareTabs");
  write("1 Ziele", "A3:A5", [[2], [1], [""]]);
  write("Team", "A3:A3", [["Vorsitz"]]);
  write("2 Akteure", "B3:B6", [["TSV Musterstadt"], [""], [""], ["Hochschule"]]);
  await playground.type("2 Akteure", "B4", "'=Kultur & Co");
  playground.script.run("takeOverActors");
});

describe("the bundle in the stand-in, from actors to places", () => {
  test("takes the actors over", () => {
    expect(lastMessage(playground)).toContain("3 Akteure neu");
    expect(column("3 IST-Reflexion", "Akteur", 3)).toEqual(["TSV Musterstadt", "=Kultur & Co", "Hochschule"]);
    expect(column("3 IST-Reflexion", "SOLL", 3)).toEqual(Array(3).fill("2 – Austausch"));
  });

  test("writes the result, the places and the day", () => {
    write("3 IST-Reflexion", "D3:D5", [["0 – kein Kontakt"], ["1"], ["0"]]);
    playground.script.run("assessGaps");
    expect(playground.shown.sidebars.length).toBeGreaterThan(0);
    expect(column("Auswertung", "Akteur (★ = Schlüsselakteur)", 4)).toEqual([
      "Hochschule",
      "TSV Musterstadt",
      "=Kultur & Co",
      null,
    ]);
    expect(column("Auswertung", "So gerechnet", 1)[0]).toMatch(
      /^Ziel-Gewicht \d+,\d % × Lücke 2 von 5 Stufen = \d+,\d$/,
    );
    expect(column("3 IST-Reflexion", "Platz", 3).map(Number)).toEqual([2, 3, 1]);
    expect(column("Verlauf", "überfällig", 1).map(String)).toEqual(["0"]);
    const [request] = playground.shown.requests;
    expect(Object.values(request?.headers ?? {})).toContain("Bearer identity-token");
    expect(request?.body).not.toContain("Hochschule");
  });

  test("writes nothing the second time", () => {
    playground.script.run("assessGaps");
    const before = allCells(playground);
    playground.script.run("assessGaps");
    expect(allCells(playground)).toEqual(before);
    const { calls } = playground.script.meter; // what shows the report to people writes nothing
    expect(Object.keys(calls).filter((call) => /\.(set|insert|delete|clear)/.test(call))).toEqual([]);
  });

  test.each([
    ["the server is down", () => refusal(503, "identity_unavailable"), "Der Server hat gerade eine Störung."],
    ["the sign-in has run out", () => refusal(401, "token_expired"), "Ihre Anmeldung gilt hier nicht"],
    [
      "nothing answers",
      () => {
        throw new Error("Address unavailable");
      },
      "Der Server antwortet nicht.",
    ],
  ])("leaves the sheet as it was when %s", (_, failing, sentence) => {
    write("2 Akteure", "B7:B7", [["Noch ein Verein"]]);
    const before = allCells(playground);
    answer = failing;
    playground.script.run("assessGaps");
    expect(lastMessage(playground)).toContain(sentence);
    expect(allCells(playground)).toEqual(before);
  });
});

test("with fewer than four gaps nobody asks who is among the first three: the column is hidden until there are more", () => {
  const header = "Unter den ersten drei?";
  const isVisible = () => {
    const tab = sheet(playground, "Auswertung");
    const headers = tab.getRange(1, 0, 1, tab.getMaxColumns()).getValues().flat();
    return tab.getSheet().getColVisible(headers.indexOf(header));
  };
  write("3 IST-Reflexion", "D3:D5", [["0"], ["0"], ["0"]]);
  playground.script.run("assessGaps");
  expect(isVisible()).toBe(false);
  write("2 Akteure", "B7:B7", [["Noch ein Verein"]]);
  playground.script.run("takeOverActors");
  write("3 IST-Reflexion", "D6:D6", [["0"]]);
  write("2 Akteure", "A3:A7", [["Zielgruppen"], ["Zielgruppen"], [""], ["Zielgruppen"], ["Zielgruppen"]]);
  playground.script.run("assessGaps");
  expect(isVisible()).toBe(true);
  expect(column("Auswertung", header, 1)[0]).toBe("Ja, sicher – bei jeder passenden Gewichtung");
});

describe("what was tried out, when others go on typing", () => {
  const people = () => column("3 IST-Reflexion", "IST", 3);
  const typedMeanwhile = (typing: () => void) => {
    answer = (body) => {
      typing();
      return scoring(body);
    };
  };
  const client = <T>(name: string, ...args: unknown[]) => playground.script.runFromClient(name, args) as T;

  test("a cell that somebody changes while the Worker thinks is left, and it is said", () => {
    write("3 IST-Reflexion", "D3:D5", [["0"], ["1"], ["0"]]);
    playground.script.run("assessGaps");
    const { basis } = client<WhatIfView>("sidebarWhatIf", [], null);
    const trial = (name: string, from: number, to: number) => {
      const id = basis?.actors.find((actor) => actor.name === name)?.id;
      return { tab: "reflection", id, field: "current", from, to };
    };
    typedMeanwhile(() => write("3 IST-Reflexion", "D3:D3", [["2 – Austausch"]]));
    const trials = [trial("TSV Musterstadt", 0, 1), trial("Hochschule", 0, 1)];
    const { message } = client<SidebarState>("sidebarApplyTrials", trials);
    expect(people().map(String)).toEqual(["2 – Austausch", "1", "1 – man kennt sich"]);
    expect(message?.tone).toBe("problem");
    expect(message?.text).toContain("Während der Befehl lief, wurde die Tabelle geändert.");
  });

  test("rows that are sorted meanwhile are found again", () => {
    write("3 IST-Reflexion", "D3:D5", [["0"], ["1"], ["0"]]);
    playground.script.run("assessGaps");
    const { basis } = client<WhatIfView>("sidebarWhatIf", [], null);
    const id = basis?.actors.find(({ name }) => name === "Hochschule")?.id;
    typedMeanwhile(() => sortRows(sheet(playground, "3 IST-Reflexion"), 2, 1));
    client("sidebarApplyTrials", [{ tab: "reflection", id, field: "target", from: 2, to: 4 }]);
    const names = column("3 IST-Reflexion", "Akteur", 3);
    expect(column("3 IST-Reflexion", "SOLL", 3)[names.indexOf("Hochschule")]).toBe("4 – Bündnis");
    expect(names.indexOf("Hochschule")).toBeLessThan(2);
  });
});
