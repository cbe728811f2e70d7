import { expect, test } from "vitest";
import type { Move } from "./monkey/moves.ts";
import { run, type Setting } from "./monkey/run.ts";

// What the monkey found once, as short as it could be said; each must stay mended.

/** `setting` as the failing seed printed it, where it matters. */
interface Found {
  what: string;
  moves: Move[];
  setting?: Setting;
}

const FOUND: Found[] = [
  {
    what: "a lost column of questions is whole again after one preparing",
    moves: [
      { act: "deleteColumn", tab: "meeting", column: 0 },
      { act: "run", command: "prepare" },
    ],
  },
  {
    what: "a lost column of goals is whole again after one preparing",
    moves: [
      { act: "deleteColumn", tab: "goals", column: 1 },
      { act: "run", command: "prepare" },
    ],
  },
  {
    what: "a row of the sample that was copied is taken out with it",
    moves: [
      { act: "run", command: "loadSample" },
      { act: "copyRow", tab: "actors", row: 3, to: 11 },
      { act: "run", command: "removeSample" },
    ],
  },
  {
    what: "a sample that was assessed is gone once it is taken out: what is typed like it stays",
    moves: [
      { act: "type", tab: "actors", row: 0, field: "name", text: "Jugendzentrum" },
      { act: "type", tab: "goals", row: 4, field: "rank", text: "1" },
      { act: "run", command: "loadSample" },
      { act: "run", command: "assess" },
      { act: "run", command: "removeSample" },
    ],
  },
  {
    what: "a day among the answers stays a day, though its question lost its words and its id",
    moves: [
      { act: "run", command: "loadSample" },
      { act: "type", tab: "meeting", row: 1, field: "question", text: "Wann?" },
      { act: "deleteColumn", tab: "meeting", column: 2 },
      { act: "run", command: "prepare" },
    ],
  },
  {
    what: "a tab can be duplicated twice",
    moves: [
      { act: "duplicateTab", tab: "meeting" },
      { act: "duplicateTab", tab: "meeting" },
    ],
  },
  {
    what: "a box that somebody unticked in a row made ready stays so when the sample comes",
    moves: [
      { act: "type", tab: "team", row: 0, field: "wantsMail", text: "FALSCH" },
      { act: "run", command: "loadSample" },
      { act: "run", command: "removeSample" },
    ],
  },
  {
    what: "a time of day where a day belongs is asked about, not sent",
    moves: [
      { act: "type", tab: "actors", row: 0, field: "name", text: "Jugendzentrum" },
      { act: "run", command: "takeOver" },
      { act: "type", tab: "reflection", row: 0, field: "due", text: "12:30" },
      { act: "run", command: "assess" },
    ],
  },
  {
    what: "a row for upkeep that somebody wrote stays when the sample goes, though it names an actor of the sample",
    moves: [
      { act: "run", command: "loadSample" },
      { act: "type", tab: "upkeep", row: 12, field: "actor", text: "Bürgerradio" },
      { act: "run", command: "removeSample" },
    ],
  },
  {
    what: "a proposed row for upkeep that somebody gave to another actor stays when the sample goes",
    moves: [
      { act: "run", command: "loadSample" },
      { act: "run", command: "takeOver" },
      { act: "type", tab: "upkeep", row: 5, field: "actor", text: "Bürgerradio" },
      { act: "run", command: "removeSample" },
    ],
  },
  {
    what: "a box that somebody unticked in a row of the sample stays so when the sample goes",
    moves: [
      { act: "run", command: "loadSample" },
      { act: "type", tab: "actors", row: 0, field: "key", text: "FALSCH" },
      { act: "run", command: "removeSample" },
    ],
  },
  {
    what: "a day that was copied into another answer is a day again after one preparing",
    moves: [
      { act: "run", command: "loadSample" },
      { act: "moveRow", tab: "meeting", row: 9, to: 7 },
      { act: "deleteRows", tab: "meeting", row: 3, count: 3 },
      { act: "run", command: "prepare" },
      { act: "copyRow", tab: "meeting", row: 11, to: 13 },
    ],
  },
  {
    what: "a box that is not ticked is no entry in a row made ready that holds nothing else: the sample may use it",
    moves: [
      { act: "type", tab: "actors", row: 0, field: "key", text: "FALSCH" },
      { act: "run", command: "loadSample" },
      { act: "run", command: "removeSample" },
    ],
  },
  {
    what: "a question of the guide goes where its row stands by then",
    moves: [
      { act: "insertTop", tab: "actors", row: 1 },
      {
        ...{ act: "run", command: "prepare", at: { before: "writing", time: 0 } },
        meanwhile: [
          { act: "deleteTop", tab: "actors", row: 0 },
          { act: "renameHeader", tab: "actors", field: "goal", text: "Wozu" },
        ],
      },
    ],
  },
  {
    what: "a priority in a row that was inserted below the headers, and looks like them, stays the same number",
    moves: [
      { act: "insertRows", tab: "goals", row: 0, count: 1 },
      { act: "type", tab: "goals", row: 0, field: "rank", text: "2" },
      { act: "run", command: "prepare" },
    ],
  },
  {
    what: "a day in place of a name is handed over where people ask for that",
    setting: { language: "en", mends: "always" },
    moves: [
      { act: "paste", tab: "team", row: 0, field: "name", block: [["Kasse", "kasse@example.org"]] },
      { act: "paste", tab: "upkeep", row: 0, field: "actor", block: [["Kita", "Sommerfest", "", "", "4.5.2031"]] },
      { act: "press", button: "handOver", from: 0, to: 0, contacts: false, questions: false },
    ],
  },
  {
    what: "looks go where their columns stand by then",
    moves: [
      { act: "type", tab: "team", row: 12, field: "wantsMail", text: "FALSCH" },
      {
        ...{ act: "run", command: "prepare", at: { before: "writing", time: 0 } },
        meanwhile: [{ act: "insertColumn", tab: "team", column: 1 }],
      },
    ],
  },
  {
    what: "a day that somebody writes where texts belong stays a day while the tabs are prepared",
    moves: [
      { act: "type", tab: "actors", row: 0, field: "name", text: "Kita" },
      { act: "run", command: "takeOver" },
      {
        ...{ act: "run", command: "prepare", at: { before: "writing", time: 0 } },
        meanwhile: [{ act: "type", tab: "reflection", row: 0, field: "how", text: "4.5.2031" }],
      },
    ],
  },
  {
    what: "rows that somebody deletes while the tabs are prepared break nothing off",
    moves: [
      {
        ...{ act: "run", command: "prepare", at: { before: "writing", time: 2 } },
        meanwhile: [{ act: "deleteRows", tab: "meeting", row: 4, count: 2 }],
      },
    ],
  },
  {
    what: "what somebody enters for an actor of the sample in a row that was taken over anew stays when the sample goes",
    moves: [
      { act: "run", command: "loadSample" },
      { act: "deleteRows", tab: "reflection", row: 0, count: 1 },
      { act: "run", command: "takeOver" },
      { act: "type", tab: "reflection", row: 12, field: "how", text: "Zum Sommerfest einladen" },
      { act: "run", command: "removeSample" },
    ],
  },
];

test.each(FOUND.map((found) => [found.what, found] as const))("%s", async (_what, { moves, setting }) => {
  expect(await run(moves, setting)).toBeNull();
});
