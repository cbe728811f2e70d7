import type { IsoDate } from "../../model/date.ts";
import type { Level } from "../../model/level.ts";
import { isChosen, type Stage } from "../../model/stage.ts";
import type { Book } from "../tabs/book.ts";
import type { Actor, Resolved } from "../tabs/resolve/resolved.ts";
import { coveragePerGoal, type GoalCoverage } from "./goal-coverage.ts";
import type { MapActor, MapContent } from "./map-places.ts";

/** An actor as the table beside the map tells it. */
export interface PictureRow {
  name: string;
  goals: readonly string[];
  current: Level | null;
  target: Level | null;
  key: boolean;
  stage: Stage | null;
}

/** Zielabdeckung on a meeting's day, 0..1. */
export interface MeetingCoverage {
  date: IsoDate;
  coverage: number;
}

/** All that the pictures show; read from the sheet alone, nobody is asked. */
export interface Picture {
  map: MapContent;
  /** Names of those without IST or SOLL. */
  incomplete: string[];
  /** Names of those for whom the map has no room. */
  tooMany: string[];
  /** Everybody, in the order of tab 3. */
  rows: PictureRow[];
  coverage: GoalCoverage[];
  /** The oldest first. */
  history: MeetingCoverage[];
}

/** More than these nobody can read. */
export const MOST_DRAWN = 80;
/** Goals without an actor get a sector only while there are not more goals than this. */
const MOST_GOALS = 16;

const byRank = (a: { rank: number | null; at: number }, b: { rank: number | null; at: number }) =>
  (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || a.at - b.at;

const gapOf = ({ current, target }: MapActor) => target - current;

/** What the team goes for, then the largest gaps, then the key actors. */
const forTheMap = (a: MapActor, b: MapActor) =>
  Number(b.chosen) - Number(a.chosen) || gapOf(b) - gapOf(a) || Number(b.key) - Number(a.key);

export function pictureOf(book: Book, resolved: Resolved): Picture {
  const { actors } = resolved;
  const served = new Set(actors.flatMap(({ goals }) => goals));
  const pursued = resolved.goals.filter(({ pursued }) => pursued).sort(byRank);
  const shown = pursued.length <= MOST_GOALS ? pursued : pursued.filter((goal) => served.has(goal));
  const places = new Map((book.tabs.reflection?.rows ?? []).map(({ at, place }) => [at, place]));
  const complete = actors.flatMap((actor) => {
    const drawn = mapActor(actor, shown, actor.at === null ? null : (places.get(actor.at) ?? null));
    return drawn ? [drawn] : [];
  });
  const chosen = complete.length <= MOST_DRAWN ? complete : [...complete].sort(forTheMap).slice(0, MOST_DRAWN);
  return {
    map: { association: resolved.meeting.association, goals: shown.map(({ name }) => name), actors: chosen },
    incomplete: actors.filter(({ current, target }) => current === null || target === null).map(({ name }) => name),
    tooMany: complete.filter((actor) => !chosen.includes(actor)).map(({ name }) => name),
    rows: actors.map(({ name, goals, current, target, key, stage }) => ({
      name,
      goals: goals
        .filter(({ pursued }) => pursued)
        .sort(byRank)
        .map((goal) => goal.name),
      current,
      target,
      key,
      stage,
    })),
    coverage: coveragePerGoal(pursued, actors),
    history: historyOf(book),
  };
}

function mapActor({ name, key, current, target, goals, stage }: Actor, shown: Resolved["goals"], place: number | null) {
  if (current === null || target === null) return null;
  const own = goals.map((goal) => shown.indexOf(goal)).filter((index) => index >= 0);
  const [goal = null, ...also] = own.sort((a, b) => a - b);
  const ranked = current < target && place !== null && place >= 1 ? place : null;
  const drawn: MapActor = { name, key, current, target, goal, also, place: ranked, chosen: isChosen(stage) };
  return drawn;
}

/** One point per day; of two rows of one day the lower one counts. */
function historyOf(book: Book): MeetingCoverage[] {
  const byDay = new Map<IsoDate, number>();
  for (const { date, coverage } of book.tabs.history?.rows ?? [])
    if (date !== null && coverage !== null && coverage >= 0 && coverage <= 1) byDay.set(date, coverage);
  return [...byDay].map(([date, coverage]) => ({ date, coverage })).sort((a, b) => (a.date < b.date ? -1 : 1));
}
