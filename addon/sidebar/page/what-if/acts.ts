import type { WhatIfPageText } from "../../../text/what-if-page.ts";
import { compareStandings } from "../../compare-standings.ts";
import { type Draft, draftOf, readDraft, type Subject } from "../../draft.ts";
import type { SidebarState } from "../../state.ts";
import { MOST_TRIALS, type Trial } from "../../what-if.ts";
import { announce } from "../announce.ts";
import type { Client } from "../server.ts";
import type { View } from "../view.ts";
import { NOTHING_TRIED, type WhatIf } from "./state.ts";
import { trialText } from "./trial-text.ts";

/** What the section offers to those who try something out. */
export interface WhatIfActs {
  toggle(): void;
  choose(subject: Subject | null): void;
  /** Keeps what is being typed; shows nothing anew, so that nobody is interrupted. */
  type(change: Partial<Draft>): void;
  tryOut(): void;
  takeBack(index: number): void;
  calculate(): void;
  apply(): void;
  discard(): void;
}

/** What the controller lends: the view, and how it changes. */
interface Controller {
  view(): View;
  /** Changes the view without showing it. */
  keep(change: Partial<View>): void;
  show(change: Partial<View>): void;
  fail(error: unknown, again: () => void, inWhatIf: true): void;
  perform(busy: "apply", ask: () => Promise<SidebarState>): void;
  text(): WhatIfPageText;
  wait(): string;
}

const focus = (id: string) => document.getElementById(id)?.focus();

/** Each change is one call; while it runs the others wait. What could not be worked out stays listed, to be tried again. */
export function whatIfActs(server: Client, controller: Controller): WhatIfActs {
  const { view, show, fail, text } = controller;
  const now = () => view().whatIf;
  const change = (given: Partial<WhatIf>, more: Partial<View> = {}) =>
    show({ ...more, whatIf: { ...now(), ...given } });

  /** Asks what comes of the trials, and of none first of all what stands in the sheet. */
  const ask = (trials: Trial[], done: () => void = () => {}) => {
    change({ trials, result: null, fault: null }, { busy: "tryOut", failure: null });
    announce(controller.wait());
    server.sidebarWhatIf(trials, now().basis?.mark ?? null).then(
      ({ basis, standings, stale }) => {
        const known = basis ?? now().basis;
        change({ basis: known, result: { standings, stale } }, { busy: null });
        announce(resultText());
        done();
      },
      (error) => fail(error, () => ask(trials, done), true),
    );
  };

  const resultText = (): string => {
    const { basis, result, trials } = now();
    if (!basis || !result?.standings) return text().intro;
    const { coverage } = basis.standings;
    const sentences = [
      text().coverage(coverage, result.standings.coverage),
      text().moved(compareStandings(basis.standings, result.standings)),
      ...result.stale.map(({ index, why }) => `${trialText(text(), basis, trials[index])} – ${why}`),
    ];
    return sentences.join(" ");
  };

  const isBusy = () => view().busy !== null;

  return {
    toggle: () => {
      const { open, basis, trials } = now();
      change({ open: !open });
      if (!open && basis === null && !isBusy()) ask(trials, () => focus("try-subject"));
      else focus(open ? "what-if-toggle" : "try-subject");
    },
    choose: (subject) => {
      const { basis, trials } = now();
      if (basis) change({ draft: draftOf(subject, basis, trials), fault: null });
    },
    type: (typed) => controller.keep({ whatIf: { ...now(), draft: { ...now().draft, ...typed } } }),
    tryOut: () => {
      const { basis, draft, trials } = now();
      if (basis === null || isBusy()) return;
      const read = readDraft(draft, basis, trials);
      if ("trials" in read) {
        ask(read.trials);
        return;
      }
      change({ fault: read.fault });
      announce(text().faults[read.fault], true);
      if (read.fault === "not_a_rank") focus("try-rank");
    },
    takeBack: (index) => {
      if (isBusy()) return;
      const trials = now().trials.filter((_, at) => at !== index);
      if (trials.length === 0) discard();
      else {
        const { basis, draft } = now();
        if (basis) controller.keep({ whatIf: { ...now(), draft: draftOf(draft.subject, basis, trials) } });
        ask(trials);
        focus(`take-back-${Math.min(index, trials.length - 1)}`);
      }
    },
    calculate: () => {
      if (!isBusy()) ask(now().trials);
    },
    apply: () => {
      const { trials } = now();
      if (trials.length > 0 && trials.length <= MOST_TRIALS)
        controller.perform("apply", () => server.sidebarApplyTrials(trials));
    },
    discard: () => {
      if (!isBusy()) discard();
    },
  };

  function discard() {
    const { basis, draft } = now();
    const fields = basis ? draftOf(draft.subject, basis, []) : draft;
    change({ ...NOTHING_TRIED, open: true, basis, draft: fields });
    announce(text().discarded);
    focus("try-subject");
  }
}
