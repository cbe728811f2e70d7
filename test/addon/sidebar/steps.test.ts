import { describe, expect, it } from "vitest";
import { openWork } from "../../../addon/sidebar/steps.ts";
import { bookOf, EVERY_TAB, type Rows } from "./workbook-of.ts";

const open = (rows: Rows, step: 1 | 2 | 3 | 4) => openWork(bookOf(rows), "de")[step - 1] ?? [];
const said = (rows: Rows, step: 1 | 2 | 3 | 4) => open(rows, step).map(({ what }) => what);

const goals = [
  { rank: 1, name: "Finanzmittel", pursued: true, id: "funding" },
  { rank: 2, name: "Zielgruppen", pursued: true, id: "target_groups" },
];
const team = [{ name: "Vorsitz", email: "vorsitz@example.org", wantsMail: true, id: "t1" }];
const actor = { goal: "Finanzmittel", name: "Stiftung", purpose: "Anschub", key: true, id: "a1" };
const inStep3 = { place: 1, name: "Stiftung", current: "1 – man kennt sich", target: "4", id: "r1" };
const planned = { ...inStep3, stage: "jetzt", how: "anrufen", owner: "Vorsitz", due: { date: "2026-04-15" } };
const kept = { actor: "Stiftung", measure: "Telefonate", owner: "Vorsitz", id: "u1" };

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
