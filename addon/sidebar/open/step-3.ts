import { isChosen } from "../../../model/stage.ts";
import { nameKey } from "../../table/cell.ts";
import type { Remark } from "../state.ts";
import { firstRowOf, type Reading } from "./reading.ts";

/** So many contacts can well be built at a time (guide, step 3). */
const FEW = 3;
const MANY = 5;

/** Step 3 of the guide: IST and SOLL of each actor, the choice of three to five, and how, who and when for those. */
export function openContacts(reading: Reading): Remark[] {
  const { book, words, rows, listed, plain, isBad } = reading;
  const actors = rows("reflection");
  if (actors.length === 0) return [];
  const spots = (list: typeof actors, field: string) =>
    list
      .map((row) => ({ tab: "reflection" as const, row: row.at, field, name: row.name }))
      .filter((spot) => !isBad(spot));
  const inTab2 = new Set(rows("actors").map((row) => nameKey(row.name)));
  const gaps = actors.filter((row) => row.current !== null && row.target !== null && row.current < row.target);
  const assessed = actors.some((row) => row.place !== null);
  const chosen = actors.filter((row) => isChosen(row.stage));
  const now = actors.filter((row) => row.stage === "now");
  const reached = (row: (typeof actors)[number]) =>
    row.current !== null && row.target !== null && row.current >= row.target;
  const tasks = chosen.filter((row) => !reached(row));
  const firstStage = { tab: "reflection" as const, row: (gaps[0] ?? actors[0])?.at ?? 0, field: "stage" };
  const counted = (text: { what(count: number): string; todo: string }, count: number) => ({
    what: text.what(count),
    todo: text.todo,
  });
  return [
    ...listed(
      words.actorNoLongerNamed,
      book.tabs.actors === null
        ? []
        : spots(
            actors.filter((row) => !inTab2.has(nameKey(row.name))),
            "name",
          ),
    ),
    ...listed(
      words.actorWithoutCurrent,
      spots(
        actors.filter((row) => row.current === null),
        "current",
      ),
    ),
    ...listed(
      words.actorWithoutTarget,
      spots(
        actors.filter((row) => row.target === null),
        "target",
      ),
    ),
    ...plain(gaps.length > 0 && !assessed, words.nothingAssessed, firstRowOf(reading, "reflection", "place")),
    ...plain(assessed && gaps.length > 0 && chosen.length === 0, words.nothingChosen, firstStage),
    ...plain(
      chosen.length > 0 && tasks.length < Math.min(FEW, gaps.length),
      counted(words.tooFewChosen, chosen.length),
      firstStage,
    ),
    ...plain(now.length > MANY, counted(words.tooManyChosen, now.length), { ...firstStage, row: now[0]?.at ?? 0 }),
    ...listed(
      words.chosenWithoutHow,
      spots(
        tasks.filter((row) => row.how === ""),
        "how",
      ),
    ),
    ...listed(
      words.chosenWithoutOwner,
      spots(
        tasks.filter((row) => !reading.isInTeam(row.owner)),
        "owner",
      ),
    ),
    ...listed(
      words.chosenWithoutDate,
      spots(
        tasks.filter((row) => row.due === null),
        "due",
      ),
    ),
  ];
}
