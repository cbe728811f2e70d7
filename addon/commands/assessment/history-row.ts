import type { IsoDate } from "../../../model/date.ts";
import type { Language } from "../../../model/language.ts";
import { LEVELS, type Level } from "../../../model/level.ts";
import { isChosen } from "../../../model/stage.ts";
import type { RowOf } from "../../table/table.ts";
import type { history } from "../../tabs/history.ts";
import type { Actor, Resolved } from "../../tabs/resolve/resolved.ts";
import { formatPercent } from "../../text/number.ts";
import { shownShare } from "./coverage-rows.ts";
import { isOverdue } from "./finding-facts.ts";
import type { Ranked } from "./ranked.ts";

type HistoryRow = RowOf<typeof history>;

/** What a cell of Google Sheets holds at most. */
const MOST_CHARACTERS = 50_000;

const levelText = (level: Level | null) => level ?? "-";

/** "a1b2c3d4:0:3 …": id, IST and SOLL of each actor. "" where not all of them fit: a part would tell the next meeting wrong. */
export function snapshotOf(actors: readonly Actor[]): string {
  const text = actors.map(({ id, current, target }) => `${id}:${levelText(current)}:${levelText(target)}`).join(" ");
  return text.length <= MOST_CHARACTERS ? text : "";
}

/** IST by id; null where there is no snapshot to compare with. */
export function currentIn(snapshot: string): Map<string, Level | null> | null {
  if (snapshot === "") return null;
  return new Map(
    snapshot.split(" ").map((entry) => {
      const [id = "", current] = entry.split(":");
      return [id, LEVELS.find((level) => String(level) === current) ?? null];
    }),
  );
}

/** The last meeting before today. */
export const lastMeeting = (rows: readonly HistoryRow[], today: IsoDate): HistoryRow | null =>
  rows.reduce<HistoryRow | null>(
    (last, row) => (row.date !== null && row.date < today && row.date > (last?.date ?? "") ? row : last),
    null,
  );

const hasRisen = (then: Level | null | undefined, now: Level | null) =>
  then !== undefined && then !== null && now !== null && now > then;

/** The day's row of "Verlauf". */
export function historyRow(
  { actors, upkeep }: Resolved,
  { reply, goals }: Ranked,
  rows: readonly HistoryRow[],
  today: IsoDate,
  language: Language,
): Omit<HistoryRow, "at" | "id"> {
  const before = currentIn(lastMeeting(rows, today)?.snapshot ?? "");
  const late = actors.filter(
    ({ stage, due, current, target }) =>
      isChosen(stage) && due !== null && due < today && current !== null && target !== null && current < target,
  );
  return {
    date: today,
    coverage: shownShare(reply.coverage),
    strengthened: before && actors.filter(({ id, current }) => hasRisen(before.get(id), current)).length,
    done: actors.filter(({ stage }) => stage === "done").length,
    overdue: late.length + upkeep.filter((row) => isOverdue(row, today)).length,
    added: before && actors.filter(({ id }) => !before.has(id)).length,
    goals: reply.goals
      .filter(({ id }) => goals.get(id)?.pursued)
      .map(
        ({ id, coverage }) => `${goals.get(id)?.name}: ${coverage === null ? "–" : formatPercent(coverage, language)}`,
      )
      .join("; "),
    snapshot: snapshotOf(actors),
  };
}
