import { describe, expect, it } from "vitest";
import { assess } from "../../../../addon/commands/assess.ts";
import { fakeWorld } from "../../../support/fake-world.ts";
import { written } from "./written.ts";

const decimal = (text: string) => Number(text.replace(",", "."));

describe("every figure can be worked out again from what is shown", () => {
  it.each([
    ["one goal", ["Ziel 1"]],
    ["several goals", ["Ziel 1", "Ziel 2", "Ziel 4"]],
  ])("with %s", (_, goals) => {
    const world = fakeWorld({
      goals: [1, 2, 3, 4].map((rank) => ({ name: `Ziel ${rank}`, rank })),
      actors: goals.map((goal) => ({ goal, name: "Kita" })),
      reflection: [{ name: "Kita", current: "1", target: "4" }],
    });
    assess(world);
    const text = String(written(world, "arithmetic")[0]);
    const [, gap = "", points = ""] = /Lücke (\d) von 5 Stufen = (\S+)$/.exec(text) ?? [];
    const weights = [...text.matchAll(/(\S+) %/g)].map(([, weight = ""]) => decimal(weight.replace("(", "")));
    expect(weights).toHaveLength(goals.length);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    expect(Math.abs((sum * Number(gap)) / 5 - decimal(points))).toBeLessThan(0.11);
    expect(written(world, "need")[0]).toBe(decimal(points));
  });

  it("adds several weights up in one line", () => {
    const world = fakeWorld({
      goals: [
        { name: "A", rank: 1 },
        { name: "B", rank: 1 },
      ],
      actors: [
        { goal: "A", name: "Kita" },
        { goal: "B", name: "Kita" },
      ],
      reflection: [{ name: "Kita", current: "0", target: "5" }],
    });
    assess(world);
    expect(written(world, "arithmetic")[0]).toBe("Ziel-Gewichte (50,0 % + 50,0 %) × Lücke 5 von 5 Stufen = 100,0");
    expect(written(world, "goals")[0]).toBe("A, B");
  });
});
