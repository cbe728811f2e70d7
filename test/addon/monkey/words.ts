import type { TabId } from "../../../addon/tabs/tab-id.ts";
import type { Random } from "./random.ts";

type Texts = readonly [string, ...string[]];

/** As Word hands names over: no-break spaces, soft hyphens, bullets, other quotes, accents apart from their letters, line breaks. */
const ACTORS: Texts = [
  "Jugendzentrum",
  "jugendzentrum ",
  "Bürgerradio",
  "Bu\u0308rgerradio",
  "Stadtbücherei",
  "Stadt\u00adbücherei",
  "Kultur\u00a0& Co",
  "„Kultur“ & Co",
  "• Kultur & Co",
  "Jugend\nzentrum",
  "'=Verein",
  "Ratsfraktion A",
  "TSV Musterstadt",
];
const PEOPLE: Texts = ["Vorsitz", "Kasse", "Jugendleitung", "vorsitz", "Geschäftsführung", "Geschäfts\u2011führung"];
const GOALS: Texts = [
  "Finanzmittel",
  "Fachlicher Austausch",
  "Fachlicher\u00a0Austausch",
  "Eigenes Ziel",
  "Weitere bestehende Kontakte",
  "Geld",
  "Funding",
];
const LEVELS: Texts = ["0", "1", "2 – Austausch", "3", "Abstimmung", "5", "viel", "4 – Coordination"];

const WORDS: Readonly<Record<string, Texts>> = {
  "actors.goal": GOALS,
  "actors.name": ACTORS,
  "actors.key": ["ja", "x", "nein", "vielleicht", "WAHR", "FALSCH"],
  "reflection.name": ACTORS,
  "reflection.current": LEVELS,
  "reflection.target": LEVELS,
  "reflection.stage": ["jetzt", "in Arbeit", "erledigt", "später", "gleich", "doing"],
  "reflection.contactHolder": PEOPLE,
  "reflection.owner": PEOPLE,
  "upkeep.actor": ACTORS,
  "upkeep.measure": ["Telefonate", "Newsletter versenden", "Sommerfest"],
  "upkeep.level": ["Inhaltliche Ebene", "Beziehungsebene", "beides"],
  "upkeep.rhythm": ["monatlich", "halbjährlich", "ab und zu", "monthly"],
  "upkeep.owner": PEOPLE,
  "team.name": PEOPLE,
  "team.wantsMail": ["ja", "nein", "WAHR", "FALSCH"],
  "goals.rank": ["1", "2", "3", "0", "hoch", "1,5"],
  "goals.name": GOALS,
  "goals.pursued": ["ja", "nein", "FALSCH"],
};
const DATES = ["reflection.due", "upkeep.last", "upkeep.next"];
const STRANGE: Texts = [
  "'=1+1",
  "  ",
  "#REF!",
  "zwei\nZeilen",
  "x".repeat(600),
  "\u200b",
  "4.5.2031",
  "1.234,50",
  "50 %",
  "12:30",
  "<b>fett</b>",
  "{{Platzhalter}}",
];

/** A text for that column: a name that others refer to, a day, something odd, or one that stands nowhere else. */
export function textFor(random: Random, tab: TabId, field: string, serial: () => number): string {
  const place = `${tab}.${field}`;
  if (random.below(20) === 0) return random.pick(STRANGE);
  if (DATES.includes(place))
    return random.below(8) === 0 ? "bald" : `${1 + random.below(28)}.${1 + random.below(12)}.2031`;
  if (place === "team.email") return `person${serial()}@example.org`;
  const words = WORDS[place];
  return words && random.below(6) > 0 ? random.pick(words) : `Eintrag ${serial()}`;
}
