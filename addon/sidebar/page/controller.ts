import { sidebar as de } from "../../text/de/sidebar.ts";
import { sidebar as en } from "../../text/en/sidebar.ts";
import type { SidebarState } from "../state.ts";
import { announce } from "./announce.ts";
import { deliveryActs } from "./delivery-acts.ts";
import { failureText } from "./failure-text.ts";
import { showChoice } from "./hand-over-screen.ts";
import { keepFresh } from "./keep-fresh.ts";
import { render } from "./render.ts";
import { type Client, focusSheet } from "./server.ts";
import { type Desk, merged, NOBODY_CHOSEN, stepIndex, tabFor, type View } from "./view.ts";
import { whatIfActs } from "./what-if/acts.ts";
import { NOTHING_TRIED, type WhatIf } from "./what-if/state.ts";

const texts = { de, en };

/** Nobody's fields are made anew under their hands. */
const isTyping = () => document.activeElement?.closest("form") != null;

/** After these the workbook is another one: lists made before say nothing about it. */
const STARTS_ANEW: readonly View["busy"][] = ["prepare", "loadSample", "removeSample"];

/** Runs the sidebar: the view changes here only, and is shown anew each time. */
export function startSidebar(root: HTMLElement, given: SidebarState, server: Client): void {
  let view: View = {
    state: given,
    tab: tabFor(given),
    busy: null,
    failure: null,
    confirming: false,
    unwatched: false,
    greeted: false,
    handOver: NOBODY_CHOSEN,
    visited: null,
    whatIf: NOTHING_TRIED,
  };
  const words = () => texts[view.state.language];

  const show = (change: Partial<View>) => {
    view = { ...view, ...change };
    render(root, { view, text: words(), ...acts });
  };
  const fail = (error: unknown, again: () => void, inWhatIf = false) => {
    const text = failureText(error, words());
    show({ busy: null, confirming: false, failure: { text, again, inWhatIf } });
    announce(text, true);
  };
  const content = keepFresh(() => view.busy === null && !isTyping(), update);

  const arrive = (command: View["busy"], fresh: SidebarState) => {
    const tab = fresh.screen === "steps" ? view.tab : fresh.screen;
    const moved = tab !== view.tab;
    content.arrived();
    show({
      state: STARTS_ANEW.includes(command) ? fresh : merged(view.state, fresh),
      tab,
      busy: null,
      confirming: false,
      visited: null,
      whatIf: whatIfAfter(command, fresh),
    });
    if (moved) {
      window.scrollTo(0, 0);
      document.getElementById("title")?.focus();
    }
    // It is at the top, and the button may have been far below; the browser knows whether it is in sight.
    if (fresh.message) document.querySelector(".notice")?.scrollIntoView({ block: "nearest" });
    if (fresh.message) announce(fresh.message.text, fresh.message.tone === "problem");
    if (fresh.delivery) acts.watch();
  };

  /** What was tried out is in the sheet now, or was tried on another sheet; of what stays nobody knows yet what comes of it. */
  const whatIfAfter = (command: View["busy"], { assessment }: SidebarState): WhatIf => {
    const isDone = command === "apply" && assessment !== null;
    if (isDone || STARTS_ANEW.includes(command)) return NOTHING_TRIED;
    return assessment === null ? view.whatIf : { ...view.whatIf, result: null };
  };

  /** Reads the workbook again in the background; the person did not ask, so a failure waits for the next call that they make. */
  async function update(): Promise<void> {
    const fresh = await server.sidebarState("steps").catch(() => null);
    if (fresh === null || view.busy !== null || root.matches(":active")) return;
    const state = { ...merged(view.state, fresh), message: view.state.message, screen: view.state.screen };
    if (JSON.stringify(state) !== JSON.stringify(view.state)) show({ state });
  }

  /** Runs what changes the sheet, one at a time. */
  const perform = (busy: NonNullable<View["busy"]>, ask: () => Promise<SidebarState>) => {
    if (view.busy !== null) return;
    show({ busy, failure: null, state: { ...view.state, message: null } });
    announce(words().wait);
    ask().then(
      (fresh) => arrive(busy, fresh),
      (error) => fail(error, () => perform(busy, ask)),
    );
  };
  const acts: Omit<Desk, "view" | "text"> = {
    ...deliveryActs(server, { view: () => view, show, fail, text: words }),
    open: (tab) => {
      show({ tab, failure: null, confirming: false, visited: null, state: { ...view.state, message: null } });
      window.scrollTo(0, 0);
      if (stepIndex(tab) !== null) content.askIfStale();
    },
    run: (command) => perform(command, () => server.sidebarRun(command)),
    settleGoals: (choice, goals) => perform(choice, () => server.sidebarSettleGoals(choice, goals)),
    refresh: () => {
      announce(words().wait);
      server.sidebarState("steps").then(
        (fresh) => {
          content.arrived();
          show({ state: merged(view.state, fresh), failure: null });
          const step = stepIndex(view.tab);
          if (step !== null) announce(words().openCount(fresh.steps[step].length));
        },
        (error) => fail(error, acts.refresh),
      );
    },
    goTo: (place, visited) => {
      show({ visited: visited ?? null, failure: null });
      server
        .sidebarGoTo(place.tab, place.row, place.column)
        .then(focusSheet, (error) => fail(error, () => acts.goTo(place, visited)));
    },
    whatIf: whatIfActs(server, {
      view: () => view,
      keep: (change) => {
        view = { ...view, ...change };
      },
      show,
      fail,
      perform,
      text: () => words().whatIf,
      wait: () => words().wait,
    }),
    showMail: (mail) => {
      announce(words().wait);
      server.sidebarShowMail(mail).catch((error: unknown) => fail(error, () => acts.showMail(mail)));
    },
    showMap: () => {
      announce(words().wait);
      server.sidebarShowMap().catch((error: unknown) => fail(error, acts.showMap));
    },
    confirm: (confirming) => {
      show({ confirming });
      const asking = view.tab === "handOver" ? "hand-over" : "send";
      document.getElementById(confirming ? "confirm-question" : asking)?.focus();
      document.querySelector(".confirmation")?.scrollIntoView({ block: "nearest" });
    },
    chooseHandOver: (choice) => {
      const handOver = { ...view.handOver, ...choice };
      view = { ...view, handOver: choice.from === undefined ? handOver : handOverBy(handOver), confirming: false };
      if (choice.from === undefined && choice.to === undefined) show({});
      else showChoice({ view, text: words(), ...acts });
    },
    handOver: (request) =>
      perform("handOver", async () => {
        const fresh = await server.sidebarHandOver(request);
        if (fresh.message?.tone === "done") show({ handOver: NOBODY_CHOSEN });
        return fresh;
      }),
    closeGreeting: () => {
      show({ greeted: true });
      document.getElementById("title")?.focus();
    },
    dismiss: () => {
      show({ failure: null, state: { ...view.state, message: null } });
      document.getElementById("title")?.focus();
    },
  };
  /** For somebody who has left the team the questions go along, unless the person says otherwise. */
  const handOverBy = (choice: View["handOver"]) => {
    const giver = view.state.handOver?.from.find(({ name }) => name === choice.from);
    return { ...choice, contacts: false, questions: giver?.inTeam === false };
  };

  show({});
  if (given.message) announce(given.message.text);
  acts.watch();
}
