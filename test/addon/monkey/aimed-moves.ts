import type { TabId } from "../../../addon/tabs/tab-id.ts";
import { humanMove, INPUT, peoplesFields, ROWS } from "./human-moves.ts";
import { type HumanMove, NEXT_ROW, type Run } from "./moves.ts";
import type { Random } from "./random.ts";
import { textFor } from "./words.ts";

type Target = readonly [TabId, string];

const IN_STEP: readonly Target[] = [
  ...(["name", "target", "owner", "contactHolder"] as const).map((field): Target => ["reflection", field]),
  ...(["actor", "owner", "level"] as const).map((field): Target => ["upkeep", field]),
  ...(["goal", "name"] as const).map((field): Target => ["actors", field]),
];
const ALL: readonly Target[] = INPUT.flatMap((tab) => peoplesFields(tab).map((field): Target => [tab, field]));

/** Where a command may be about to write, in columns in which people write too. */
const WRITTEN: Readonly<Record<string, readonly Target[]>> = {
  prepare: [
    ["meeting", "question"],
    ["meeting", "answer"],
    ["goals", "name"],
    ["actors", "goal"],
    ["team", "wantsMail"],
  ],
  takeOver: IN_STEP,
  check: IN_STEP,
  assess: IN_STEP,
  previewSummaries: IN_STEP,
  sendSummaries: IN_STEP,
  applyTrials: [
    ["goals", "rank"],
    ["goals", "pursued"],
    ["reflection", "current"],
    ["reflection", "target"],
  ],
  settleGoals: [
    ["goals", "rank"],
    ["goals", "pursued"],
  ],
  handOver: [
    ["reflection", "owner"],
    ["reflection", "contactHolder"],
    ["upkeep", "owner"],
    ["meeting", "answer"],
  ],
};

/** How often what is done, just where it matters most. */
const ACTS = [
  ...Array<"type">(12).fill("type"),
  ...([
    "clear",
    "clear",
    "paste",
    "fillDown",
    "sort",
    "sort",
    "sort",
    "insertRows",
    "insertRows",
    "deleteRows",
  ] as const),
  ...([
    "moveRow",
    "moveRow",
    "copyRow",
    "moveColumn",
    "insertColumn",
    "insertTop",
    "renameTab",
    "clearHeader",
  ] as const),
] as const;

/** What somebody does in the very cells, rows and columns into which the command is about to write. */
export function aimedMove(random: Random, run: Run, serial: () => number): HumanMove {
  const targets = WRITTEN[run.act === "press" ? run.button : run.command] ?? ALL;
  const [tab, field] = targets[random.below(targets.length)] ?? ["actors", "name"];
  const row = random.below(4) === 0 ? NEXT_ROW : random.below(ROWS);
  const act = ACTS[random.below(ACTS.length)] ?? "type";
  const text = () => textFor(random, tab, field, serial);
  switch (act) {
    case "type":
      return { act, tab, row, field, text: text() };
    case "paste":
      return { act, tab, row, field, block: [[text(), text()], [text()]].map(([a = "", b = ""]) => [a, b]) };
    case "clear":
    case "clearHeader":
      return { act, tab, row, field };
    case "fillDown":
      return { act, tab, row, field, count: 1 + random.below(3) };
    case "sort":
      return { act, tab, field, descending: random.below(2) === 1 };
    case "moveRow":
    case "copyRow":
      return { act, tab, row, to: random.below(ROWS) };
    case "insertRows":
    case "deleteRows":
      return { act, tab, row, count: 1 + random.below(3) };
    case "insertTop":
      return { act, tab, row: random.below(3) };
    case "insertColumn":
      return { act, tab, column: random.below(5) };
    case "moveColumn":
      return { act, tab, column: random.below(8), to: random.below(6) };
    case "renameTab":
      return { act, tab, text: `Blatt ${serial()}` };
    default:
      return humanMove(random, serial);
  }
}
