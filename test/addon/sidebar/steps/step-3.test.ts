import { describe, expect, it } from "vitest";
import type { Rows } from "../workbook-of.ts";
import { actor, goals, inStep3, planned, said, team } from "./small-meeting.ts";

describe("step 3", () => {
  const rows = (...reflection: NonNullable<Rows["reflection"]>): Rows => ({
    goals,
    team,
    actors: reflection.map(({ name }, index) => ({ ...actor, name: name ?? "", id: `a${index}` })),
    reflection,
  });

  it("waits for actors", () =>
    expect(said({ goals, team, actors: [actor] }, 3)).toEqual(["Noch keine Akteure in diesem Schritt"]));

  it("is done when the one gap is chosen and planned", () => expect(said(rows(planned), 3)).toEqual([]));

  it("asks for IST and SOLL, but not where a cell is wrong", () =>
    expect(said(rows({ name: "Stiftung", current: "viel" }), 3)).toEqual(["1 Akteur ohne SOLL: Stiftung"]));

  it("asks to assess once there is a gap", () =>
    expect(said(rows({ ...inStep3, place: "" }), 3)).toEqual(["Die Lücken sind noch nicht bewertet"]));

  it("asks to choose once the gaps are assessed", () =>
    expect(said(rows(inStep3), 3)).toEqual(["Noch kein Kontakt ausgewählt"]));

  it("asks how, who and when, only where something was chosen", () =>
    expect(said(rows({ ...inStep3, stage: "läuft" }), 3)).toEqual([
      "1 ausgewählter Kontakt ohne „Wie“: Stiftung",
      "1 ausgewählter Kontakt ohne Zuständige: Stiftung",
      "1 ausgewählter Kontakt ohne Termin: Stiftung",
    ]));

  it("asks nothing more about a contact that has reached its SOLL", () =>
    expect(said(rows(planned, { ...inStep3, name: "Rat", current: 4, stage: "läuft", id: "r2" }), 3)).toEqual([]));

  it.each([
    [2, "Erst 2 Kontakte ausgewählt"],
    [6, "6 Kontakte stehen auf „jetzt“"],
  ])("wants three to five, not %i", (count, sentence) => {
    const all = Array.from({ length: 7 }, (_, index) => ({
      ...planned,
      name: `Akteur ${index}`,
      stage: index < count ? "jetzt" : "später",
      id: `r${index}`,
    }));
    expect(said(rows(...all), 3)).toEqual([sentence]);
  });

  it.each([3, 4, 5])("is content with %i", (count) => {
    const all = Array.from({ length: 7 }, (_, index) => ({
      ...planned,
      name: `Akteur ${index}`,
      stage: index < count ? "jetzt" : "später",
      id: `r${index}`,
    }));
    expect(said(rows(...all), 3)).toEqual([]);
  });

  it("names a row that step 2 no longer knows", () => {
    const left = { ...planned, name: "Alt", id: "r9" };
    expect(said({ goals, team, actors: [actor], reflection: [planned, left] }, 3)).toContain(
      "1 Akteur nur noch in Schritt 3: Alt",
    );
  });

  it("does not ask for an owner whose name stands twice in the team", () => {
    const twice = [...team, { name: "VORSITZ", email: "v2@example.org", wantsMail: true, id: "t2" }];
    // "Eingaben prüfen" names it as a problem: that is not work which was forgotten.
    expect(said({ ...rows(planned), team: twice }, 3)).toEqual([]);
  });
});
