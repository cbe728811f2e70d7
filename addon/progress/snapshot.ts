import type { AimedActor } from "../../model/coverage.ts";
import type { RankedGoal } from "../../model/goal-order.ts";
import { LEVELS, type Level } from "../../model/level.ts";
import { STAGES, type Stage } from "../../model/stage.ts";
import { fingerprint } from "../tabs/fingerprint.ts";

export interface SnapshotActor extends AimedActor {
  stage: Stage | null;
}

/** What a meeting leaves behind for the next one to compare with: ids, ranks, levels and stages; no name and no text. */
export interface Snapshot {
  actors: readonly SnapshotActor[];
  /** Null where the goals, and who serves which, did not fit. */
  goals: readonly RankedGoal[] | null;
  /** Rows of before the stages were kept have IST and SOLL alone. */
  hasStages: boolean;
}

/** What a cell of Google Sheets holds at most. */
const MOST_CHARACTERS = 50_000;
/** Ranks and places are written with digits and letters. */
const BASE = 36;

const STAGE_LETTERS: Record<Stage, string> = { now: "n", doing: "g", done: "d", later: "l" };
const ACTOR = /^([\w-]{1,64}):([0-5-]):([0-5-])(?::([ngdl-])([0-9a-z]*))?$/;
const GOAL = /^([\w-]{1,64})=([0-9a-z]*)(!?)$/;
const HEAD = /^v2:([0-9a-z]+):([^:]*):([^:]*)$/;

const levelText = (level: Level | null) => level ?? "-";
const levelOf = (text: string | undefined): Level | null => LEVELS.find((level) => String(level) === text) ?? null;
const stageOf = (letter: string | undefined): Stage | null =>
  STAGES.find((stage) => STAGE_LETTERS[stage] === letter) ?? null;

/** "projects=1,media=,expertise=8!": an id and its rank; "!" for a goal that is not pursued. */
const goalText = ({ id, rank, pursued }: RankedGoal) => `${id}=${rank?.toString(BASE) ?? ""}${pursued ? "" : "!"}`;

/**
 * "v2:⟨check⟩:⟨goals⟩:⟨sets⟩ a1b2c3d4:0:3:n1 …". Each actor: id, IST, SOLL, a letter for its stage, and which of the sets of goals
 * it serves; few sets are shared by many actors, so that 2,000 of them fit one cell. The check tells a text that somebody changed.
 */
function written({ actors, goals }: Pick<Snapshot, "actors" | "goals">): string {
  const places = new Map((goals ?? []).map(({ id }, place) => [id, place.toString(BASE)]));
  const sets = new Map<string, number>();
  const lines = actors.map(({ id, current, target, stage, goals: own }) => {
    const set = own.flatMap((goal) => places.get(goal) ?? []).join(".");
    const number = sets.get(set) ?? sets.size;
    sets.set(set, number);
    const serves = goals === null ? "" : number.toString(BASE);
    return `${id}:${levelText(current)}:${levelText(target)}:${stage ? STAGE_LETTERS[stage] : "-"}${serves}`;
  });
  const known = goals === null ? "-:" : `${goals.map(goalText).join(",")}:${[...sets.keys()].join(",")}`;
  const text = [known, ...lines].join(" ");
  return `v2:${fingerprint(text)}:${text}`;
}

/** As text for a cell: without the goals where all would be too long, and "" where even that is: a part would tell the next meeting wrong. */
export function writeSnapshot(given: Pick<Snapshot, "actors" | "goals">): string {
  const texts = [written(given), written({ ...given, goals: null })];
  return texts.find((text) => text.length <= MOST_CHARACTERS) ?? "";
}

/** All of them read, or null: one that is not understood makes the whole wrong. */
function readAll<T>(texts: readonly string[], read: (text: string) => T | null): T[] | null {
  const all = texts.map(read);
  return all.includes(null) ? null : (all as T[]);
}

function readGoal(text: string): RankedGoal | null {
  const [, id, rank = "", aside = ""] = GOAL.exec(text) ?? [];
  return id === undefined
    ? null
    : { id, rank: rank === "" ? null : Number.parseInt(rank, BASE), pursued: aside === "" };
}

const listed = (text: string): string[] => (text === "" ? [] : text.split(","));

/** The snapshot in a cell; null where there is none, or people changed it. */
export function readSnapshot(cell: string): Snapshot | null {
  const [first = "", ...rest] = cell.trim().split(" ");
  const head = HEAD.exec(first);
  if (first.startsWith("v2:") && (!head || head[1] !== fingerprint(cell.trim().slice(`v2:${head[1]}:`.length))))
    return null;
  const [goalsText = "-", setsText = ""] = head ? [head[2], head[3]] : [];
  const goals = goalsText === "-" ? null : readAll(listed(goalsText), readGoal);
  const sets = setsText.split(",").map((set) => (set === "" ? [] : set.split(".")));
  const goalAt = (place: string) => goals?.[Number.parseInt(place, BASE)]?.id ?? [];
  const actors = readAll(head ? rest : [first, ...rest], (text): SnapshotActor | null => {
    const [, id, current, target, stage, set = ""] = ACTOR.exec(text) ?? [];
    if (id === undefined || (stage !== undefined) !== (head !== null)) return null;
    const own = goals === null ? [] : (sets[Number.parseInt(set, BASE)] ?? []).flatMap(goalAt);
    return { id, current: levelOf(current), target: levelOf(target), stage: stageOf(stage), goals: own };
  });
  return actors && { actors, goals, hasStages: head !== null };
}
