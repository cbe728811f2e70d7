import { words } from "../../../model/words/index.ts";
import { formatShort } from "../number.ts";
import type { WhatIfPageText } from "../what-if-page.ts";

const percent = (share: number) => `${formatShort(100 * share, "de")} %`;
const actors = (count: number) => (count === 1 ? "1 Akteur" : `${count} Akteure`);
const places = (count: number) => (count === 1 ? "ein Platz" : `${count} Plätze`);

export const whatIfPage: WhatIfPageText = {
  title: "Was wäre, wenn …?",
  open: "Etwas ausprobieren",
  close: "Zuklappen",
  intro:
    "Ändern Sie hier probeweise eine Priorität, IST oder SOLL. Ihre Tabelle bleibt, wie sie ist, bis Sie übernehmen.",
  subject: "Ziel oder Akteur",
  chooseSubject: "Bitte wählen …",
  goals: "Ziele",
  actors: "Akteure",
  rank: "Priorität",
  rankHint: "1 = am wichtigsten. Gleiche Zahl = gleich wichtig.",
  pursued: "Verfolgen wir",
  levels: { current: "IST", target: "SOLL" },
  level: (level) => (level === null ? "– noch leer –" : `${level} – ${words.de.levels[level]}`),
  tryOut: "Ausprobieren",
  faults: {
    not_a_rank: "Bitte eine ganze Zahl ab 1, zum Beispiel 2.",
    nothing_changed: "So steht es schon da. Ändern Sie zuerst einen Wert.",
    too_many: "Mehr als 20 Änderungen auf einmal gehen nicht. Übernehmen Sie diese zuerst.",
  },
  tried: "Ausprobiert",
  trial: (name, trial) => {
    if (trial.field === "pursued") return `${name}: ${trial.to ? "verfolgen" : "nicht verfolgen"}`;
    const field = { rank: "Priorität", current: "IST", target: "SOLL" }[trial.field];
    return `${name}: ${field} ${trial.from ?? "leer"} → ${trial.to}`;
  },
  notYetKnown: "Das Ergebnis dazu ist noch nicht berechnet.",
  calculate: "Jetzt berechnen",
  takeBack: "Zurücknehmen",
  takeBackOf: (what) => `Zurücknehmen: ${what}`,
  coverage: (before, after) => {
    const points = Number((100 * (after - before)).toFixed(1));
    if (points === 0) return `Zielabdeckung bleibt bei ${percent(after)}.`;
    const change = `${formatShort(Math.abs(points), "de")} Prozentpunkte ${points > 0 ? "mehr" : "weniger"}`;
    return `Zielabdeckung ${percent(before)} → ${percent(after)} (${change}).`;
  },
  moved: ({ up, down, entered, left }) => {
    const parts = [
      up > 0 && `${actors(up)} ${up === 1 ? "rückt" : "rücken"} auf`,
      down > 0 && `${actors(down)} ${down === 1 ? "rückt" : "rücken"} nach hinten`,
      entered > 0 && `${actors(entered)} neu in der Reihe`,
      left > 0 && `${actors(left)} ohne Lücke`,
    ].filter((part) => part !== false);
    return parts.length === 0 ? "Die Reihenfolge bleibt gleich." : `${parts.join(", ")}.`;
  },
  move: ({ before, now }) => {
    if (now === null) return `keine Lücke mehr, vorher Platz ${before}`;
    if (before === null) return "neu in der Reihe";
    if (before === now) return "";
    return `${places(Math.abs(before - now))} ${now < before ? "nach vorn" : "nach hinten"}, vorher ${before}`;
  },
  order: "So wäre die Reihenfolge",
  apply: (count) => (count === 1 ? "Übernehmen" : `${count} Änderungen übernehmen`),
  applyHint: "Schreibt nur die geänderten Zellen in die Tabelle und bewertet neu.",
  discard: "Verwerfen",
  discarded: "Alles zurückgenommen. Ihre Tabelle ist unverändert.",
};
