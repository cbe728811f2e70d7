import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINE, labelRows } from "../../../addon/picture/label-rows.ts";
import { type MapContent, placeActors } from "../../../addon/picture/map-places.ts";
import { type MapWords, renderNetworkMap, renderSmallMap } from "../../../addon/picture/network-map.ts";
import { LEVELS } from "../../../model/level.ts";

const words: MapWords = {
  title: "Netzwerkkarte",
  description: (actors, withGap) => `${actors} Akteure, ${withGap} mit Lücke`,
  levels: ["kein Kontakt", "man kennt sich", "Austausch", "Abstimmung", "Bündnis", "Partnerschaft"],
  withoutGoal: "Weitere bestehende Kontakte",
  noActor: "noch kein Akteur",
  legend: { current: "IST", target: "SOLL", key: "besonders wichtig", away: "enger als geplant" },
};

const level = fc.constantFrom(...LEVELS);
const anyContent: fc.Arbitrary<MapContent> = fc.integer({ min: 0, max: 9 }).chain((goals) =>
  fc.record({
    association: fc.string(),
    goals: fc.array(fc.string(), { minLength: goals, maxLength: goals }),
    actors: fc.array(
      fc.record({
        name: fc.string(),
        key: fc.boolean(),
        current: level,
        target: level,
        goal: goals === 0 ? fc.constant(null) : fc.option(fc.nat(goals - 1)),
        rank: fc.option(fc.integer({ min: 1, max: 80 })),
      }),
      { maxLength: 80 },
    ),
  }),
);

describe("the network map, whatever is on it", () => {
  it("gives every actor one direction, within the sector of its goal", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const { sectors, placed } = placeActors(content);
        expect(placed.map(({ name }) => name).sort()).toEqual(content.actors.map(({ name }) => name).sort());
        expect(new Set(placed.map(({ angle }) => angle)).size).toBe(placed.length);
        for (const { goal, angle } of placed) {
          const sector = sectors.find((each) => each.goal === goal);
          expect(angle).toBeGreaterThan(sector?.from ?? Number.NaN);
          expect(angle).toBeLessThan(sector?.to ?? Number.NaN);
        }
      }),
    );
  });
  it("lets no two names overlap, and names every actor once", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const { sectors, placed } = placeActors(content);
        const { rows, half } = labelRows(sectors, placed);
        expect(rows.filter(({ actor }) => actor !== null)).toHaveLength(placed.length);
        for (const side of [1, -1]) {
          const heights = rows.filter((row) => row.side === side).map(({ y }) => y);
          heights.forEach((y, index) => {
            if (index > 0) expect(y - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(LINE - 1e-6);
            expect(Math.abs(y)).toBeLessThanOrEqual(half + 1e-6);
          });
        }
      }),
    );
  });
  it("is well-formed, and nothing from the sheet is markup in it", () => {
    const name = `<script>alert("1")</script> & 'Co'`;
    const content: MapContent = {
      association: name,
      goals: [name],
      actors: [{ name, key: true, current: 1, target: 4, goal: 0, rank: 1 }],
    };
    for (const svg of [renderNetworkMap(content, words), renderSmallMap(content, words)]) {
      expect(svg).not.toContain("<script");
      const opened = [...svg.matchAll(/<(\w+)[ >]/g)].length;
      expect([...svg.matchAll(/<\/(\w+)>/g)]).toHaveLength(opened);
      expect(svg).not.toContain("NaN");
    }
  });
  it("tells by its shape who is key, and by a dashed arrow who is closer than planned", () => {
    const actor = { name: "Ratsfraktion A", key: false, current: 1, target: 4, goal: 0, rank: 1 } as const;
    const map = (change: object) =>
      renderNetworkMap({ association: "Verein", goals: ["Geld"], actors: [{ ...actor, ...change }] }, words);
    const drawn = (svg: string, what: RegExp) => [...svg.matchAll(what)].length;
    expect(drawn(map({ key: true }), /<polygon/g) - drawn(map({}), /<polygon/g)).toBe(2); // IST and SOLL are stars
    expect(drawn(map({ current: 4, target: 1 }), /stroke-dasharray/g) - drawn(map({}), /stroke-dasharray/g)).toBe(1);
    expect(map({})).toContain("Ratsfraktion A · 1 → 4");
    expect(map({ key: true })).toContain("★ Ratsfraktion A");
  });
});
