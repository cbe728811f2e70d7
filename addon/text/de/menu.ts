import type { MenuText } from "../menu.ts";

export const menu: MenuText = {
  openSidebar: "Seitenleiste öffnen",
  prepareTabs: "Arbeitsblätter anlegen",
  takeOverActors: "Akteure übernehmen",
  checkEntries: "Eingaben prüfen",
  assessGaps: "Lücken bewerten",
  showNetworkMap: "Netzwerkkarte zeigen",
  inviteTeam: "Team einladen",
  sendSummaries: "Zusammenfassungen senden",
  switchReminders: "Erinnerungen ein- oder ausschalten",
  handOverTasks: "Zuständigkeit übergeben",
  loadSample: "Beispiel laden",
  removeSample: "Beispiel entfernen",
  forgetServerData: "Daten auf dem Server löschen",
  forgetQuestion:
    "Alles löschen, was der Server zu dieser Tabelle hält? Wartende E-Mails gehen dann nicht mehr hinaus, Erinnerungen werden ausgeschaltet. In der Tabelle bleibt alles stehen.",
  switchLanguage: "Switch to English",
  languageSwitched: "Menü und Seitenleiste sprechen jetzt Deutsch. Die Blätter bleiben, wie sie sind.",
  busy: "Gerade arbeitet schon jemand anderes mit einem Befehl. Bitte versuchen Sie es in einigen Sekunden noch einmal.",
  changedMeanwhile:
    "Während der Befehl lief, wurde die Tabelle geändert. Was dort neu eingetragen ist, bleibt; geschrieben ist nur, was noch passt. Bitte führen Sie den Befehl noch einmal aus.",
  unexpected: (detail) =>
    `Das hat nicht geklappt. Ihre Einträge sind unverändert oder nur zum Teil ergänzt; versuchen Sie es bitte noch einmal. (Technisch: ${detail})`,
  notUnderstood: "Das hat die Seitenleiste so nicht vorgesehen. Bitte öffnen Sie sie über das Menü neu.",
};
