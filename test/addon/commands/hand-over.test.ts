import { describe, expect, it } from "vitest";
import { execute } from "../../../addon/commands/execute.ts";
import { handOver, openHandOver } from "../../../addon/commands/hand-over/hand-over.ts";
import { handOverOf } from "../../../addon/sidebar/hand-over-of.ts";
import type { HandOverRequest } from "../../../addon/sidebar/state.ts";
import type { CellEdit } from "../../../addon/table/cell.ts";
import type { TabId } from "../../../addon/tabs/tab-id.ts";
import { texts } from "../../../addon/text/index.ts";
import { type FakeWorld, fakeWorld } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";

const hand = (world: FakeWorld, from: string, to: string, also: Partial<HandOverRequest> = {}) =>
  handOver({ from, to, contacts: false, questions: false, ...also })(world);
const written = (world: FakeWorld) => world.written.map(({ tab, edit }) => `${tab} ${edit.row - 1}: ${edit.value}`);
const from = (world: FakeWorld) => openHandOver(world).handOver?.from ?? [];
const counts = (world: FakeWorld, name: string) => from(world).find((each) => each.name === name)?.counts;

describe("„Zuständigkeit übergeben“", () => {
  it("shows who is responsible for how much of what, and who could take it; and writes nothing", () => {
    const world = fakeWorld(sampleA());
    world.type("reflection", 4, "stage", "erledigt");
    world.type("reflection", 6, "contactHolder", "Vorsitz");
    const outcome = openHandOver(world);
    expect(outcome.handOver?.from.map(({ name }) => name)).toEqual([
      ...["Vorstand Finanzen", "Geschäftsführung", "Vorsitz", "Projektleitung", "Jugendleitung", "Elternarbeit"],
      "Öffentlichkeitsarbeit",
    ]);
    expect(counts(world, "Vorsitz")).toEqual({ steps: 2, done: 1, contacts: 1, upkeep: 2, questions: 1 });
    expect(outcome.handOver?.to).toContain("Elternarbeit");
    expect(outcome.handOver?.titles).toEqual({
      steps: "Zuständig",
      upkeep: "Zuständig",
      contacts: "Wer hat Kontakt?",
      questions: "Rückfragen an",
    });
    expect(outcome.message.tone).toBe("info");
    expect(written(world)).toEqual([]);
  });

  it("moves the open steps and the upkeep, and nothing else: what is done stays", () => {
    const world = fakeWorld(sampleA());
    world.type("reflection", 4, "stage", "erledigt");
    world.type("reflection", 6, "contactHolder", "Vorsitz");
    const { message } = hand(world, "Vorsitz", "Elternarbeit");
    expect(written(world)).toEqual([
      "reflection 3: Elternarbeit",
      "reflection 4: Elternarbeit",
      "upkeep 2: Elternarbeit",
      "upkeep 3: Elternarbeit",
    ]);
    expect(message).toEqual({
      tone: "done",
      text: "Von „Vorsitz“ an „Elternarbeit“ übergeben: 2 Einträge in „3 IST-Reflexion“ und 2 Einträge in „4 Netzwerkpflege“. 1 erledigter Schritt bleibt bei „Vorsitz“. Zurück geht es mit Strg+Z im Blatt.",
    });
  });

  it("takes along contacts and „Rückfragen an“ where that is asked for", () => {
    const world = fakeWorld(sampleA());
    world.type("reflection", 6, "contactHolder", "Vorsitz");
    hand(world, "Vorsitz", "Elternarbeit", { contacts: true, questions: true });
    expect(world.column("reflection", "contactHolder")[6]).toBe("Elternarbeit");
    expect(world.column("meeting", "answer")[2]).toBe("Elternarbeit");
  });

  it("knows the address of a person in „Rückfragen an“, and leaves one of somebody else", () => {
    const world = fakeWorld(sampleA());
    world.type("meeting", 2, "answer", "Vorsitz@example.org");
    expect(counts(world, "Vorsitz")?.questions).toBe(1);
    world.type("meeting", 2, "answer", "info@example.org");
    expect(counts(world, "Vorsitz")?.questions).toBe(0);
    expect(from(world).map(({ name }) => name)).not.toContain("info@example.org");
  });

  it("hands over from somebody who is no longer in the team, however the name is written", () => {
    const world = fakeWorld(sampleA());
    for (const row of [0, 1]) world.type("reflection", row, "owner", ["Frau  Ali", "frau ali "][row] ?? "");
    expect(from(world)[0]).toMatchObject({ name: "Frau Ali", inTeam: false, counts: { steps: 2 } });
    hand(world, "Frau Ali", "Vorsitz");
    expect(world.column("reflection", "owner").slice(0, 2)).toEqual(["Vorsitz", "Vorsitz"]);
  });

  it("writes merged cells once, where they begin; of steps that share one cell none is left behind", () => {
    const world = fakeWorld(sampleA());
    world.type("reflection", 2, "stage", "erledigt");
    world.type("reflection", 3, "owner", "");
    const column = (world.grids.reflection?.[1] ?? []).indexOf("Zuständig");
    world.merged.reflection = [{ row: 4, column, rows: 2, columns: 1 }];
    hand(world, "Vorsitz", "Elternarbeit");
    expect(written(world).filter((line) => line.startsWith("reflection"))).toEqual([
      "reflection 3: Elternarbeit",
      "reflection 5: Elternarbeit",
    ]);
  });

  it("says what was left because somebody has just written there", () => {
    const world = fakeWorld(sampleA());
    const { write } = world.workbook;
    const all = {
      ...world.workbook,
      write: (tab: TabId, edits: readonly CellEdit[]) => write(tab, edits.slice(1)) + 1,
    };
    const command = handOver({ from: "Vorsitz", to: "Elternarbeit", contacts: false, questions: false });
    const { message } = execute({ ...world, workbook: all }, command, () => undefined);
    expect(message.tone).toBe("problem");
    expect(message.text).toContain(
      "übergeben: 2 Einträge in „3 IST-Reflexion“ und 1 Eintrag in „4 Netzwerkpflege“. 2 Einträge sind nicht übergeben: Dort hat gerade jemand geschrieben.",
    );
    const none = { ...world.workbook, write: (_: TabId, edits: readonly CellEdit[]) => edits.length };
    expect(execute({ ...world, workbook: none }, command, () => undefined).message.text).toBe(
      texts.de.menu.changedMeanwhile,
    );
  });

  it("says so where there is nothing any more, and leaves all as it is", () => {
    const world = fakeWorld(sampleA());
    hand(world, "Jugendleitung", "Vorsitz");
    const { length } = world.written;
    expect(hand(world, "Jugendleitung", "Vorsitz").message.text).toContain("steht nichts mehr da");
    expect(world.written).toHaveLength(length);
  });

  it.each<[string, (world: FakeWorld) => void, string, string, string]>([
    ["the same person twice", () => undefined, "Vorsitz", " vorsitz", "Das ist dieselbe Person."],
    ["a taker who is not in the team", () => undefined, "Vorsitz", "Niemand", "„Niemand“ steht nicht mehr im Team."],
    [
      "a giver whose name is there twice",
      (world) => world.type("team", 1, "name", "Vorsitz"),
      "Vorsitz",
      "Elternarbeit",
      "„Vorsitz“ steht mehr als einmal im Team.",
    ],
    [
      "a taker whose name is there twice",
      (world) => world.type("team", 1, "name", "elternarbeit"),
      "Vorsitz",
      "Elternarbeit",
      "„Elternarbeit“ steht mehr als einmal im Team.",
    ],
    [
      "an empty team",
      (world) => void world.grids.team?.splice(2),
      "Vorsitz",
      "Elternarbeit",
      "„Elternarbeit“ steht nicht mehr im Team.",
    ],
    [
      "a tab that is gone",
      (world) => void delete world.grids.upkeep,
      "Vorsitz",
      "Elternarbeit",
      "Das geht noch nicht.",
    ],
  ])("refuses %s in a sentence, and writes nothing", (_, change, giver, taker, sentence) => {
    const world = fakeWorld(sampleA());
    change(world);
    const { message } = hand(world, giver, taker);
    expect(message.tone).toBe("problem");
    expect(message.text).toContain(sentence);
    expect(written(world)).toEqual([]);
  });

  it("leads to names that stand twice, and offers none of them; to an empty team, too", () => {
    const world = fakeWorld(sampleA());
    world.type("team", 1, "name", "Vorsitz");
    const view = openHandOver(world).handOver;
    expect([...(view?.to ?? []), ...from(world).map(({ name }) => name)]).not.toContain("Vorsitz");
    expect(view?.remarks).toMatchObject([
      { what: "„Vorsitz“ steht mehr als einmal im Team.", place: { tab: "team", row: 3 } },
    ]);
    world.grids.team?.splice(2);
    expect(openHandOver(world).handOver).toMatchObject({ to: [], remarks: [{ what: "Im Team steht noch niemand." }] });
  });

  it("speaks the person's language and writes into tabs of any", () => {
    const world = fakeWorld(sampleA());
    expect(
      handOver({ from: "Jugendleitung", to: "Vorsitz", contacts: false, questions: false })({
        ...world,
        language: "en",
      }).message.text,
    ).toBe(
      "Handed over from “Jugendleitung” to “Vorsitz”: 1 entry in “3 IST-Reflexion” and 1 entry in “4 Netzwerkpflege”. Ctrl+Z in the sheet takes it back.",
    );
  });

  const both = { contacts: true, questions: true };
  it.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "Vorsitz"],
    ["no names", both],
    ["names alone", { from: "a", to: "b" }],
    ["an empty name", { from: " ", to: "b", ...both }],
    ["a list for a name", { from: ["a"], to: "b", ...both }],
    ["a name that is far too long", { from: "a".repeat(501), to: "b", ...both }],
  ])("is not asked for by a call with %s", (_, given) => expect(handOverOf(given)).toBeNull());
});
