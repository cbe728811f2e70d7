import { addDays, type IsoDate } from "../../model/date.ts";
import { GUIDE_GOALS, type GuideGoal } from "../../model/goal.ts";
import type { Language } from "../../model/language.ts";
import { MEASURE_LEVELS } from "../../model/upkeep.ts";
import type { Cell } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import type { RowOf } from "../table/table.ts";
import { type Tables, tables } from "../tabs/index.ts";
import { measureWord } from "../tabs/measures.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { texts } from "../text/index.ts";
import {
  MAILBOX,
  NEXT_MEETING_DAYS,
  PLANNED,
  type PlannedKey,
  RANKS,
  ROLES,
  SAMPLE_ACTORS,
  SAMPLE_UPKEEP,
  type SampleActor,
  type SampleActorKey,
} from "./case.ts";
import { sampleId } from "./id.ts";

/** A row of the sample, as cells by field. `key` names it within its tab. */
export interface SampleRow {
  tab: TabId;
  key: string;
  /** The guide's own row, which is there already: only cells in it are filled. */
  guide: boolean;
  cells: Readonly<Record<string, Cell>>;
}

/** What the rows depend on. */
export interface SampleSettings {
  language: Language;
  /** The day of loading. */
  day: IsoDate;
  /** The goals as the team calls them. */
  goals: Readonly<Record<GuideGoal, string>>;
}

const ACTOR_KEYS = Object.keys(SAMPLE_ACTORS) as SampleActorKey[];
const isPlanned = (key: SampleActorKey): key is PlannedKey => (PLANNED as readonly string[]).includes(key);

/** Every row of the sample, tab by tab in the order of the work. */
export function sampleRows({ language, day, goals }: SampleSettings): SampleRow[] {
  const text = texts[language].sample;
  const on = (days: number | undefined) => (days === undefined ? null : addDays(day, days));
  function row<K extends TabId>(
    tab: K,
    key: string,
    values: Partial<Omit<RowOf<Tables[K]>, "at">>,
    guide = false,
  ): SampleRow {
    const columns: Readonly<Record<string, Column<unknown>>> = tables[tab].columns;
    const cells = Object.entries(values).flatMap(([field, value]): [string, Cell][] => {
      const cell = columns[field]?.format(value, language);
      return cell === undefined || cell === "" ? [] : [[field, cell]];
    });
    return { tab, key, guide, cells: Object.fromEntries(cells) };
  }
  const answer = (question: string, cell: Cell): SampleRow => ({
    tab: "meeting",
    key: question,
    guide: true,
    cells: { answer: cell },
  });
  const nameOf = (key: SampleActorKey) => text.actors[key].name;
  const actors = ACTOR_KEYS.map((key): [SampleActorKey, SampleActor] => [key, SAMPLE_ACTORS[key]]);
  return [
    answer("association", text.association),
    answer("date", { date: day }),
    answer("contact", text.roles.chair),
    ...Object.entries(text.answers).map(([question, words]) => answer(question, words)),
    answer("nextMeeting", { date: addDays(day, NEXT_MEETING_DAYS) }),
    ...ROLES.map((role) =>
      row("team", role, {
        name: text.roles[role],
        email: `${MAILBOX[role]}@example.org`,
        wantsMail: true,
        id: sampleId(day, role),
      }),
    ),
    ...GUIDE_GOALS.map((goal) => row("goals", goal, { rank: RANKS[goal] }, true)),
    ...actors.map(([key, { goal, key: isKey }]) =>
      row("actors", key, {
        goal: goals[goal],
        ...text.actors[key],
        ...(isKey ? { key: true } : {}),
        id: sampleId(day, key),
      }),
    ),
    ...actors.map(([key, { levels, owner, stage, due }]) =>
      row("reflection", key, {
        name: nameOf(key),
        contactHolder: owner !== null && levels[0] > 0 ? text.roles[owner] : "",
        current: levels[0],
        target: levels[1],
        stage: stage ?? null,
        how: isPlanned(key) ? text.plans[key] : "",
        owner: owner === null ? "" : text.roles[owner],
        due: on(due),
        id: sampleId(day, key),
        sources: sampleId(day, key),
        sourceName: nameOf(key),
      }),
    ),
    ...Object.entries(SAMPLE_UPKEEP).map(([key, { actor, measure, rhythm, owner, last, next }]) =>
      row("upkeep", key, {
        actor: nameOf(actor),
        measure: measureWord(measure, language),
        level: MEASURE_LEVELS[measure],
        rhythm,
        owner: text.roles[owner],
        last: on(last),
        next: on(next),
        id: sampleId(day, key),
      }),
    ),
  ];
}
