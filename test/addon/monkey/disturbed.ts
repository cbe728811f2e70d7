import type { Playground } from "../../support/headless.ts";
import { commandOf, type Deed, runDeed } from "./command.ts";
import { idProblem } from "./ids.ts";
import { differenceOf } from "./invariants.ts";
import type { Doing } from "./may-change.ts";
import { compared, finished, type Meeting } from "./meeting.ts";
import type { Disturbance, DisturbedRun, SecondRun } from "./moves.ts";
import { play } from "./play.ts";
import { pressed } from "./press.ts";
import { snapshotOf } from "./snapshot.ts";

const GIVES_IDS: readonly Doing[] = ["takeOver", "check", "assess"];

/** A command is at work; before and after it, while it only shows something, others may begin theirs. */
function isBusy({ host: { locks }, workbook }: Playground): boolean {
  const probe = {};
  const isFree = locks.take(`document ${workbook.getId()}`, probe, 0);
  locks.end(probe);
  return !isFree;
}

/** Another person's command, while the first one's runs: it is told so, and changes nothing. */
function secondRun({ bench: { playground } }: Meeting, { command }: SecondRun): string | null {
  const before = snapshotOf(playground);
  const broken = runDeed(playground, commandOf(playground, command, "sidebar"));
  const difference = differenceOf(before, snapshotOf(playground));
  return broken ?? (difference && `A second person's ${command} got in between: ${difference}`);
}

function deedOf(meeting: Meeting, move: DisturbedRun): { deed: Deed | null; wrong: string | null } {
  const { playground } = meeting.bench;
  if (move.act === "run") return { deed: commandOf(playground, move.command, move.by), wrong: null };
  const said: (string | null)[] = [];
  const deed = pressed(playground, move, () => {
    said.push(compared(meeting, "person")); // what it shows changed nothing
    for (const each of move.first ?? []) play(playground, meeting.ledger, each);
    said.push(compared(meeting, "person"));
  });
  return { deed, wrong: said.find((each) => each !== null) ?? null };
}

/** Sets it off while others are at work. Nothing of what they do then may be lost either. */
function disturbed(meeting: Meeting, deed: Deed, { server, at, meanwhile = [] }: Disturbance): string | null {
  const { playground, office, turns } = meeting.bench;
  const said: (string | null)[] = [];
  const others = () => {
    said.push(compared(meeting, deed.doing, deed.asked));
    for (const each of meanwhile) {
      if (each.act !== "second") play(playground, meeting.ledger, each);
      else if (isBusy(playground)) said.push(secondRun(meeting, each));
    }
    said.push(compared(meeting, "person"));
  };
  office.isDown = server === "down";
  if (meanwhile.length > 0 && at === undefined) office.meanwhile = others;
  if (meanwhile.length > 0 && at !== undefined) turns.wait(at, others);
  const broken = runDeed(playground, deed);
  office.meanwhile = null;
  turns.end();
  const wrong = broken ?? said.find((each) => each !== null) ?? office.breaches[0];
  return wrong ?? compared(meeting, deed.doing, deed.asked);
}

/** Sets off what is asked for, while others are at work or not, and then again until it must be finished. */
export function command(meeting: Meeting, move: DisturbedRun): string | null {
  const { deed, wrong } = deedOf(meeting, move);
  if (wrong !== null || deed === null) return wrong;
  const lost = disturbed(meeting, deed, move);
  if (lost !== null) return lost;
  const isAlone = move.meanwhile === undefined && move.server === undefined;
  if (isAlone && GIVES_IDS.includes(deed.doing)) {
    const problem = idProblem(snapshotOf(meeting.bench.playground));
    if (problem !== null) return problem;
  }
  meeting.bench.office.isDown = false;
  return deed.doing === "switchLanguage" ? null : finished(meeting, deed);
}
