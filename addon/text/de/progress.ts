import { signed } from "../number.ts";
import type { ProgressText } from "../progress.ts";

const contacts = (count: number) => (count === 1 ? "1 Kontakt" : `${count} Kontakte`);
const points = (count: number) => `${signed(count)} ${Math.abs(count) === 1 ? "Punkt" : "Punkte"}`;

export const progress: ProgressText = {
  progress: {
    since: (day) => `Seit dem ${day}`,
    strengthened: (count) => `${contacts(count)} gestärkt`,
    weakened: (count) => `${contacts(count)} schwächer`,
    done: (count) => (count === 1 ? "1 Schritt erledigt" : `${count} Schritte erledigt`),
    overdue: (count) => (count === 0 ? "nichts überfällig" : `${count} überfällig`),
    added: (count) => (count === 1 ? "1 Akteur neu" : `${count} Akteure neu`),
    nothingNew: "noch nichts Neues eingetragen",
    enterFirst: "Tragen Sie zuerst ein, was sich bewegt hat: „IST“, „Stand“ und „Letzter Kontakt“.",
    coverage: (before, now) => `Zielabdeckung ${before} → ${now}`,
    coverageSame: (share) => `Zielabdeckung weiterhin ${share}`,
    gained: (count) => `${points(count)} durch ${count > 0 ? "gestärkte" : "schwächere"} Kontakte`,
    planned: (count, change) =>
      `${points(count)}, weil ${{ more: "mehr geplant ist", less: "weniger geplant ist", other: "sich die Planung geändert hat" }[change]}`,
  },
};
