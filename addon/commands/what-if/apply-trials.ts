import type { World } from "../../ports.ts";
import type { Trial } from "../../sidebar/what-if.ts";
import { texts } from "../../text/index.ts";
import { assessWith } from "../assess.ts";
import type { Decide } from "../decided.ts";
import type { Command } from "../execute.ts";
import { placeTrials } from "./place-trials.ts";
import { cellText, staleText, trialText } from "./trial-text.ts";

const applying =
  ({ language: spoken }: World, trials: readonly Trial[]): Decide =>
  (book, language) => {
    const { edits, placed, stale } = placeTrials(book, trials, language);
    const words = texts[spoken].whatIf;
    const done = placed.map(({ trial, name }) => trialText(trial, name, spoken));
    const left = stale.map(({ trial, name, why }) => `${cellText(trial, name, spoken)} – ${staleText(why, spoken)}`);
    return {
      edits,
      said: [...(done.length > 0 ? [words.applied(done)] : []), ...(left.length > 0 ? [words.notApplied(left)] : [])],
      left: left.length > 0,
    };
  };

/** Puts the trials into the sheet and assesses again: only their cells are written, and none that somebody has changed meanwhile. */
export const applyTrials =
  (trials: readonly Trial[]): Command =>
  (world) =>
    assessWith(world, applying(world, trials));
