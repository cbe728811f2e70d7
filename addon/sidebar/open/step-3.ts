import { isChosen } from "../../../model/stage.ts";
import type { Remark } from "../state.ts";
import { firstRowOf, type Reading } from "./reading.ts";

/** So many contacts can well be built at a time (guide, step 3). */
const FEW = 3;
const MANY = 5;

/** Step 3 of the guide: IST and SOLL of each actor, the choice of three to five, and how, who and when for those. */
export function openContacts(reading: Reading): Remark[] {
  const { book, resolved, words, rows, listed, plain, isBad } = reading;
  if (book.tabs.reflection === null) return [];
  const actors = resolved.actors.flatMap(({ at, ...actor }) => (at === null ? [] : [{ ...actor, at }]));
  type Actor = (typeof actors)[number];
  if (actors.length === 0) return plain(true, words.nobodyToReflect, firstRowOf(reading, "reflection", "name"));
  const spots = (field: string, holds: (actor: Actor) => boolean, list = actors) =>
    list
      .filter(holds)
      .map(({ at, name }) => ({ tab: "reflection" as const, row: at, field, name }))
      .filter((spot) => !isBad(spot));
  const isComplete = ({ current, target }: Actor) => current !== null && target !== null;
  const gaps = actors.filter((actor) => isComplete(actor) && (actor.current ?? 0) < (actor.target ?? 0));
  const chosen = actors.filter(({ stage }) => isChosen(stage));
  const tasks = chosen.filter((actor) => gaps.includes(actor) || !isComplete(actor));
  const now = actors.filter(({ stage }) => stage === "now");
  const assessed = rows("reflection").some(({ place }) => place !== null);
  const stageOf = (actor: Actor | undefined) => actor && { tab: "reflection" as const, row: actor.at, field: "stage" };
  return [
    ...listed(
      words.actorNoLongerNamed,
      spots("name", ({ namedAt }) => namedAt === null && book.tabs.actors !== null),
    ),
    ...listed(
      words.actorWithoutCurrent,
      spots("current", ({ current }) => current === null),
    ),
    ...listed(
      words.actorWithoutTarget,
      spots("target", ({ target }) => target === null),
    ),
    ...plain(gaps.length > 0 && !assessed, words.nothingAssessed, firstRowOf(reading, "reflection", "place")),
    ...plain(assessed && gaps.length > 0 && chosen.length === 0, words.nothingChosen, stageOf(gaps[0])),
    ...plain(
      chosen.length > 0 && tasks.length < Math.min(FEW, gaps.length),
      { what: words.tooFewChosen.what(chosen.length), todo: words.tooFewChosen.todo },
      stageOf(gaps.find(({ stage }) => !isChosen(stage))),
    ),
    ...plain(
      now.length > MANY,
      { what: words.tooManyChosen.what(now.length), todo: words.tooManyChosen.todo },
      stageOf(now[0]),
    ),
    ...listed(
      words.chosenWithoutHow,
      spots("how", ({ how }) => how === "", tasks),
    ),
    ...listed(
      words.chosenWithoutOwner,
      spots("owner", ({ owner }) => owner === null, tasks),
    ),
    ...listed(
      words.chosenWithoutDate,
      spots("due", ({ due }) => due === null, tasks),
    ),
  ];
}
