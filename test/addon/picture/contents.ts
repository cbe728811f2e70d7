import * as fc from "fast-check";
import type { MapActor, MapContent } from "../../../addon/picture/map-places.ts";
import { texts } from "../../../addon/text/index.ts";
import { LEVELS } from "../../../model/level.ts";

const level = fc.constantFrom(...LEVELS);
/** Names as people write them, long German ones, and what nobody expects. */
const name = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("Ratsfraktion A", "Migrationsberatung im Wohlfahrtsverband Musterland e. V."),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "اتحاد الجمعيات",
      "👩‍👩‍👧 Treff",
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);

/** Any network of up to 80 actors and nine goals. */
export const anyContent: fc.Arbitrary<MapContent> = fc.integer({ min: 0, max: 9 }).chain((count) => {
  const goal = count === 0 ? fc.constant(null) : fc.option(fc.nat(count - 1));
  const actor: fc.Arbitrary<MapActor> = fc.record({
    name,
    key: fc.boolean(),
    current: level,
    target: level,
    goal,
    also: count === 0 ? fc.constant([]) : fc.array(fc.nat(count - 1), { maxLength: 5 }),
    place: fc.option(fc.integer({ min: 1, max: 80 })),
    chosen: fc.boolean(),
  });
  return fc.record({
    association: name,
    goals: fc.array(name, { minLength: count, maxLength: count }),
    actors: fc.array(actor, { maxLength: 80, size: "max" }),
  });
});

/** One actor that stands at 1 and is to stand at 4, with what a test changes. */
export const oneActor = (change: Partial<MapActor> = {}): MapContent => ({
  association: "Verein",
  goals: ["Geld", "Wissen"],
  actors: [
    {
      name: "Ratsfraktion A",
      key: false,
      current: 1,
      target: 4,
      goal: 0,
      also: [],
      place: 1,
      chosen: false,
      ...change,
    },
  ],
});

const KINDS = ["Arbeitsgemeinschaft", "Koordinierungsstelle", "Kreisvolkshochschule", "Jugendmigrationsdienst", "AWO"];
const PLACES = ["für gesellschaftliche Teilhabe", "im Wohlfahrtsverband Musterland", "Nordstraße/Südring e. V.", ""];

/** Sixty actors with long German names at eight goals. */
export const sixtyActors: MapContent = {
  association: "Stimmen der Vielfalt Musterstadt e. V.",
  goals: Object.values(texts.de.goals),
  actors: Array.from({ length: 60 }, (_, index) => ({
    name: `${KINDS[index % 5]} ${PLACES[index % 4]} ${index}`.replace("  ", " "),
    key: index % 5 === 0,
    current: LEVELS[index % 4] ?? 0,
    target: LEVELS[(index * 2) % 6] ?? 0,
    goal: index % 8,
    also: index % 7 === 0 ? [(index + 3) % 8] : [],
    place: index + 1,
    chosen: index % 9 === 0,
  })),
};
