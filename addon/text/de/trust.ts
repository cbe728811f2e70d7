import { listNames } from "../list-names.ts";
import { formatShort } from "../number.ts";
import type { TrustText } from "../trust.ts";

const MOST_NAMED = 4;
const list = (names: readonly string[]) => listNames(names, "und", (count) => `${count} weitere`, MOST_NAMED);
const PLACES = ["Um die ersten drei Plätze", "Um die Plätze 2 und 3", "Um Platz 3"];
const placesFrom = (first: number) => PLACES[first - 1] ?? "";
const range = (proven: boolean) => `bei ${proven ? "jeder" : "praktisch jeder"} passenden Gewichtung`;

function pointsText(points: number): string {
  if (points < 0.1) return "um weniger als 0,1 Prozentpunkte";
  return points === 1 ? "um einen Prozentpunkt" : `um ${formatShort(points, "de")} Prozentpunkte`;
}

export const trust: TrustText = {
  firm: (isIn, proven) => `${isIn ? "Ja, sicher" : "Nein, sicher nicht"} – ${range(proven)}`,
  likely: (isIn, share) => (isIn ? `Eher ja – bei ${share} von 100` : `Eher nein – nur bei ${share} von 100`),
  open: "Offen – bitte im Team entscheiden",
  settled: (names) => `Die ersten drei stehen fest: ${list(names)} – auch bei anderen Abständen zwischen den Zielen.`,
  contest: (first, names) =>
    `${placesFrom(first)} konkurrieren ${list(names)}: Es kommt darauf an, wie weit die Ziele auseinanderliegen. Bitte im Team entscheiden.`,
  nearest: (name) => `Platz 3 ist nicht ganz sicher. Am nächsten liegt ${name}; bitte im Team entscheiden.`,
  nobodyStandsOut: (first) =>
    `${placesFrom(first)} konkurrieren sehr viele Akteure, und keiner hebt sich ab. Bitte im Team entscheiden.`,
  nextStep: (actor, from, to, points) =>
    `Nächster bester Schritt: ${actor} von ${from} auf ${to} – die Zielabdeckung steigt ${pointsText(points)}.`,
};
