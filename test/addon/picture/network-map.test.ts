import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterOf } from "../../../addon/picture/label-rows.ts";
import { type PlacedActor, placeActors, pointAt, type Rings } from "../../../addon/picture/map-places.ts";
import { type MapWords, mapLayout, nameWidth, renderNetworkMap } from "../../../addon/picture/network-map.ts";
import { figurePlaces, renderSmallMap } from "../../../addon/picture/small-map.ts";
import { textWidth } from "../../../addon/picture/text-width.ts";
import { texts } from "../../../addon/text/index.ts";
import { words as levelWords } from "../../../model/words/index.ts";
import { anyContent, oneActor } from "./contents.ts";

const words: MapWords = { text: texts.de.picture, levels: levelWords.de.levels, date: "12.03.2026" };
const RINGS: Rings = { rim: 232, step: 31 };
const map = (change: Parameters<typeof oneActor>[0] = {}) => renderNetworkMap(oneActor(change), words);
/** Each is a whole network. */
const RUNS = { numRuns: 40 };
const count = (svg: string, what: RegExp) => [...svg.matchAll(what)].length;

describe("the network map, whatever is on it", () => {
  it("gives every actor one direction, within the sector of its goal", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const { sectors, placed } = placeActors(content, RINGS, 6);
        expect(placed.map(({ name }) => name).sort()).toEqual(content.actors.map(({ name }) => name).sort());
        expect(new Set(placed.map(({ angle }) => angle)).size).toBe(placed.length);
        for (const { goal, angle } of placed) {
          const sector = sectors.find((each) => each.goal === goal);
          expect(angle).toBeGreaterThan(sector?.from ?? Number.NaN);
          expect(angle).toBeLessThan(sector?.to ?? Number.NaN);
        }
      }),
      RUNS,
    );
  });

  it("puts every mark into the zone of its level, 0 outside and 5 next to the middle", () => {
    const isIn = (level: number, radius: number) => {
      expect(radius).toBeLessThan(232 - level * 31);
      expect(radius).toBeGreaterThan(232 - (level + 1) * 31);
    };
    fc.assert(
      fc.property(anyContent, (content) => {
        for (const { current, target, currentAt, targetAt } of placeActors(content, RINGS, 6).placed) {
          isIn(current, currentAt);
          isIn(target, targetAt);
        }
      }),
      RUNS,
    );
  });

  it("lets no two labels overlap, names every actor once, and keeps all of it on the page", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const { rows, half, placed, size } = mapLayout(content, words.text);
        expect(rows.flatMap(({ actor }) => actor?.name ?? []).sort()).toEqual(placed.map(({ name }) => name).sort());
        for (const side of [1, -1]) {
          const column = rows.filter((row) => row.side === side).sort((a, b) => a.y - b.y);
          column.forEach(({ y, height }, index) => {
            const above = column[index - 1];
            if (above) expect(y - height / 2).toBeGreaterThanOrEqual(above.y + above.height / 2 - 1e-6);
            expect(Math.abs(y) + height / 2).toBeLessThanOrEqual(half + 1e-6);
          });
        }
        for (const { actor, lines, note } of rows)
          if (actor)
            expect(
              Math.max(...lines.map((line) => textWidth(line, size, actor.chosen))) + textWidth(note, size * 0.85),
            ).toBeLessThanOrEqual(nameWidth(size) + 1e-6);
      }),
      RUNS,
    );
  });

  it("keeps the actors of a column in the order in which they stand around the map: their lines do not cross", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const { rows } = mapLayout(content, words.text);
        for (const side of [1, -1]) {
          const column = rows.filter((row) => row.side === side).sort((a, b) => a.y - b.y);
          const angles = column.flatMap(({ actor }) => (actor ? [actor.angle * side] : []));
          expect(angles).toEqual([...angles].sort((a, b) => a - b));
        }
      }),
      RUNS,
    );
  });

  it("is well-formed, with no number that is none", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        for (const svg of [renderNetworkMap(content, words), renderSmallMap(content, words.text)]) {
          expect(count(svg, /<\/(\w+)>/g)).toBe(count(svg, /<(\w+)[ >]/g));
          expect(svg).not.toMatch(/="[^"]*(NaN|undefined|Infinity)/);
        }
      }),
      RUNS,
    );
  });
});

describe("the arrow", () => {
  const drawn = ({ current, target }: Pick<PlacedActor, "current" | "target">) => {
    const [shaft = ""] = /<line [^>]*class="arrow[^>]*>/.exec(map({ current, target })) ?? [];
    const at = (name: string) => Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(shaft)?.[1] ?? Number.NaN);
    return { from: Math.hypot(at("x1"), at("y1")), to: Math.hypot(at("x2"), at("y2")), shaft };
  };
  it("points to the middle where the contact is to become closer", () => {
    const { from, to, shaft } = drawn({ current: 1, target: 4 });
    expect(to).toBeLessThan(from);
    expect(shaft).not.toContain("dasharray");
  });
  it("points outwards, and is dashed, where it is closer than planned", () => {
    const { from, to, shaft } = drawn({ current: 4, target: 1 });
    expect(to).toBeGreaterThan(from);
    expect(shaft).toContain("stroke-dasharray");
  });
  it("is none where IST is SOLL: a ring around the mark says so", () => {
    const svg = map({ current: 3, target: 3 });
    expect(svg).not.toContain('class="arrow');
    expect(svg).toContain(words.text.legend.reached);
  });
  it("is thick where the team goes for it now, and the name is bold", () => {
    expect(map({ chosen: true })).toContain('class="arrow strong"');
    expect(map({ chosen: true })).toMatch(/<text class="name"[^>]*font-weight="bold"/);
    expect(map()).not.toMatch(/<text class="name"[^>]*font-weight="bold"/);
  });
});

describe("what is told without colour", () => {
  it("a key actor by its shape: stars at IST, at SOLL, at its name and in the legend", () =>
    expect(count(map({ key: true }), /<polygon/g) - count(map(), /<polygon/g)).toBe(4));
  it("levels as figures, beside the name and in the zones; in words below", () => {
    expect(map()).toContain(">1 → 4<");
    for (const word of levelWords.de.levels) expect(map()).toContain(`>${word}<`);
  });
  it("the legend explains what is on the map, and nothing else", () => {
    const { away, chosen, key } = words.text.legend;
    for (const word of [away, chosen, key]) expect(map()).not.toContain(word);
    expect(map({ current: 4, target: 1 })).toContain(away);
  });
  it("an actor that serves several goals stands once, at the first, and says the others", () => {
    const svg = map({ also: [1] });
    expect(count(svg, /class="name"/g)).toBe(1);
    expect(svg).toContain("> +B<");
    expect(svg).toContain("+B: hilft auch bei Ziel B");
  });
  it("a goal without an actor says so", () => expect(map()).toContain("noch kein Akteur"));
  it("actors without a goal have a sector of their own", () =>
    expect(map({ goal: null })).toContain("Ohne Ziel, das wir"));
  it("goals are lettered", () => expect([0, 25, 26, 27, 52].map(letterOf)).toEqual(["A", "Z", "AA", "AB", "BA"]));
});

describe("what comes from the sheet", () => {
  it("is no markup", () => {
    const name = `<script>alert("1")</script> & 'Co'`;
    const content = { ...oneActor({ name }), association: name, goals: [name, name] };
    for (const svg of [renderNetworkMap(content, words), renderSmallMap(content, words.text)])
      expect(svg).not.toContain("<script");
  });
  it("is cut with an ellipsis where it is too long; the whole stands in a title", () => {
    const name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft e. V. Musterstadt";
    expect(map({ name })).toContain(`<title>${name}</title>`);
    expect(map({ name })).toMatch(/>Donau[^<]*</);
    expect(map({ name })).toContain("…<");
  });
  it("loses characters that no XML file may hold", () =>
    expect(map({ name: "A\u0000\u0008B\ud800C\uffffD👍" })).toContain(">ABCD👍<"));
});

describe("the small map", () => {
  it("shows the first ten places, none over another", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const { placed } = placeActors(content, { rim: 112, step: 16 }, 3.6);
        const figures = figurePlaces(placed);
        expect(figures).toHaveLength(placed.filter(({ place }) => place !== null && place <= 10).length);
        figures.forEach(({ at }, index) => {
          expect(Math.hypot(at.x, at.y)).toBeGreaterThan(112);
          for (const other of figures.slice(index + 1))
            expect(Math.abs(at.x - other.at.x) >= 13 || Math.abs(at.y - other.at.y) >= 11).toBe(true);
        });
      }),
      RUNS,
    );
  });
});

it("goes clockwise from the top", () => {
  expect(pointAt(Math.PI / 2, 10).x).toBeCloseTo(10);
  expect(pointAt(0, 10).y).toBeCloseTo(-10);
});
