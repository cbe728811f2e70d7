import type { Found } from "./found.ts";

/** What the monkey found where the sample was put in or taken out. */
export const FOUND_WITH_SAMPLE: Found[] = [
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
    what: "a box that somebody unticked in a row made ready stays so when the sample comes",
    moves: [
      { act: "type", tab: "team", row: 0, field: "wantsMail", text: "FALSCH" },
      { act: "run", command: "loadSample" },
      { act: "run", command: "removeSample" },
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
    what: "what somebody enters for an actor of the sample in a row that was taken over anew stays when the sample goes",
    moves: [
      { act: "run", command: "loadSample" },
      { act: "deleteRows", tab: "reflection", row: 0, count: 1 },
      { act: "run", command: "takeOver" },
      { act: "type", tab: "reflection", row: 12, field: "how", text: "Zum Sommerfest einladen" },
      { act: "run", command: "removeSample" },
    ],
  },
  {
    what: "a name that people typed in tab 3 stays where its actor stays when the sample goes",
    moves: [
      { act: "run", command: "assess", meanwhile: [{ act: "deleteRows", tab: "actors", row: 7, count: 2 }] },
      {
        act: "run",
        command: "loadSample",
        by: "sidebar",
        server: "down",
        at: { before: "writing", time: 0 },
        meanwhile: [{ act: "insertColumn", tab: "reflection", column: 0 }],
      },
      {
        act: "run",
        command: "check",
        at: { before: "writing", time: 0 },
        meanwhile: [
          { act: "clear", tab: "actors", row: -1, field: "name" },
          { act: "sort", tab: "upkeep", field: "owner", descending: true },
          { act: "insertTop", tab: "reflection", row: 1 },
          { act: "type", tab: "actors", row: 8, field: "name", text: "• Kultur & Co" },
          { act: "type", tab: "reflection", row: -1, field: "name", text: "Kultur & Co" },
        ],
      },
      { act: "run", command: "removeSample" },
    ],
  },
  {
    what: "the copy of a row that is renamed in tab 3 lets go of its actor at once",
    moves: [
      {
        act: "paste",
        tab: "actors",
        row: 0,
        field: "name",
        block: [
          ["1.234,50", "Eintrag 5"],
          ["„Kultur“ & Co", "Eintrag 6"],
          ["Eintrag 7", "​"],
          ["Eintrag 8", "Eintrag 9"],
          ["Jugendzentrum", "Eintrag 10"],
        ],
      },
      { act: "run", command: "takeOver" },
      { act: "run", command: "loadSample", by: "sidebar" },
      {
        act: "run",
        command: "loadSample",
        by: "sidebar",
        server: "down",
        at: { before: "writing", time: 3 },
        meanwhile: [
          { act: "type", tab: "actors", row: 12, field: "key", text: "WAHR" },
          { act: "type", tab: "reflection", row: -1, field: "wellAndMissing", text: "Eintrag 26" },
          { act: "clearHeader", tab: "meeting", row: 12, field: "answer" },
          { act: "sort", tab: "actors", field: "key", descending: true },
          { act: "copyRow", tab: "reflection", row: 0, to: 7 },
        ],
      },
      { act: "fillDown", tab: "actors", row: 5, field: "name", count: 3 },
      { act: "run", command: "removeSample", server: "down" },
      { act: "run", command: "assess", by: "sidebar", server: "down" },
    ],
  },
];
