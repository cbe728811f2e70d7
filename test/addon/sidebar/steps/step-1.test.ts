import { describe, expect, it } from "vitest";
import { openWork } from "../../../../addon/sidebar/steps.ts";
import { bookOf, EVERY_TAB } from "../workbook-of.ts";
import { goals, open, said, team } from "./small-meeting.ts";

describe("before anything is there", () => {
  it("step 1 asks for the tabs, and the other steps wait", () => {
    const steps = openWork(bookOf({}, "de", EVERY_TAB), "de");
    expect(steps.map((remarks) => remarks.length)).toEqual([1, 0, 0, 0]);
    expect(steps[0][0]).toMatchObject({ what: "Die Arbeitsblätter sind noch nicht da", place: null });
  });

  it("one missing tab is named", () => {
    const [first] = openWork(bookOf({ goals, team }, "de", ["history"]), "de")[0];
    expect(first).toMatchObject({ what: "Ein Blatt fehlt: Verlauf", place: null });
  });
});

describe("step 1", () => {
  it("counts the pursued goals without rank, and leads to the first", () => {
    const rows = [...goals, { name: "Expertise", pursued: true }, { name: "Medien", pursued: false }];
    const [remark] = open({ goals: rows, team }, 1);
    expect(remark?.what).toBe("1 Ziel ohne Priorität: Expertise");
    expect(remark?.place).toMatchObject({ tab: "goals", row: 4, column: 0, label: "1 Ziele, Zeile 5, Priorität" });
  });

  it("does not say again what is wrong with a rank", () =>
    expect(said({ goals: [{ rank: "hoch", name: "Expertise", pursued: true }], team }, 1)).toEqual([]));

  it("asks who takes part, and for a goal that is pursued", () =>
    expect(said({ goals: [{ rank: 1, name: "Expertise", pursued: false }] }, 1)).toEqual([
      "Noch niemand im Team",
      "Noch kein Ziel, das wir verfolgen",
    ]));

  it("asks the meeting's questions, known by id or by their words", () => {
    const meeting = [
      { question: "Verband", answer: "", id: "association" },
      { question: "Wofür brauchen wir Networking?", answer: "" },
      { question: "Datum", answer: "12.03.2026", id: "date" },
    ];
    expect(said({ goals, team, meeting }, 1)).toEqual([
      "Noch leer: Verband",
      "Noch ohne Antwort: Wofür brauchen wir Networking?",
    ]);
  });
});
