import { describe, expect, it } from "vitest";
import { openWork } from "../../../../addon/sidebar/steps.ts";
import { bookOf, type Rows } from "../workbook-of.ts";
import { actor, goals, inStep3, kept, open, planned, said, team } from "./small-meeting.ts";

describe("step 4", () => {
  const base: Rows = { goals, team, actors: [actor], reflection: [planned] };

  it("is done when each key actor is kept on the relationship level", () =>
    expect(said({ ...base, upkeep: [kept] }, 4)).toEqual([]));

  it("does not take a proposed row for upkeep", () => {
    const [remark] = open({ ...base, upkeep: [{ actor: "Stiftung" }] }, 4);
    expect(remark?.what).toBe("1 wichtigster Akteur ohne Pflege: Stiftung");
    expect(remark?.place?.label).toBe("4 Netzwerkpflege, Zeile 3, Maßnahme");
  });

  it("leads to the next free row where the actor has none", () => {
    const [remark] = open(
      {
        ...base,
        upkeep: [
          { ...kept, actor: "Rat" },
          { ...kept, actor: "Amt" },
        ],
      },
      4,
    );
    expect(remark?.place).toMatchObject({ tab: "upkeep", row: 4, label: "4 Netzwerkpflege, Zeile 5, Akteur" });
  });

  it("asks for the relationship level, an owner, and the level of an own measure", () => {
    const upkeep = [
      { ...kept, measure: "Newsletter versenden", owner: "" },
      { ...kept, measure: "Weihnachtskarte" },
    ];
    expect(said({ ...base, upkeep }, 4)).toEqual([
      "1 wichtigster Akteur ohne Beziehungsebene: Stiftung",
      "1 eigene Maßnahme ohne Ebene: Weihnachtskarte",
      "1 Akteur ohne Zuständige für die Pflege: Stiftung",
    ]);
  });

  it("asks who takes the responsibility", () => {
    const question = "Wer übernimmt die Verantwortung für das Networking?";
    const meeting = [{ question, answer: "", id: "responsibility" }];
    expect(said({ ...base, meeting, upkeep: [kept] }, 4)).toEqual([`Noch ohne Antwort: ${question}`]);
  });

  it("misses an address only of those who have something to do and want the mail", () => {
    const people = [
      { name: "Vorsitz", wantsMail: true, id: "t1" },
      { name: "Kasse", wantsMail: true, id: "t2" },
    ];
    expect(said({ ...base, team: people, upkeep: [kept] }, 4)).toEqual(["1 Person ohne E-Mail-Adresse: Vorsitz"]);
    const [unwilling] = people.map((person) => ({ ...person, wantsMail: false }));
    expect(said({ ...base, team: unwilling ? [unwilling] : [], upkeep: [kept] }, 4)).toEqual([]);
  });
});

it("speaks the person's language about tabs in another one", () => {
  const [, , third] = openWork(
    bookOf({ goals, team, actors: [actor], reflection: [{ ...inStep3, target: "" }] }),
    "en",
  );
  expect(third[0]).toMatchObject({ what: "1 actor without “where we want to be”: Stiftung" });
  expect(third[0]?.place?.label).toBe("3 IST-Reflexion, row 3, SOLL");
});
