import { isChosen } from "../../../model/stage.ts";
import type { Actor, Upkeep } from "../../tabs/resolve/resolved.ts";
import type { Remark } from "../state.ts";
import { openQuestions } from "./questions.ts";
import type { Reading } from "./reading.ts";

/** Step 4 of the guide: how the contacts are kept, who does it, and who answers for the networking as a whole. */
export function openUpkeep(reading: Reading): Remark[] {
  const { book, resolved, words, listed, isBad, place } = reading;
  // A row that only names its actor is a proposal: nothing has been agreed yet.
  const kept = resolved.upkeep.filter((row) => row.measure !== "" || row.level !== null);
  const spots = (list: readonly Upkeep[], field: string, nameOf: (row: Upkeep) => string) =>
    list
      .map((row) => ({ tab: "upkeep" as const, row: row.at, field, name: nameOf(row) }))
      .filter((spot) => !isBad(spot));
  const keyActors = book.tabs.upkeep === null ? [] : resolved.actors.filter((actor) => actor.key);
  const cared = new Set(kept.map((row) => row.actor));
  const close = new Set(kept.filter((row) => row.level === "relationship").map((row) => row.actor));
  const firstRow = new Map(resolved.upkeep.map((row) => [row.actor, row.at] as const).reverse());
  const rowOf = (actor: Actor, field: string) => {
    const row = firstRow.get(actor);
    const free = { row: book.tabs.upkeep?.nextRow ?? 0, field: "actor" };
    return { tab: "upkeep" as const, ...(row === undefined ? free : { row, field }), name: actor.name };
  };
  return [
    ...listed(
      words.keyActorWithoutUpkeep,
      keyActors.filter((actor) => !cared.has(actor)).map((actor) => rowOf(actor, "measure")),
    ),
    ...listed(
      words.keyActorWithoutRelationship,
      keyActors.filter((actor) => cared.has(actor) && !close.has(actor)).map((actor) => rowOf(actor, "level")),
    ),
    ...listed(
      words.upkeepWithoutLevel,
      spots(
        kept.filter((row) => row.level === null),
        "level",
        (row) => row.measure,
      ),
    ),
    ...listed(
      words.upkeepWithoutOwner,
      spots(
        kept.filter((row) => row.owner === null),
        "owner",
        (row) => row.actor.name,
      ),
    ),
    ...openQuestions(reading, ["keepInTouch", "overview", "responsibility"]).map((spot) => ({
      what: words.meetingQuestion.what(spot.name),
      todo: words.meetingQuestion.todo,
      place: place(spot),
    })),
    ...listed(words.ownerWithoutAddress, withoutAddress(reading, kept)),
  ];
}

/** Who has something to do and wants the summary, but cannot get it. */
function withoutAddress({ resolved, isBad }: Reading, kept: readonly Upkeep[]) {
  const tasks = resolved.actors.filter(({ stage }) => isChosen(stage));
  const busy = new Set([...tasks, ...kept].map(({ owner }) => owner));
  return resolved.team
    .filter((person) => person.wantsMail && person.email === "" && busy.has(person))
    .map(({ at, name }) => ({ tab: "team" as const, row: at, field: "email", name }))
    .filter((spot) => !isBad(spot));
}
