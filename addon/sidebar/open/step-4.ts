import { isChosen } from "../../../model/stage.ts";
import { nameKey } from "../../table/cell.ts";
import { levelOfMeasure } from "../../tabs/measures.ts";
import type { Remark } from "../state.ts";
import { openQuestions } from "./questions.ts";
import { firstRowOf, type Reading } from "./reading.ts";

/** Step 4 of the guide: how the contacts are kept, who does it, and who answers for the networking as a whole. */
export function openUpkeep(reading: Reading): Remark[] {
  const { words, rows, listed, isBad, place } = reading;
  // A row that only names its actor is a proposal: nothing has been agreed yet.
  const kept = rows("upkeep")
    .map((row) => ({ ...row, level: row.level ?? levelOfMeasure(row.measure) }))
    .filter((row) => row.measure !== "" || row.level !== null);
  const spots = (list: typeof kept, field: string, name: "actor" | "measure") =>
    list.map((row) => ({ tab: "upkeep" as const, row: row.at, field, name: row[name] })).filter((spot) => !isBad(spot));
  const keyActors = new Map(
    rows("actors")
      .filter((row) => row.key)
      .map((row) => [nameKey(row.name), row] as const),
  );
  const keyed = (list: typeof kept) => new Set(list.map((row) => nameKey(row.actor)));
  const cared = keyed(kept);
  const close = keyed(kept.filter((row) => row.level === "relationship"));
  const inTab4 = (actor: string, field: string) => {
    const row = rows("upkeep").find((each) => nameKey(each.actor) === nameKey(actor));
    const spot =
      row === undefined ? firstRowOf(reading, "upkeep", "actor") : { tab: "upkeep" as const, row: row.at, field };
    return { ...spot, name: actor };
  };
  return [
    ...listed(
      words.keyActorWithoutUpkeep,
      [...keyActors].filter(([key]) => !cared.has(key)).map(([, { name }]) => inTab4(name, "measure")),
    ),
    ...listed(
      words.keyActorWithoutRelationship,
      [...keyActors].filter(([key]) => cared.has(key) && !close.has(key)).map(([, { name }]) => inTab4(name, "level")),
    ),
    ...listed(
      words.upkeepWithoutLevel,
      spots(
        kept.filter((row) => row.level === null),
        "level",
        "measure",
      ),
    ),
    ...listed(
      words.upkeepWithoutOwner,
      spots(
        kept.filter((row) => !reading.isInTeam(row.owner)),
        "owner",
        "actor",
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
function withoutAddress({ rows, isBad }: Reading, kept: readonly { owner: string }[]) {
  const tasks = rows("reflection").filter((row) => isChosen(row.stage));
  const busy = new Set([...tasks, ...kept].map((row) => nameKey(row.owner)));
  return rows("team")
    .filter((person) => person.wantsMail && person.email === "" && busy.has(nameKey(person.name)))
    .map((person) => ({ tab: "team" as const, row: person.at, field: "email", name: person.name }))
    .filter((spot) => !isBad(spot));
}
