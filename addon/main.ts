// The exports of this file are exactly the functions that Google may call: menu items, triggers, and the sidebar's calls.

import { forgetServerData as forget } from "./commands/forget-server-data.ts";
import { remind } from "./commands/remind.ts";
import { askPerson, toast } from "./google/dialogs.ts";
import { showMenu } from "./google/menu.ts";
import { noteAfterEdit } from "./google/note-after-edit.ts";
import { pictureFromMenu } from "./google/picture.ts";
import { runForPerson, runFromMenu, runUnattended } from "./google/run.ts";
import { showSidebar } from "./google/sidebar.ts";
import { sidebarServer } from "./google/sidebar-server.ts";
import { googleWorld, personLanguage, setPersonLanguage } from "./google/world.ts";
import { sidebarState as stateOf } from "./sidebar/sidebar-state.ts";
import { texts } from "./text/index.ts";

type OpenEvent = GoogleAppsScript.Events.SheetsOnOpen;
type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

export function onOpen(event?: OpenEvent): void {
  // Not enabled in this document yet: then no service but the menu may be touched.
  const mayAsk = event !== undefined && event.authMode !== ScriptApp.AuthMode.NONE;
  showMenu(mayAsk ? personLanguage() : "de");
}

export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

export function onEdit(event: EditEvent): void {
  noteAfterEdit(event.range);
}

export function openSidebar(): void {
  showSidebar(stateOf(googleWorld(), "steps"));
}

export function prepareTabs(): void {
  runFromMenu("prepare");
}

export function takeOverActors(): void {
  runFromMenu("takeOver");
}

export function checkEntries(): void {
  runFromMenu("check");
}

export function assessGaps(): void {
  runFromMenu("assess");
}

export function showNetworkMap(): void {
  pictureFromMenu(googleWorld());
}

/** Asks the team whether mail is welcome, so that people can say so on their phones during the meeting. */
export function inviteTeam(): void {
  runFromMenu("inviteTeam");
}

/** Shows who will get what; sending is a button of the sidebar. */
export function sendSummaries(): void {
  runFromMenu("previewSummaries");
}

/** Turns the reminders by mail on or off. */
export function switchReminders(): void {
  runFromMenu("switchReminders");
}

/** The clock runs it once a day where the reminders are on: nobody is there to be shown anything. */
export function remindOwners(): void {
  runUnattended(remind);
}

/** Shows who is responsible for what; handing over is a button of the sidebar. */
export function handOverTasks(): void {
  runFromMenu("handOver");
}

export function loadSample(): void {
  runFromMenu("loadSample");
}

export function removeSample(): void {
  runFromMenu("removeSample");
}

export function forgetServerData(): void {
  if (askPerson(texts[personLanguage()].menu.forgetQuestion)) runForPerson(forget);
}

export function switchLanguage(): void {
  const language = personLanguage() === "de" ? "en" : "de";
  setPersonLanguage(language);
  showMenu(language);
  showSidebar(stateOf(googleWorld(), "steps")); // an open one would go on in the other language
  toast(texts[language].menu.languageSwitched);
}

export const {
  sidebarState,
  sidebarRun,
  sidebarDelivery,
  sidebarDecide,
  sidebarSettleGoals,
  sidebarWhatIf,
  sidebarApplyTrials,
  sidebarHandOver,
  sidebarGoTo,
  sidebarShowMail,
  sidebarShowMap,
} = sidebarServer;
