import { describe, expect, it } from "vitest";
import { check } from "../../../addon/commands/check.ts";
import { previewSummaries } from "../../../addon/commands/preview-summaries.ts";
import { takeOver } from "../../../addon/commands/take-over.ts";
import { alike } from "../../../addon/tabs/resolve/alike.ts";
import { type FakeWorld, fakeWorld, type Rows } from "../../support/fake-world.ts";

const NOTHING = "Alle Akteure stehen schon in Schritt 3.";
const ROWS: Rows = {
  meeting: [{ question: "Rückfragen an", answer: "Kim", id: "contact" }],
  team: [{ name: "Kim", email: "kim@example.org", wantsMail: true }, { name: "Alex" }],
  goals: [
    { name: "Finanzmittel", rank: 1, id: "funding" },
    { name: "Räume", rank: 2 },
  ],
  actors: [
    { goal: "Räume", name: "Kita" },
    { goal: "Finanzmittel", name: "Amt" },
    { goal: "Räume" },
    { goal: "Finanzmittel" },
  ],
  reflection: [
    { name: "Kita", contactHolder: " kim", owner: "Kim" },
    { name: "Amt", contactHolder: "Alex" },
  ],
  upkeep: [{ actor: "Kita", owner: "Kim" }],
};

/** A workbook whose names the add-on has seen once. */
function seen(rows: Rows = ROWS): FakeWorld {
  const world = fakeWorld(structuredClone(rows));
  takeOver(world);
  world.written.length = 0;
  return world;
}

const problems = (world: FakeWorld) =>
  check(world).check?.problems.map(({ what, todo, place }) => `${place?.label}: ${what} ${todo}`);

const people = (world: FakeWorld) => [
  world.column("meeting", "answer")[0],
  ...world.column("reflection", "contactHolder"),
  ...world.column("reflection", "owner"),
  ...world.column("upkeep", "owner"),
];

describe("a person who is called otherwise in the team", () => {
  it.each([
    ["completed", "Kim Yılmaz"],
    ["corrected", "Kymm"],
    ["by another name, with the same address", "Vorsitz"],
  ])("%s: all entries follow, and it is said", (_, name) => {
    const world = seen({ ...ROWS, team: [{ name: "Kimm", email: "kim@example.org" }, { name: "Alex" }] });
    for (const [tab, row, field] of [
      ["meeting", 0, "answer"],
      ["reflection", 0, "contactHolder"],
      ["reflection", 0, "owner"],
      ["upkeep", 0, "owner"],
    ] as const)
      world.type(tab, row, field as never, "Kimm");
    const to = name === "Kim Yılmaz" ? "Kimm Yılmaz" : name;
    world.type("team", 0, "name", to);
    expect(takeOver(world).message.text).toBe(`Im Team umbenannt: „Kimm“ in „${to}“. 4 Einträge sind nachgezogen.`);
    expect(people(world)).toEqual([to, to, "Alex", to, "", to]);
    expect(takeOver(world).message.text).toBe(NOTHING);
    expect(problems(world)).toEqual([]);
  });

  it("is also followed and said by the check", () => {
    const world = seen();
    world.type("team", 0, "name", "Kim Yılmaz");
    expect(check(world).message.text).toContain(
      "Im Team umbenannt: „Kim“ in „Kim Yılmaz“. 4 Einträge sind nachgezogen.",
    );
  });

  it("by another name and address is perhaps another person: nothing is written, and people are asked, again and again", () => {
    const world = seen();
    world.type("team", 0, "name", "Robin");
    world.type("team", 0, "email", "robin@example.org");
    for (const _ of [1, 2]) {
      expect(takeOver(world).message.text).toBe(NOTHING);
      expect(problems(world)).toEqual([
        "Treffen, Zeile 3, Antwort: „Kim“ steht nicht eindeutig im Team und ist keine E-Mail-Adresse. Meinten Sie „Robin“?",
        "3 IST-Reflexion, Zeile 3, Wer hat Kontakt?: „kim“ steht nicht im Team. Meinten Sie „Robin“?",
        "3 IST-Reflexion, Zeile 3, Zuständig: „Kim“ steht nicht im Team. Meinten Sie „Robin“?",
        "4 Netzwerkpflege, Zeile 3, Zuständig: „Kim“ steht nicht im Team. Meinten Sie „Robin“?",
      ]);
      expect(world.written).toEqual([]);
    }
  });

  it("swaps names with another: every entry means whom it names", () => {
    const world = seen();
    world.type("team", 0, "name", "Alex");
    world.type("team", 1, "name", "Kim");
    expect(takeOver(world).message.text).toBe(NOTHING);
    expect(world.written).toEqual([]);
  });

  it("gets the name of another: nobody can say who is meant, and nothing is written", () => {
    const world = seen();
    world.type("team", 0, "name", "Alex");
    takeOver(world);
    expect(world.written).toEqual([]);
    expect(problems(world)?.filter((each) => each.includes("steht nicht im Team"))).toHaveLength(3);
  });

  it("in other case, with spaces or with what Word made of it is the same: nothing is written", () => {
    const world = seen();
    world.type("team", 0, "name", "• KIM\u00a0, ");
    expect(takeOver(world).message.text).toBe(NOTHING);
    expect(problems(world)).toEqual([]);
    expect(world.written).toEqual([]);
  });

  it("is followed after the team was sorted, but not where nothing is remembered", () => {
    const world = seen();
    const [title = [], headers = [], ...rows] = world.grids.team ?? [];
    world.grids.team = [title, headers, ...rows.reverse()];
    world.type("team", 1, "name", "Kim Yılmaz");
    const forgetful = fakeWorld({});
    Object.assign(forgetful.grids, structuredClone(world.grids));
    expect(takeOver(world).message.text).toContain("„Kim“ in „Kim Yılmaz“");
    expect(takeOver(forgetful).message.text).toBe(NOTHING);
    expect(problems(forgetful)?.filter((each) => each.includes("„Kim“ steht nicht im Team"))).toHaveLength(2);
  });

  it("is remembered without the address itself", () => {
    const world = seen();
    expect([...world.kept.values()].join()).toContain("Kim");
    expect([...world.kept.values()].join()).not.toContain("example.org");
  });

  it("is remembered while the team's tab is gone, and no more than a property can hold", () => {
    const world = seen();
    const kept = world.kept.get("names.team");
    const { team } = world.grids;
    delete world.grids.team;
    takeOver(world);
    expect(world.kept.get("names.team")).toBe(kept);
    world.grids.team = team ?? [];
    const many = Array.from({ length: 400 }, (_, index) => ({ name: `Vorständ*in für alles Mögliche ${index}` }));
    const large = seen({ ...ROWS, team: [...many, { name: "Kim" }] });
    expect(new TextEncoder().encode(large.kept.get("names.team")).length).toBeLessThanOrEqual(9 * 1024);
    expect(large.kept.get("names.team")).toContain("Kim");
  });
});

describe("a goal that is called otherwise in step 1", () => {
  it.each([
    [0, "Finanzmittel und Spenden", "Finanzmittel"],
    [0, "Finanzmitel", "Finanzmittel"],
    [1, "Räume in der Stadt", "Räume"],
  ])("goal %i becomes %s: the entries follow, and so do prepared rows", (row, to, from) => {
    const world = seen();
    world.type("goals", row, "name", to);
    expect(takeOver(world).message.text).toBe(
      `In Schritt 1 umbenannt: „${from}“ in „${to}“. 2 Einträge sind nachgezogen.`,
    );
    const other = row === 0 ? "Räume" : "Finanzmittel";
    expect(world.column("actors", "goal")).toEqual(row === 0 ? [other, to, other, to] : [to, other, to, other]);
    expect(problems(world)).toEqual([]);
  });

  it("perhaps became another goal: nothing is written, and people are asked", () => {
    const world = seen();
    world.type("goals", 1, "name", "Zugang zu Medien");
    expect(takeOver(world).message.text).toBe(NOTHING);
    expect(world.column("actors", "goal")).toEqual(["Räume", "Finanzmittel", "Räume", "Finanzmittel"]);
    expect(problems(world)).toEqual([
      "2 Akteure, Zeile 3, Ziel: Das Ziel „Räume“ steht nicht in Schritt 1. Meinten Sie „Zugang zu Medien“?",
    ]);
  });

  it("got the words of another goal of the guide: it may be that one now, and people are asked", () => {
    const world = seen();
    world.type("goals", 0, "name", "Fachlicher Austausch");
    takeOver(world);
    expect(world.written).toEqual([]);
    expect(problems(world)?.[0]).toContain("Meinten Sie „Fachlicher Austausch“?");
  });

  it("got the words for contacts without a goal: no entry loses its goal for that", () => {
    const world = seen({
      ...ROWS,
      goals: [{ name: "Weitere Kontakte" }],
      actors: [{ goal: "Weitere Kontakte", name: "Amt" }],
    });
    world.type("goals", 0, "name", "Weitere bestehende Kontakte");
    takeOver(world);
    expect(world.written).toEqual([]);
  });

  it("the guide's goals are known in each language, also where nothing is remembered", () => {
    const world = fakeWorld({
      goals: [{ name: "Funding", id: "funding" }],
      actors: [{ goal: "Finanzmittel", name: "Amt" }],
    });
    expect(takeOver(world).message.text).toContain("„Finanzmittel“ in „Funding“");
    expect(world.column("actors", "goal")).toEqual(["Funding"]);
  });
});

describe("actors that were changed in step 2", () => {
  it("two that become one: both rows of step 3 stay, and it is said once", () => {
    const world = seen();
    world.type("actors", 0, "name", "Amt");
    expect(takeOver(world).message.text).toBe(
      "„Kita“ heißt in Schritt 2 jetzt „Amt“ und hat in Schritt 3 noch eine eigene Zeile: Bitte übertragen, was Sie brauchen.",
    );
    expect(world.column("reflection", "name")).toEqual(["Kita", "Amt"]);
    expect(takeOver(world).message.text).toBe(NOTHING);
  });

  it("two that get one new name: the first takes its row along, and the other is named", () => {
    const world = seen();
    world.type("actors", 0, "name", "Stadt");
    world.type("actors", 1, "name", "Stadt");
    expect(takeOver(world).message.text).toBe(
      "In Schritt 3: umbenannt „Kita“ in „Stadt“. In Schritt 4 ist ein Eintrag nachgezogen. „Amt“ heißt in Schritt 2 jetzt „Stadt“ und hat in Schritt 3 noch eine eigene Zeile: Bitte übertragen, was Sie brauchen.",
    );
    expect(world.column("reflection", "name")).toEqual(["Stadt", "Amt"]);
  });

  it.each([
    ["a space that does not break", "Kita\u00a0"],
    ["a soft hyphen", "Ki\u00adta"],
    ["a bullet and a tab", "•\tKita"],
    ["a line break", "Kita\n"],
  ])("%s from Word changes nothing that people see in step 3", (_, name) => {
    const world = seen();
    const before = world.column("reflection", "contactHolder");
    world.type("actors", 0, "name", name);
    takeOver(world);
    expect(world.column("reflection", "name")[1]).toBe("Amt");
    expect(world.column("reflection", "name")).toHaveLength(2);
    expect(world.column("reflection", "contactHolder")).toEqual(before);
  });
});

describe("rows of step 4 that name an actor as it was called before", () => {
  it("follow where step 3 and step 2 were both renamed by hand", () => {
    const world = seen();
    world.type("reflection", 0, "name", "Kindergarten");
    world.type("actors", 0, "name", "Kindergarten");
    expect(takeOver(world).message.text).toBe("In Schritt 4 ist ein Eintrag nachgezogen.");
    expect(world.column("upkeep", "actor")).toEqual(["Kindergarten"]);
  });

  it("stay where another actor bears that name now", () => {
    const world = seen();
    world.type("reflection", 0, "name", "Kindergarten");
    world.type("actors", 0, "name", "Kindergarten");
    world.type("actors", 1, "name", "Kita");
    takeOver(world);
    expect(world.column("upkeep", "actor")).toEqual(["Kita"]);
  });
});

it("all of it is said in English, too", () => {
  const world = seen();
  world.type("team", 0, "name", "Kim Yılmaz");
  world.type("actors", 0, "name", "Kita Nord");
  expect(takeOver({ ...world, language: "en" }).message.text).toBe(
    "In step 3: renamed “Kita” to “Kita Nord”. In step 4, 1 entry brought in line. Now called in the team: “Kim Yılmaz” (was “Kim”). 4 entries brought in line.",
  );
});

describe("names that are alike", () => {
  it.each([
    ["Kim", "Kim Yılmaz"],
    ["K. Yılmaz", "Kim Yılmaz"],
    ["Kim Yilmaz", "Kim Yılmaz"],
    ["Yılmaz, Kim", "Kim Yılmaz"],
    ["Müller", "Müller-Schmidt"],
    ["Vorstand", "Vorstand Finanzen"],
    ["Meier", "Maier"],
  ])("%s and %s", (one, other) => {
    expect([alike(one, other), alike(other, one)]).toEqual([true, true]);
  });
  it.each([
    ["Kim A.", "Kim B."],
    ["Kita 1", "Kita 2"],
    ["Gruppe 2024", "Gruppe 2025"],
    ["Kim", "Kai"],
    ["Vorsitz", "Kasse"],
    ["•", "Kim"],
  ])("but not %s and %s", (one, other) => {
    expect([alike(one, other), alike(other, one)]).toEqual([false, false]);
  });
});

describe("sending the summaries", () => {
  const facts: Rows["meeting"] = [
    { question: "Verein/Verband", answer: "Verein", id: "association" },
    { question: "Datum", answer: { date: "2026-03-12" }, id: "date" },
    { question: "Rückfragen an", answer: "Kim", id: "contact" },
  ];
  const task = { stage: "jetzt", current: "0", target: "2" };
  const rows = (): Rows => ({
    ...ROWS,
    meeting: facts,
    reflection: [{ name: "Kita", owner: "Kim", ...task }, { name: "Amt" }],
  });

  it("follows a name as well: nobody misses a mail because the team corrected it", () => {
    const world = seen(rows());
    world.type("team", 0, "name", "Kim Yılmaz");
    previewSummaries(world);
    expect(world.asked.preview[0]?.owners.map(({ name, gaps }) => [name, gaps.length])).toEqual([["Kim Yılmaz", 1]]);
    expect(world.asked.preview[0]?.meeting.contact?.name).toBe("Kim Yılmaz");
    expect(world.written).toEqual([]); // the server gave no answer
    expect(takeOver(world).message.text).toContain("„Kim“ in „Kim Yılmaz“");
  });

  it("says what it followed, once the server has answered", () => {
    const mails = { mails: [], refused: [] };
    const world = fakeWorld(rows(), { server: { preview: () => ({ ok: true, value: mails }) } });
    takeOver(world);
    world.type("team", 0, "name", "Kim Yılmaz");
    expect(previewSummaries(world).message.text).toBe(
      "Im Team umbenannt: „Kim“ in „Kim Yılmaz“. 3 Einträge sind nachgezogen.",
    );
    expect(world.column("reflection", "owner")[0]).toBe("Kim Yılmaz");
    expect(takeOver(world).message.text).toBe(NOTHING);
  });
});

it("what could not be written, because somebody typed there meanwhile, is followed by the next command", () => {
  const world = seen();
  const { write } = world.workbook;
  world.type("team", 0, "name", "Kim Yılmaz");
  world.workbook.write = (_, edits) => edits.length;
  takeOver(world);
  world.workbook.write = write;
  expect(takeOver(world).message.text).toContain("„Kim“ in „Kim Yılmaz“");
});
