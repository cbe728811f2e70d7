/** Words of the menu, and of what any command may have to say. */
export interface MenuText {
  openSidebar: string;
  prepareTabs: string;
  takeOverActors: string;
  checkEntries: string;
  assessGaps: string;
  showNetworkMap: string;
  inviteTeam: string;
  sendSummaries: string;
  switchReminders: string;
  handOverTasks: string;
  loadSample: string;
  removeSample: string;
  forgetServerData: string;
  /** Before everything on the server is forgotten. */
  forgetQuestion: string;
  switchLanguage: string;
  languageSwitched: string;
  busy: string;
  /** Somebody changed the sheet while the command ran, and so not everything was written. */
  changedMeanwhile: string;
  unexpected(detail: string): string;
  /** For a call that our own page never makes. */
  notUnderstood: string;
}
