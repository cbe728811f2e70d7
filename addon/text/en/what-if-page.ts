import { words } from "../../../model/words/index.ts";
import { formatShort } from "../number.ts";
import type { WhatIfPageText } from "../what-if-page.ts";

const percent = (share: number) => `${formatShort(100 * share, "en")}%`;
const actors = (count: number) => (count === 1 ? "1 actor" : `${count} actors`);
const places = (count: number) => (count === 1 ? "one place" : `${count} places`);

export const whatIfPage: WhatIfPageText = {
  title: "What if …?",
  open: "Try something out",
  close: "Close",
  intro: "Try another priority, or other levels of contact. Your sheet stays as it is until you apply them.",
  subject: "Goal or actor",
  chooseSubject: "Please choose …",
  goals: "Goals",
  actors: "Actors",
  rank: "Priority",
  rankHint: "1 = most important. Same number = equally important.",
  pursued: "We pursue it",
  levels: { current: "Where we are", target: "Where we want to be" },
  level: (level) => (level === null ? "– still empty –" : `${level} – ${words.en.levels[level]}`),
  tryOut: "Try it out",
  faults: {
    not_a_rank: "Please enter a whole number from 1 on, such as 2.",
    nothing_changed: "That is how it stands already. Change a value first.",
    too_many: "No more than 20 changes at once. Apply these first.",
  },
  tried: "Tried out",
  trial: (name, trial) => {
    if (trial.field === "pursued") return `${name}: ${trial.to ? "pursue" : "do not pursue"}`;
    const field = { rank: "priority", current: "where we are", target: "where we want to be" }[trial.field];
    return `${name}: ${field} ${trial.from ?? "empty"} → ${trial.to}`;
  },
  notYetKnown: "The result of this has not been worked out yet.",
  calculate: "Work it out now",
  takeBack: "Take back",
  takeBackOf: (what) => `Take back: ${what}`,
  coverage: (before, after) => {
    const points = Number((100 * (after - before)).toFixed(1));
    if (points === 0) return `Goal coverage stays at ${percent(after)}.`;
    const change = `${formatShort(Math.abs(points), "en")} percentage points ${points > 0 ? "more" : "less"}`;
    return `Goal coverage ${percent(before)} → ${percent(after)} (${change}).`;
  },
  moved: ({ up, down, entered, left }) => {
    const parts = [
      up > 0 && `${actors(up)} ${up === 1 ? "moves" : "move"} up`,
      down > 0 && `${actors(down)} ${down === 1 ? "moves" : "move"} down`,
      entered > 0 && `${actors(entered)} new in the order`,
      left > 0 && `${actors(left)} without a gap`,
    ].filter((part) => part !== false);
    return parts.length === 0 ? "The order stays the same." : `${parts.join(", ")}.`;
  },
  move: ({ before, now }) => {
    if (now === null) return `no gap any more, place ${before} before`;
    if (before === null) return "new in the order";
    if (before === now) return "";
    return `${places(Math.abs(before - now))} ${now < before ? "up" : "down"}, ${before} before`;
  },
  order: "The order would be",
  apply: (count) => (count === 1 ? "Apply" : `Apply ${count} changes`),
  applyHint: "Writes only the changed cells into the sheet, and assesses again.",
  discard: "Discard",
  discarded: "Everything taken back. Your sheet is unchanged.",
};
