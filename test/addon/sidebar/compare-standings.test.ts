import { describe, expect, it } from "vitest";
import { compareStandings } from "../../../addon/sidebar/compare-standings.ts";

describe("old and new order", () => {
  const standings = (...ids: string[]) => ({
    coverage: 0,
    places: ids.map((id, index) => ({ id, place: index + 1, points: 1 })),
  });

  it("counts who moves up and down, who comes in and who has no gap any more", () => {
    const { moves, ...counts } = compareStandings(standings("a", "b", "c", "d"), standings("c", "b", "e", "a"));
    expect(counts).toEqual({ up: 1, down: 1, entered: 1, left: 1 });
    expect(moves.map(({ id, before, now }) => [id, before, now])).toEqual([
      ["c", 3, 1],
      ["b", 2, 2],
      ["e", null, 3],
      ["a", 1, 4],
      ["d", 4, null],
    ]);
  });
});
