import { describe, expect, it } from "vitest";
import { actor, goals, inStep3, open, said, team } from "./small-meeting.ts";

describe("step 2", () => {
  it("asks for a first actor", () => expect(said({ goals, team }, 2)).toEqual(["Noch kein Akteur genannt"]));

  it("leads to the row that is prepared for the goal", () => {
    const actors = [actor, { goal: "zielgruppen ", name: "" }];
    const [remark] = open({ goals, team, actors, reflection: [inStep3] }, 2);
    expect(remark?.what).toBe("1 Ziel ohne Akteur: Zielgruppen");
    expect(remark?.place?.label).toBe("2 Akteure, Zeile 4, Akteur");
  });

  it("names what an actor lacks", () => {
    const actors = [
      { ...actor, key: false, purpose: "" },
      { goal: "Zielgruppen", name: "Schule", purpose: "Eltern", key: true, id: "a2" },
    ];
    expect(said({ goals, team, actors, reflection: [inStep3] }, 2)).toEqual([
      "1 Ziel ohne wichtigsten Akteur: Finanzmittel",
      "1 Akteur ohne „Wofür“: Stiftung",
      "1 Akteur noch nicht in Schritt 3: Schule",
    ]);
  });

  it("shortens a long list of names", () => {
    const many = ["A", "B", "C", "D", "E"].map((name) => ({ rank: 1, name, pursued: true }));
    const [remark] = said({ goals: many, team, actors: [{ ...actor, goal: "" }], reflection: [inStep3] }, 2);
    expect(remark).toBe("5 Ziele ohne Akteur: A, B, C und 2 weitere");
  });
});
