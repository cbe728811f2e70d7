import type { Column } from "../../../addon/table/column.ts";
import { tables } from "../../../addon/tabs/index.ts";
import type { TabId } from "../../../addon/tabs/tab-id.ts";
import { type Random, seededRandom } from "./random.ts";

/** What a person or a command does next. Places are taken modulo what is there, so that a move holds in any workbook. */
export type Move =
  | { act: "type"; tab: TabId; row: number; field: string; text: string }
  | { act: "note"; tab: TabId; row: number; text: string }
  | { act: "clear" | "clearHeader"; tab: TabId; row: number; field: string }
  | { act: "paste"; tab: TabId; row: number; field: string; block: string[][] }
  | { act: "sort"; tab: TabId; field: string; descending: boolean }
  | { act: "copyRow" | "moveRow"; tab: TabId; row: number; to: number }
  | { act: "insertRows" | "deleteRows"; tab: TabId; row: number; count: number }
  | { act: "insertColumn" | "deleteColumn" | "hideColumn"; tab: TabId; column: number }
  | { act: "moveColumn"; tab: TabId; column: number; to: number }
  | { act: "renameTab"; tab: TabId; text: string }
  | { act: "duplicateTab" | "deleteTab"; tab: TabId }
  | { act: "moveTab"; tab: TabId; to: number }
  | { act: "run"; command: Command };

export const COMMANDS = [
  "prepareTabs",
  "takeOverActors",
  "checkEntries",
  "assessGaps",
  "loadSample",
  "removeSample",
  "switchLanguage",
] as const;
export type Command = (typeof COMMANDS)[number];

/** The rows in which the monkey works: few, so that its moves meet. */
const ROWS = 14;

const INPUT: readonly [TabId, ...TabId[]] = ["actors", "reflection", "upkeep", "team", "goals", "meeting"];
const ANY: readonly [TabId, ...TabId[]] = [...INPUT, "assessment", "history"];
const ACTORS = [
  "Jugendzentrum",
  "jugendzentrum ",
  "Bürgerradio",
  "Stadtbücherei",
  "Kultur & Co",
  "'=Verein",
  "Ratsfraktion A",
] as const;
const PEOPLE = ["Vorsitz", "Kasse", "Jugendleitung", "vorsitz", "Geschäftsführung"] as const;
const GOALS = ["Finanzmittel", "Fachlicher Austausch", "Eigenes Ziel", "Weitere bestehende Kontakte", "Geld"] as const;
const LEVELS = ["0", "1", "2 – Austausch", "3", "Abstimmung", "5", "viel"] as const;

type Texts = readonly [string, ...string[]];
const WORDS: Readonly<Record<string, Texts>> = {
  "actors.goal": GOALS,
  "actors.name": ACTORS,
  "actors.key": ["ja", "x", "nein", "vielleicht"],
  "reflection.name": ACTORS,
  "reflection.current": LEVELS,
  "reflection.target": LEVELS,
  "reflection.stage": ["jetzt", "in Arbeit", "erledigt", "später", "gleich"],
  "reflection.contactHolder": PEOPLE,
  "reflection.owner": PEOPLE,
  "upkeep.actor": ACTORS,
  "upkeep.measure": ["Telefonate", "Newsletter versenden", "Sommerfest"],
  "upkeep.level": ["Inhaltliche Ebene", "Beziehungsebene", "beides"],
  "upkeep.rhythm": ["monatlich", "halbjährlich", "ab und zu"],
  "upkeep.owner": PEOPLE,
  "team.name": PEOPLE,
  "team.wantsMail": ["ja", "nein"],
  "goals.rank": ["1", "2", "3", "0", "hoch"],
  "goals.name": GOALS,
  "goals.pursued": ["ja", "nein"],
};
const DATES = ["reflection.due", "upkeep.last", "upkeep.next"];
const STRANGE: Texts = ["'=1+1", "  ", "#REF!", "zwei\nZeilen", "x".repeat(600)];

/** The columns of a tab in which people write. */
const peoplesFields = (tab: TabId): [string, ...string[]] => {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[tab].columns;
  const [first = "id", ...others] = Object.keys(columns).filter((field) => columns[field]?.by === "people");
  return [first, ...others];
};

/** A text for that column: a name that others refer to, a day, or one that stands nowhere else. */
function textFor(random: Random, tab: TabId, field: string, serial: () => number): string {
  const place = `${tab}.${field}`;
  if (random.below(25) === 0) return random.pick(STRANGE);
  if (DATES.includes(place))
    return random.below(8) === 0 ? "bald" : `${1 + random.below(28)}.${1 + random.below(12)}.2031`;
  if (place === "team.email") return `person${serial()}@example.org`;
  const words = WORDS[place];
  return words && random.below(6) > 0 ? random.pick(words) : `Eintrag ${serial()}`;
}

/** How often each act comes; commands cost most, and little is found without them. */
const WEIGHTS: Readonly<Record<Move["act"], number>> = {
  type: 34,
  run: 30,
  clear: 5,
  paste: 5,
  note: 4,
  copyRow: 4,
  moveRow: 2,
  sort: 4,
  insertRows: 2,
  deleteRows: 4,
  insertColumn: 1,
  deleteColumn: 1,
  moveColumn: 2,
  hideColumn: 1,
  clearHeader: 1,
  renameTab: 1,
  duplicateTab: 1,
  deleteTab: 1,
  moveTab: 1,
};
const ACTS = (Object.keys(WEIGHTS) as Move["act"][]).flatMap((act) => Array<Move["act"]>(WEIGHTS[act]).fill(act));

function nextMove(random: Random, serial: () => number): Move {
  const act = random.pick(ACTS as [Move["act"], ...Move["act"][]]);
  const tab = random.pick(INPUT);
  const field = random.pick(peoplesFields(tab));
  const row = random.below(ROWS);
  const column = random.below(Object.keys(tables[tab].columns).length + 1);
  switch (act) {
    case "run":
      return { act, command: random.pick(COMMANDS) };
    case "type":
      return { act, tab, row, field, text: textFor(random, tab, field, serial) };
    case "note":
      return { act, tab: random.pick(ANY), row: random.below(45), text: `Notiz ${serial()}` };
    case "clear":
    case "clearHeader":
      return { act, tab, row, field };
    case "paste": {
      const lines = Array.from({ length: 1 + random.below(3) }, () => [
        textFor(random, tab, field, serial),
        `Eingefügt ${serial()}`,
      ]);
      return { act, tab, row, field, block: lines };
    }
    case "sort":
      return { act, tab, field, descending: random.below(2) === 1 };
    case "copyRow":
    case "moveRow":
      return { act, tab, row, to: random.below(ROWS) };
    case "insertRows":
    case "deleteRows":
      return { act, tab, row, count: 1 + random.below(3) };
    case "insertColumn":
    case "deleteColumn":
    case "hideColumn":
      return { act, tab, column };
    case "moveColumn":
      return { act, tab, column, to: random.below(6) };
    case "renameTab":
      return { act, tab, text: `Blatt ${serial()}` };
    case "moveTab":
      return { act, tab, to: random.below(8) };
    default:
      return { act, tab };
  }
}

/** The moves of a seed, beginning with an empty workbook that is prepared. */
export function movesOf(seed: number, count: number): Move[] {
  const random = seededRandom(seed);
  let last = 0;
  const serial = () => ++last;
  return Array.from({ length: count }, () => nextMove(random, serial));
}
