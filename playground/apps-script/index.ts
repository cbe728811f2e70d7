import type { FUniver } from "@univerjs/core/facade";
import type { Workbook } from "../univer/workbook.ts";
import { setWorkbookLocale } from "../univer/workbook-locale.ts";
import type { AuthMode } from "./authorization/modes.ts";
import { plainCopy } from "./client-data.ts";
import type { Context } from "./context.ts";
import { listenForEdits } from "./edits/index.ts";
import { createEngine } from "./engine.ts";
import { createGate } from "./gate.ts";
import { createGlobals, GLOBAL_NAMES } from "./globals.ts";
import type { Host } from "./host.ts";
import { parseManifest } from "./manifest.ts";
import { createMeter, type Meter } from "./meter.ts";
import { createRange } from "./range/index.ts";
import { checkTime, createRun, type Run } from "./run.ts";
import { compileBundle } from "./scope.ts";
import { createScriptDate } from "./script-date.ts";
import { AUTH_MODES } from "./services/script-app.ts";
import { nextRun } from "./services/triggers.ts";
import { createSheet } from "./sheet/index.ts";
import { createSpreadsheet } from "./spreadsheet/index.ts";
import { emptyState, restoredState, type SavedState } from "./state.ts";
import { followStructure } from "./structure.ts";
import { createUndo } from "./undo/one-step.ts";

export type { Host } from "./host.ts";
export type { SavedState } from "./state.ts";

/** What is pushed to Google: the code, the HTML files by name without ending, and appsscript.json parsed. */
export interface Bundle {
  code: string;
  files: Record<string, string>;
  manifest: object;
}

export interface Running {
  api: FUniver;
  workbook: Workbook;
  bundle: Bundle;
  host: Host;
  /** From an earlier `save`. */
  state?: SavedState | undefined;
}

/** The add-on running over a workbook, as Google would run it. */
export interface AppsScript {
  /** Runs a function of the bundle with full authorization, as the menu does. */
  run(functionName: string, ...args: unknown[]): unknown;
  /** Runs it as `google.script.run` does: hidden names, Dates and functions are refused, and the result is plain data. */
  runFromClient(functionName: string, args: readonly unknown[]): unknown;
  /**
   * Runs onOpen, if there is one, with the little it may do: LIMITED; NONE where nobody has used the add-on in this document yet;
   * FULL right after it was installed.
   */
  open(mode?: AuthMode): void;
  /** Whether a trigger by the clock is due. */
  isDue(): boolean;
  /** Runs what triggers by the clock have due, with full authorization and without a user interface. Returns the functions' names. */
  tick(): string[];
  /** From now on what people edit runs onEdit, if there is one; `ran` is called after each such run. Returns how to stop. */
  listen(onError?: (error: unknown) => void, ran?: () => void): () => void;
  /** What Univer's snapshot of the workbook does not hold. */
  save(): SavedState;
  /** When all that is under way after an edit or a run has ended. */
  settle(): Promise<void>;
  /** Service calls of the last run. */
  readonly meter: Meter;
  /** Each service method called so far, as "Class.method". */
  readonly used: ReadonlySet<string>;
}

const DAY_MS = 86_400_000;

/** Runs a bundle over a workbook; nothing of it runs before `open` or `run`. */
export function startAppsScript({ api, workbook, bundle, host, state: saved }: Running): AppsScript {
  const state = saved ? restoredState(saved.state) : emptyState();
  for (const [key, value] of Object.entries(saved?.documentProperties ?? {})) host.properties.document.set(key, value);
  setWorkbookLocale(workbook, state.locale);
  const meter = createMeter();
  const used = new Set<string>();
  const now = () => host.now?.() ?? Date.now();
  const manifest = parseManifest(bundle.manifest);
  const context: Context = {
    api,
    workbook,
    engine: createEngine(workbook),
    host,
    manifest,
    files: bundle.files,
    state,
    get gate() {
      return gate;
    },
    mode: "FULL",
    run: createRun("other", now()),
    now,
    Date: createScriptDate(manifest.timeZone, now),
    spreadsheet: () => createSpreadsheet(context),
    sheet: (worksheet) => createSheet(context, worksheet),
    range: (place) => createRange(context, place),
  };
  const gate = createGate(context, meter, used);
  const load = compileBundle(bundle.code, GLOBAL_NAMES);
  const undo = createUndo(context);
  followStructure(context);

  function call(kind: Run["kind"], mode: AuthMode, name: string, args: readonly unknown[]): unknown {
    const before = { mode: context.mode, run: context.run };
    const run = createRun(kind, now());
    Object.assign(context, { mode, run });
    meter.reset();
    try {
      const { functions, evaluate } = load(createGlobals(context));
      run.evaluate = evaluate;
      const found = functions[name];
      if (!found && kind !== "trigger") throw new Error(`Script function not found: ${name}`);
      const result = found && undo.asOneStep(() => found(...args), name === "onEdit");
      checkTime(run, now());
      return result;
    } finally {
      host.locks.end(run);
      Object.assign(context, before);
    }
  }

  const due = () => state.triggers.filter(({ nextAt }) => nextAt <= now());
  const edits = listenForEdits(context, undo.steps, (event) => call("trigger", "LIMITED", "onEdit", [event]));
  return {
    run: (name, ...args) => call("other", "FULL", name, args),
    runFromClient(name, args) {
      if (name.endsWith("_")) throw new Error(`Script function not found: ${name}`);
      return plainCopy(call("other", "FULL", name, plainCopy(args, "argument") as unknown[]), "result");
    },
    open: (mode = "LIMITED") =>
      void call("trigger", mode, "onOpen", [
        { authMode: AUTH_MODES[mode], source: context.spreadsheet(), user: undefined },
      ]),
    isDue: () => due().length > 0,
    tick() {
      const timers = due();
      for (const timed of timers) {
        timed.nextAt = nextRun(now() + (timed.days - 1) * DAY_MS, timed.hour, timed.timeZone);
        call("timed", "FULL", timed.handler, [{ authMode: AUTH_MODES.FULL, triggerUid: timed.id }]);
      }
      return timers.map(({ handler }) => handler);
    },
    listen: edits.listen,
    save: () => ({
      state: structuredClone(state),
      documentProperties: Object.fromEntries(host.properties.document),
    }),
    async settle() {
      await edits.settle();
      await calculated(api);
    },
    meter,
    used,
  };
}

/** Univer works formulas out a little after the cells that they read. */
async function calculated(api: FUniver): Promise<void> {
  await api.getFormula().onCalculationResultApplied();
}
