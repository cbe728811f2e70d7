import type { Found } from "./found.ts";

/** What the monkey found without the sample. */
export const FOUND_WITHOUT_SAMPLE: Found[] = [
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
    what: "a tab can be duplicated twice",
    moves: [
      { act: "duplicateTab", tab: "meeting" },
      { act: "duplicateTab", tab: "meeting" },
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
];
