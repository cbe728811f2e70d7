import type { bundle as Bundle } from "virtual:addon";
import { CommandType } from "@univerjs/core";
import { startAppsScript } from "../apps-script/index.ts";
import { applyPatches } from "../univer/patches.ts";
import { watchFormulas } from "../univer/unknown-formulas.ts";
import { byId } from "./element.ts";
import { createAreas } from "./frame/areas.ts";
import { createConfirmEdit } from "./frame/confirm-edit.ts";
import { showCost } from "./frame/cost.ts";
import { createEarlyKeys } from "./frame/early-keys.ts";
import { followSelection } from "./frame/follow-selection.ts";
import { createFormulaNotice } from "./frame/formula-notice.ts";
import { createMenuBar } from "./frame/menu-bar.ts";
import { createScriptRunner } from "./frame/script-runner.ts";
import { startOver } from "./frame/start-over.ts";
import { createToasts } from "./frame/toast.ts";
import { createDialogs } from "./html/dialog.ts";
import type { FrameHost } from "./html/html-frame.ts";
import { createSidebar } from "./html/sidebar.ts";
import { showOwnLists } from "./lists.ts";
import { createPageHost } from "./page-host.ts";
import { startAutosave } from "./saved/autosave.ts";
import { watchedProperties } from "./saved/properties.ts";
import { FORMAT, type SavedWork } from "./saved/saved-work.ts";
import type { WorkStore } from "./saved/work-store.ts";
import { openSpreadsheet } from "./spreadsheet.ts";

interface Surroundings {
  fault(error: unknown): void;
  /** Called after each script: it may have sent mails. */
  ran(): void;
}

/** Opens the workbook with the add-on at work in it, as it was when the page was left. */
export async function openSheet(
  bundle: typeof Bundle,
  saved: SavedWork | undefined,
  store: WorkStore,
  { fault, ran }: Surroundings,
) {
  const keys = createEarlyKeys();
  const { univer, api, workbook, focus, drawn } = openSpreadsheet("sheet", saved?.workbook);
  applyPatches(univer, workbook);
  showOwnLists(api, workbook, keys);
  const toast = createToasts(byId("toasts"));
  watchFormulas(univer.__getInjector(), workbook, createFormulaNotice(toast));

  const snapshot = (): SavedWork => ({
    format: FORMAT,
    savedAt: Date.now(),
    workbook: workbook.save(),
    appsScript: appsScript.save(),
    userProperties: Object.fromEntries(properties.user),
  });
  const saving = startAutosave(store, snapshot, (state) => {
    byId("saved").textContent = state;
  });
  const properties = {
    script: new Map([["WORKER_URL", location.origin]]),
    document: watchedProperties(saved?.appsScript.documentProperties ?? {}, saving.changed),
    user: watchedProperties(saved?.userProperties ?? {}, saving.changed),
  };
  const within = (id: string, selector: string) => ({
    element: byId(id),
    focus: () => byId(id).querySelector<HTMLElement>(selector)?.focus(),
  });
  const moveOn = createAreas([
    within("menus", "button"),
    { element: byId("sheet"), focus },
    within("sidebar", "iframe"),
    within("mailbox", "button:not([hidden])"),
  ]);
  const functions = [...bundle.code.matchAll(/^function (\w+)\(/gm)].flatMap(([, name]) => name ?? []);
  const frames: FrameHost = {
    functions,
    call: (name, args) => run(name, () => appsScript.runFromClient(name, args)),
    focusSheet: focus,
    moveOn,
    fault,
  };
  const menus = createMenuBar(byId("menus"), (name) => void command(name).then(focus, fault));
  const host = createPageHost(
    {
      toast,
      showMenu: menus.show,
      showSidebar: createSidebar(byId("sidebar"), frames),
      showDialog: createDialogs(frames),
      confirmEdit: createConfirmEdit(focus),
    },
    properties,
  );
  const appsScript = startAppsScript({
    api,
    workbook,
    host,
    bundle: { ...bundle, manifest: ownManifest(bundle.manifest) },
    state: saved?.appsScript,
  });
  const beginRun = followSelection(api, workbook);
  const run = createScriptRunner(appsScript, () => {
    const follow = beginRun();
    return () => {
      follow();
      saving.changed();
      ran();
    };
  });
  const command = (name: string, ...args: unknown[]) => run(name, () => appsScript.run(name, ...args));

  await drawn;
  try {
    appsScript.open();
  } catch (error) {
    fault(error); // a broken add-on has no menu, as in Google Sheets; the work is there all the same
  }
  appsScript.listen(fault, () => showCost("onEdit", appsScript.meter));
  api.addEvent(api.Event.CommandExecuted, ({ type }) => {
    if (type === CommandType.MUTATION) saving.changed();
  });
  // Typed, not yet confirmed, and the page is left: keep it, as everything else.
  window.addEventListener("beforeunload", () => void workbook.endEditingAsync(true));
  setInterval(() => {
    if (appsScript.isDue()) run("Zeitgesteuert", () => appsScript.tick()).catch(fault);
  }, 60_000);
  byId("start-over").addEventListener("click", () => startOver(store, host, saving.stop));
  return { univer, api, workbook, appsScript, run: command };
}

/** In the playground the add-on may fetch from the playground alone. */
const ownManifest = (manifest: string): object => ({
  ...JSON.parse(manifest),
  urlFetchWhitelist: [`${location.origin}/`],
});
