import { GOAL_CHOICES, SCREENS, SIDEBAR_COMMANDS } from "../../../addon/sidebar/state.ts";
import { aimedMove } from "./aimed-moves.ts";
import { ANY, humanMove } from "./human-moves.ts";
import type { Choice, Disturbance, Look, Moment, Move, Run, TrialMove } from "./moves.ts";
import { opening } from "./opening.ts";
import { type Random, seededRandom } from "./random.ts";

/** How often each comes: those that write where people write come most. */
const COMMANDS = [
  ...Array<"assess">(4).fill("assess"),
  ...(["takeOver", "takeOver", "takeOver", "check", "check", "check"] as const),
  ...(["loadSample", "loadSample", "loadSample"] as const),
  ...(["removeSample", "removeSample", "removeSample", "prepare", "prepare"] as const),
  ...(["previewSummaries", "sendSummaries", "inviteTeam", "switchReminders", "handOver", "switchLanguage"] as const),
] as const;
const WRITERS: readonly string[] = ["assess", "takeOver", "check", "loadSample", "removeSample", "prepare"];

const TRIED: readonly [Tried, ...Tried[]] = [
  ["goals", "rank"],
  ["goals", "pursued"],
  ["reflection", "current"],
  ["reflection", "target"],
];
type Tried = readonly [TrialMove["tab"], TrialMove["field"]];

function trial(random: Random): TrialMove {
  const [tab, field] = random.pick(TRIED);
  const to = field === "pursued" ? random.below(2) === 1 : field === "rank" ? 1 + random.below(9) : random.below(6);
  return { tab, field, index: random.below(12), to };
}

const trials = (random: Random) => Array.from({ length: 1 + random.below(4) }, () => trial(random));

function choice(random: Random): Choice {
  const button = random.pick(["applyTrials", "settleGoals", "handOver", "handOver"] as const);
  if (button === "applyTrials") return { button, trials: trials(random) };
  if (button === "settleGoals") {
    const goals = Array.from({ length: 1 + random.below(8) }, () => random.below(12));
    return { button, choice: random.pick(GOAL_CHOICES), goals };
  }
  const yes = () => random.below(2) === 1;
  return { button, from: random.below(8), to: random.below(8), contacts: yes(), questions: yes() };
}

function look(random: Random): Look {
  switch (random.below(4)) {
    case 0:
      return { act: "look", at: "screen", screen: random.pick(SCREENS) };
    case 1:
      return { act: "look", at: "trials", trials: trials(random) };
    case 2:
      return { act: "look", at: "map" };
    default:
      return { act: "look", at: "cell", tab: random.pick(ANY), row: random.below(50), column: random.below(12) };
  }
}

function moment(random: Random): Moment {
  if (random.below(6) === 0) return { before: "reading", time: random.below(7) };
  return { before: "writing", time: random.below(3) === 0 ? 1 + random.below(4) : 0 };
}

/** Others at work while the command runs, or the server away. */
function disturbance(random: Random, run: Run, serial: () => number): Disturbance {
  const server = random.below(10) === 0 ? ({ server: "down" } as const) : {};
  const isWriter = run.act === "press" || WRITERS.includes(run.command);
  if (random.below(4) >= (isWriter ? 3 : 1)) return server;
  // Only some commands wait for the server; the first moment comes in all that write, later ones in some.
  const at = random.below(5) === 0 ? {} : { at: moment(random) };
  if (random.below(8) === 0)
    return { ...server, ...at, meanwhile: [{ act: "second", command: random.pick(SIDEBAR_COMMANDS) }] };
  const moves = Array.from({ length: 1 + random.below(5) }, () =>
    random.below(6) === 0 ? humanMove(random, serial) : aimedMove(random, run, serial),
  );
  // A tab that goes while it is read breaks the reading off, in Google Sheets too.
  const isReading = at.at?.before === "reading";
  return { ...server, ...at, meanwhile: moves.filter(({ act }) => !(isReading && act === "deleteTab")) };
}

function nextRun(random: Random, serial: () => number): Run {
  if (random.below(5) > 0) {
    const command = COMMANDS[random.below(COMMANDS.length)] ?? "assess";
    return { act: "run", command, ...(random.below(2) === 0 ? { by: "sidebar" } : {}) };
  }
  const chosen = choice(random);
  const first = Array.from({ length: random.below(3) }, () => aimedMove(random, { act: "press", ...chosen }, serial));
  return { act: "press", ...chosen, ...(first.length > 0 ? { first } : {}) };
}

function nextMove(random: Random, serial: () => number): Move {
  const kind = random.below(100);
  if (kind < 60) return humanMove(random, serial);
  if (kind < 64) return { act: "undo" };
  if (kind < 67) return look(random);
  const run = nextRun(random, serial);
  return { ...run, ...disturbance(random, run, serial) };
}

/** The moves of a seed, beginning with an empty workbook that is prepared. */
export function movesOf(seed: number, count: number): Move[] {
  const random = seededRandom(seed);
  let last = 0;
  const serial = () => ++last;
  const first = opening(random, serial);
  const others = Array.from({ length: count - first.length }, () => nextMove(random, serial));
  return [...first, ...others];
}
