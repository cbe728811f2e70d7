import type { MenuText } from "../menu.ts";

export const menu: MenuText = {
  openSidebar: "Open the sidebar",
  prepareTabs: "Create the tabs",
  takeOverActors: "Carry over actors",
  checkEntries: "Check entries",
  assessGaps: "Assess gaps",
  showNetworkMap: "Show network map",
  inviteTeam: "Invite the team",
  sendSummaries: "Send summaries",
  switchReminders: "Turn reminders on or off",
  handOverTasks: "Hand over responsibility",
  loadSample: "Load the example",
  removeSample: "Remove the example",
  forgetServerData: "Delete data on the server",
  forgetQuestion:
    "Delete everything the server holds for this spreadsheet? Emails still waiting will not be sent, and reminders are turned off. Everything in the spreadsheet stays.",
  switchLanguage: "Auf Deutsch umstellen",
  languageSwitched: "Menu and sidebar now speak English. The tabs stay as they are.",
  busy: "Somebody else is running a command right now. Please try again in a few seconds.",
  changedMeanwhile:
    "The sheet was changed while the command ran. What is new there stays; only what still fits was written. Please run the command again.",
  unexpected: (detail) =>
    `That did not work. Nothing you entered was changed; at most something was added. Please try again. (Technical: ${detail})`,
  notUnderstood: "The sidebar could not make sense of that. Please open it again from the menu.",
};
