import type { Found } from "./found.ts";

/** What the monkey found when it pressed the sidebar's buttons. */
export const FOUND_WITH_BUTTONS: Found[] = [
  {
    what: "a time that stands for a name can be handed over",
    moves: [
      {
        act: "paste",
        tab: "actors",
        row: 0,
        field: "name",
        block: [
          ["Bürgerradio", "Eintrag 6"],
          ["Bürgerradio", "Eintrag 7"],
          ["Stadt­bücherei", "Eintrag 8"],
          ["Bürgerradio", "Eintrag 9"],
          ["Bürgerradio", "Eintrag 10"],
        ],
      },
      { act: "run", command: "takeOver" },
      {
        act: "paste",
        tab: "reflection",
        row: 0,
        field: "contactHolder",
        block: [
          ["Vorsitz", "5", "4 – Coordination", "Eintrag 14", "Eintrag 15", "Kasse"],
          ["12:30", "4 – Coordination", "2 – Austausch", "doing", "Eintrag 16", "Geschäfts‑führung"],
          ["Kasse", "4 – Coordination", "4 – Coordination", "Eintrag 17", "Eintrag 18", "Geschäftsführung"],
          ["Eintrag 19", "4 – Coordination", "2 – Austausch", "doing", "Eintrag 20", "vorsitz"],
          ["Vorsitz", "Eintrag 21", "Eintrag 22", "Eintrag 23", "Eintrag 24", "Kasse"],
        ],
      },
      { act: "run", command: "loadSample", by: "sidebar" },
      {
        act: "press",
        button: "handOver",
        from: 3,
        to: 2,
        contacts: true,
        questions: true,
        first: [
          { act: "sort", tab: "meeting", field: "answer", descending: true },
          { act: "moveColumn", tab: "reflection", column: 4, to: 5 },
        ],
        at: { before: "writing", time: 0 },
        meanwhile: [{ act: "type", tab: "reflection", row: 10, field: "owner", text: "vorsitz" }],
      },
    ],
  },
];
